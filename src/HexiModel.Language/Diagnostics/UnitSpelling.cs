using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Diagnostics;

/// <summary>Tells misspelt units of measure from counters. Any word is a counter (盏灯), so that only long names of units can be told to be misspelt.</summary>
internal static class UnitSpelling
{
    /// <summary>What a unit may be, for messages.</summary>
    public const string Examples = "平方米, 公里, 吨, 元, 个, …";

    private const int ShortestName = 3;

    /// <summary>The unit of measure, sum of money or point that a word was probably meant to be; null where it is a unit, or may be a counter.</summary>
    public static string? Meant(string unit)
        => unit.Length < ShortestName || Units.Find(unit) is not null ? null : DidYouMean.Find(unit, Names.Where(name => name.Length >= ShortestName).Select(Candidate.Of), 1);

    /// <summary>万元, 亿千瓦时: the unit of measure behind a scale, which belongs to the number; null where there is none.</summary>
    public static string? WithoutScale(string unit)
    {
        string rest = unit.TrimStart('十', '百', '千', '万', '亿');
        return rest.Length < unit.Length && rest.Length > 0 && Units.Find(unit) is null && Units.Find(rest) is not null ? rest : null;
    }

    private static IEnumerable<string> Names
        => new[] { UnitWords.Measure, UnitWords.Money, UnitWords.Points }.SelectMany(UnitWords.Table.WordsOf);
}
