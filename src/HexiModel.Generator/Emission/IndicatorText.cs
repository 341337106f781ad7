using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>Names an indicator in documentation.</summary>
internal static class IndicatorText
{
    /// <summary><c>国家高新技术企业 (High-tech firms)</c>.</summary>
    public static string Of(IndicatorApi indicator)
        => indicator.EnglishName is null ? indicator.ChineseName : $"{indicator.ChineseName} ({indicator.EnglishName})";
}
