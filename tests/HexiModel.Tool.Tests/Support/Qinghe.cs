using HexiModel.Tests;

namespace HexiModel.Tool.Tests;

/// <summary>The report of a district that does not exist, in <c>docs/examples</c>: small, with something of everything the command shows.</summary>
internal static class Qinghe
{
    public const string ReportFile = "qinghe-2023.report.md";
    public const string GlossaryFile = "qinghe-2023.glossary.md";
    public const string CatalogueFile = "qinghe.indicators.csv";
    public const string ProgressFile = "qinghe-2023.progress.csv";
    public const string TasksFile = "qinghe-2023.tasks.csv";
    public const string OfficialFile = "qinghe-2023.txt";

    public static string Report { get; } = Read(ReportFile);

    public static string Glossary { get; } = Read(GlossaryFile);

    public static string Catalogue { get; } = Read(CatalogueFile);

    public static string Official { get; } = Read(OfficialFile);

    public static string Progress { get; } = Read(ProgressFile);

    public static string Tasks { get; } = Read(TasksFile);

    private static string Folder => Path.Combine(Repository.Root, "docs", "examples");

    /// <summary>The whole report in a folder of its own.</summary>
    public static TemporaryFolder Create()
    {
        TemporaryFolder folder = new();
        folder.Write(ReportFile, Report);
        folder.Write(GlossaryFile, Glossary);
        folder.Write(CatalogueFile, Catalogue);
        folder.Write(OfficialFile, Official);
        folder.Write(ProgressFile, Progress);
        folder.Write(TasksFile, Tasks);
        return folder;
    }

    /// <summary>The report with one place of its annotated text changed.</summary>
    public static TemporaryFolder CreateWith(string words, string others)
    {
        TemporaryFolder folder = Create();
        Assert.Contains(words, Report, StringComparison.Ordinal);
        folder.Write(ReportFile, Report.Replace(words, others, StringComparison.Ordinal));
        return folder;
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));
}
