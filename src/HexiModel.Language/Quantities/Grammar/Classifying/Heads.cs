using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Classifying;

/// <summary>The nouns before a number that say what it is.</summary>
internal static class Heads
{
    /// <summary>How far back a head noun (涨幅, 率) is looked for.</summary>
    public const int Window = 24;

    /// <summary>The group of the head noun that stands nearest before a number in its clause; <c>'\0'</c> for none.</summary>
    public static char Before(string text, int limit, int start)
    {
        int last = Math.Max(limit, start - Window);
        for (int end = start; end > last; end--)
        {
            Word word = HeadWords.Percentages.Find(text, end, last);
            if (word.IsFound)
            {
                return word.Tag;
            }
        }

        return '\0';
    }
}
