using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

/// <summary>A place in a file as editors show it: lines and columns from 1.</summary>
internal sealed record MarkedPlace(string File, int Line, int Column, int Length)
{
    private const char Open = '⟦';
    private const char Close = '⟧';

    /// <summary>Where a diagnostic stands.</summary>
    public static MarkedPlace Of(Diagnostic diagnostic)
        => new(diagnostic.File, diagnostic.Start.Line + 1, diagnostic.Start.Character + 1, diagnostic.Span.Length);

    /// <summary>Takes the marks out of a file and says where they stood.</summary>
    public static (SourceFile File, IReadOnlyList<MarkedPlace> Places) Read(SourceFile marked)
    {
        string text = "";
        List<MarkedPlace> places = [];
        string[] pieces = marked.Text.Split(Open);
        text += pieces[0];
        foreach (string piece in pieces.Skip(1))
        {
            int length = piece.IndexOf(Close, StringComparison.Ordinal);
            string[] lines = text.Split('\n');
            places.Add(new MarkedPlace(marked.Path, lines.Length, lines[^1].Length + 1, length));
            text += piece.Remove(length, 1);
        }

        return (new SourceFile(marked.Path, text), places);
    }
}
