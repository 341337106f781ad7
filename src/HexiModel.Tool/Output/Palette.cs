using HexiModel.Language.Diagnostics;

namespace HexiModel.Tool.Output;

/// <summary>The colours of text that is no table; none of them where the output is no terminal.</summary>
internal sealed class Palette(bool colour)
{
    private const string Reset = "\u001B[0m";

    /// <summary>Something is wrong.</summary>
    public string Error(string text) => Paint("\u001B[1;31m", text);

    /// <summary>Something may be wrong.</summary>
    public string Warning(string text) => Paint("\u001B[1;33m", text);

    /// <summary>Something is worth a look, or was found.</summary>
    public string Notice(string text) => Paint("\u001B[1;36m", text);

    /// <summary>What is that bad.</summary>
    public string Of(DiagnosticSeverity severity, string text) => severity switch
    {
        DiagnosticSeverity.Error => Error(text),
        DiagnosticSeverity.Warning => Warning(text),
        _ => Notice(text),
    };

    /// <summary>What is new.</summary>
    public string Added(string text) => Paint("\u001B[32m", text);

    /// <summary>What is taken away.</summary>
    public string Removed(string text) => Paint("\u001B[31m", text);

    /// <summary>The words that matter.</summary>
    public string Strong(string text) => Paint("\u001B[1m", text);

    /// <summary>What helps the eye and is not read.</summary>
    public string Faint(string text) => Paint("\u001B[2m", text);

    private string Paint(string start, string text) => colour && text.Length > 0 ? start + text + Reset : text;
}
