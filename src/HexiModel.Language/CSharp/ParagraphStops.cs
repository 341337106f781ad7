using HexiModel.Compiled;
using HexiModel.Language.Text;

namespace HexiModel.Language.CSharp;

/// <summary>Where the sentences and clauses of a paragraph end. A paragraph without a full stop is one sentence, and is not gone through for each fact in it.</summary>
internal sealed class ParagraphStops
{
    private static readonly char[] ClauseEnds = [.. SentenceText.FullStops, '；', ';'];

    private readonly List<int> _sentences;
    private readonly List<int> _clauses;

    public ParagraphStops(string text)
    {
        Text = text;
        _sentences = Places(text, SentenceText.FullStops);
        _clauses = Places(text, ClauseEnds);
    }

    public string Text { get; }

    /// <summary>The sentence around a stretch, its full stop with it.</summary>
    public TextSpan Sentence(int start, int length) => Between(_sentences, start, length);

    /// <summary>The clause around a stretch, up to a semicolon.</summary>
    public TextSpan Clause(int start, int length) => Between(_clauses, start, length);

    private TextSpan Between(List<int> stops, int start, int length)
    {
        int before = FirstFrom(stops, start) - 1;
        int after = FirstFrom(stops, Math.Max(start, start + length - 1));
        return TextSpan.FromBounds(before < 0 ? 0 : stops[before] + 1, after < stops.Count ? stops[after] + 1 : Text.Length);
    }

    private static int FirstFrom(List<int> stops, int place)
    {
        int index = stops.BinarySearch(place);
        return index < 0 ? ~index : index;
    }

    private static List<int> Places(string text, char[] stops)
    {
        List<int> places = [];
        for (int place = text.IndexOfAny(stops); place >= 0; place = text.IndexOfAny(stops, place + 1))
        {
            places.Add(place);
        }

        return places;
    }
}
