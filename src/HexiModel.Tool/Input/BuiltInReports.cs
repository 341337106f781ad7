using System.Reflection;
using HexiModel.Hexi;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Tool.Input;

/// <summary>The reports that the command brings along, through the same typed classes that an app uses.</summary>
internal static class BuiltInReports
{
    private const string OfficialExtension = ".txt";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ShownReport> All()
        => [new ShownReport(Hexi2022.Report, Hexi2022.Targets, Hexi2022.Indicators, Hexi2022.Programmes) { LineOf = new BuiltInText().LineOf }];

    /// <summary>The same as they were annotated, read like files.</summary>
    public static Workspace Annotated()
    {
        SourceFile[] files = [.. Resources.GetManifestResourceNames().Where(FilePath.IsOfLanguage).Order(StringComparer.Ordinal).Select(Read)];
        SourceFile[] officials = [.. Resources.GetManifestResourceNames().Where(name => name.EndsWith(OfficialExtension, StringComparison.Ordinal)).Select(Read)];
        return new WorkspaceSources(
            [.. files.Where(file => FilePath.IsAnnotated(file.Path)).Select(file => SyntaxTree.Parse(file))],
            [.. files.Where(file => FilePath.IsCatalogue(file.Path))],
            [.. officials]).Bind();
    }

    private static Assembly Resources => Assembly.GetExecutingAssembly();

    private static SourceFile Read(string name)
    {
        using StreamReader reader = new(Resources.GetManifestResourceStream(name)!);
        return new SourceFile(name, reader.ReadToEnd());
    }
}

/// <summary>The official texts of the built-in reports. The compiled model has no running text: the command brings it along as a resource.</summary>
internal sealed class BuiltInText
{
    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <summary>The line that something stands in; null where there is no such place.</summary>
    public string? LineOf(SourceReference source)
    {
        string[] lines = LinesOf(source.Official.File);
        return source.Official.Line > 0 && source.Official.Line <= lines.Length ? lines[source.Official.Line - 1] : null;
    }

    private string[] LinesOf(string file)
    {
        if (!_files.TryGetValue(file, out string[]? lines))
        {
            _files.Add(file, lines = Read(file));
        }

        return lines;
    }

    private static string[] Read(string file)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Path.GetFileName(file));
        if (stream is null)
        {
            return [];
        }

        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split('\n');
    }
}
