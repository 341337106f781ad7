using System.Text;

namespace HexiModel.Tool.Assessing;

/// <summary>
/// Words for numbers that other programs write into JSON and that JSON does not have (NaN, Infinity): each is replaced by a number of the same length, so that the
/// rest of the file is read, and its place is kept, so that it is not taken for a value.
/// </summary>
internal sealed class BareNumbers
{
    private static readonly string[] Words = ["NaN", "Infinity"];

    private readonly HashSet<int> _places = [];

    /// <summary>A text in which they are replaced.</summary>
    public BareNumbers(string text)
    {
        StringBuilder json = new(text);
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && isQuoted)
            {
                i++;
            }
            else if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && Array.Find(Words, word => string.CompareOrdinal(text, i, word, 0, word.Length) == 0) is { } found)
            {
                _places.Add(i > 0 && text[i - 1] == '-' ? i - 1 : i);
                json.Remove(i, found.Length).Insert(i, "1e" + new string('0', found.Length - 2));
            }
        }

        Json = json.ToString();
    }

    /// <summary>The text with numbers in place of the words.</summary>
    public string Json { get; }

    /// <summary>Whether a number stands where such a word was.</summary>
    public bool Was(int position) => _places.Contains(position);
}
