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
