global using HexiModel.Dimensions;
