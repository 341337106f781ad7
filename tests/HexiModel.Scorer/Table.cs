using System.Globalization;

namespace HexiModel.Scorer;

/// <summary>Prints scores as a Markdown table.</summary>
internal sealed class Table(TextWriter output)
{
    private readonly Score _total = new();

    public void WriteHead()
    {
        output.WriteLine("| text | quantities | span | amount | unit | bound | all four | kind | reported | false | negatives | hit |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    }

    public void Write(string name, Score score)
    {
        WriteRow(name, score);
        _total.Add(score);
    }

    public void WriteTotal() => WriteRow("**all**", _total);

    private void WriteRow(string name, Score s)
        => output.WriteLine(
            $"| {name} | {s.Expected} | {Share(s.Span, s.Expected)} | {Share(s.Amount, s.Expected)} | {Share(s.Unit, s.Expected)} | {Share(s.Bound, s.Expected)} | {Share(s.Exact, s.Expected)} | {Share(s.Kind, s.Expected)} | {s.Reported} | {s.False} | {s.Negatives} | {s.NegativeHits} |");

    private static string Share(int part, int whole) => whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
