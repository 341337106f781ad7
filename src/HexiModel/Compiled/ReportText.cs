using System.Text;

namespace HexiModel.Compiled;

/// <summary>
/// The paragraphs of a report's official text by their places. Written with a paragraph a line, its line in the official text and a tab before it;
/// a line that begins with a tab names the file of those behind it.
/// </summary>
internal sealed class ReportText
{
    private readonly List<string> _paragraphs = [];
    private readonly Dictionary<(string File, int Line), string> _byPlace = [];

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public ReportText(string written)
    {
        string file = "";
        foreach (string line in written.Split('\n'))
        {
            int tab = line.IndexOf('\t');
            if (tab == 0)
            {
                file = ReportTableText.Unescape(line.Substring(1));
            }
            else if (tab > 0)
            {
                string paragraph = ReportTableText.Unescape(line.Substring(tab + 1));
                _paragraphs.Add(paragraph);
                _byPlace[(file, int.Parse(line.Substring(0, tab), CultureInfo.InvariantCulture))] = paragraph;
            }
        }
    }

    /// <summary>The paragraphs, one a line.</summary>
    public override string ToString() => string.Join("\n", _paragraphs);

    /// <summary>The paragraph that a place is in; null where the text has none there.</summary>
    public string? ParagraphAt(SourceLocation place) => _byPlace.TryGetValue((place.File ?? "", place.Line), out string? paragraph) ? paragraph : null;

    /// <summary>Writes paragraphs with their places.</summary>
    public static string Write(IEnumerable<(string File, int Line, string Text)> paragraphs)
    {
        StringBuilder written = new();
        string? current = null;
        foreach ((string file, int line, string text) in paragraphs)
        {
            if (file != current)
            {
                written.Append('\t');
                ReportTableText.AppendEscaped(written, file);
                written.Append('\n');
                current = file;
            }

            written.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\t');
            ReportTableText.AppendEscaped(written, text);
            written.Append('\n');
        }

        return written.ToString();
    }
}
