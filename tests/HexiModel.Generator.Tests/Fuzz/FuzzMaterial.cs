using HexiModel.Generator.Tests.Driver;
using HexiModel.Tests;

namespace HexiModel.Generator.Tests.Fuzz;

/// <summary>What the fuzzer begins with, and what it puts in.</summary>
internal static class FuzzMaterial
{
    /// <summary>Projects that are right: small ones come up more often, for they are quick.</summary>
    public static Project[] Projects { get; } = [Project.Sample, Project.Sample, Example(), Example(), Example(), Project.Seeds];

    /// <summary>Text that has broken readers, or code that was generated from it.</summary>
    public static string[] Hostile { get; } =
    [
        "\"", "\"\"\"", "\\", "\\\"", "*/", "/*", "//", "</summary>", "<see cref=\"x\"/>", "&amp;", "&", "]]>", "{0}", "{{", "$\"{", "#line 1", "#if", "\n#nullable disable\n",
        "\u0085", "\u2028", "\u2029", "\r", "\n", "\r\n", "\n\n", "\t", "\0", "\u200B", "\u202E", "\uFEFF", "\uFFFD", "\uD83D", "\uDE00", "\U0001F600", "e\u0301", "ﬁ", "İ", "○", "＿",
        "[", "]", "{", "}", "]{", "{.", "{#", "]{.fact}", "]{.target #a}", "[a]{.term #t}", "{.part of=\"a\"}", "=\"", " vs=\"gdp\"", " amount=\"79228162514264337593543950335\"",
        " period=\"0001..9999\"", " period=\"9999-12\"", " at=\"0001\"", " count=\"1+*\"", " op=\"about\"", " unit=\"\u2028\"", " change=\"points\"", " measure=\"rank\"",
        "class", "event", "record", "Count", "Item", "this", "ToString", "Equals", "gdp", "Length", "System", "Report", "HexiModel", "global::", "@class", "_", "1", "-", "--", "---\n",
        "999999999999999999999999999999999999", "0.00000000000000000000000000001", "万亿亿亿元", "百分之", "增长-0%", "由3家发展到", "第二", "翻两番", "三分之二", "……", "“", "”", "\ufffe",
    ];

    public static string LongId { get; } = new('长', 3_000);

    private static Project Example() => new()
    {
        Files =
        [
            ProjectFile.Report("qinghe-2023.report.md", ReadExample("qinghe-2023.report.md")),
            ProjectFile.Glossary("qinghe-2023.glossary.md", ReadExample("qinghe-2023.glossary.md")),
            ProjectFile.Indicators("qinghe.indicators.csv", ReadExample("qinghe.indicators.csv")),
            ProjectFile.OfficialText("qinghe-2023.txt", ReadExample("qinghe-2023.txt")),
        ],
    };

    private static string ReadExample(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", name));
}
