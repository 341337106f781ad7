using System.Text;
using System.Text.Json;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output;

namespace HexiModel.Tool.Findings;

/// <summary>Reads and writes the file of a baseline: JSON, an entry on each line, so that its changes can be read in a review.</summary>
/// <param name="path">The path, as the user wrote it.</param>
/// <param name="texts">What the command says.</param>
internal sealed class BaselineFile(string path, Texts texts)
{
    private readonly FileReplacer _replacer = new(texts);

    /// <summary>Reads it.</summary>
    /// <exception cref="UsageException">It is not there, cannot be read, or is no baseline.</exception>
    public Baseline Read()
    {
        if (!File.Exists(path))
        {
            throw new UsageException(texts.BaselineNotFound(path));
        }

        return new Baseline(path, Parse(_replacer.Read(path)));
    }

    /// <summary>Reads it where it is there, else begins one. A file that is no baseline is not taken for one to be written over.</summary>
    /// <exception cref="UsageException">It cannot be read, or is no baseline.</exception>
    public Baseline ReadOrBegin() => File.Exists(path) ? Read() : new Baseline(path, []);

    /// <summary>Writes it.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Write(IReadOnlyList<BaselineEntry> entries)
    {
        StringBuilder text = new();
        text.Append("{\n  \"version\": ").Append(BaselineDocument.CurrentVersion).Append(",\n  \"findings\": [");
        string separator = "\n";
        foreach (BaselineEntry entry in entries)
        {
            text.Append(separator).Append("    ").Append(JsonSerializer.Serialize(entry, ToolJsonContext.ForLines.BaselineEntry));
            separator = ",\n";
        }

        text.Append(entries.Count > 0 ? "\n  ]\n}\n" : "]\n}\n");
        _replacer.Replace(path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private IReadOnlyList<BaselineEntry> Parse(byte[] bytes)
    {
        try
        {
            BaselineDocument? document = JsonSerializer.Deserialize(bytes, ToolJsonContext.ForLines.BaselineDocument);
            bool isRight = document is { Version: BaselineDocument.CurrentVersion } && document.Findings.All(entry => entry is not null);
            return isRight ? document!.Findings : throw new UsageException(texts.BaselineBroken(path, 1));
        }
        catch (JsonException exception)
        {
            throw new UsageException(texts.BaselineBroken(path, (exception.LineNumber ?? 0) + 1));
        }
    }
}

/// <summary>The file of a baseline.</summary>
/// <param name="Version">The version of its form.</param>
/// <param name="Findings">What is known.</param>
internal sealed record BaselineDocument(int Version, IReadOnlyList<BaselineEntry> Findings)
{
    /// <summary>The version that this command writes and reads.</summary>
    public const int CurrentVersion = 1;
}

/// <summary>A finding as a baseline holds it. Its members are those of the file that <c>docs/cli.md</c> describes.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="File">The file, seen from the folder of the baseline, <c>/</c> between folders; empty where none is concerned.</param>
/// <param name="Words">The words of its place.</param>
/// <param name="Ordinal">Which it is, from 1, among those of its file that break the same rule at the same words.</param>
internal sealed record BaselineEntry(string Id, string File, string Words, int Ordinal)
{
    /// <summary>The finding as a baseline in a folder holds it.</summary>
    public static BaselineEntry Of(Finding finding, SourceRoot folder)
        => new(finding.Diagnostic.Rule.Id, finding.Diagnostic.File.Length == 0 ? "" : folder.RelativePath(finding.Diagnostic.File), finding.Words, finding.Ordinal);
}
