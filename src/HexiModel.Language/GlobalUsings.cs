global using System.Globalization;
global using HexiModel.Dimensions;
global using HexiModel.Language.Keys;
