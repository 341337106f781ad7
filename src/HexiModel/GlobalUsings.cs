global using System.Globalization;
global using HexiModel.Dimensions;
