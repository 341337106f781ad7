using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>
/// Documents members by the official words, how they were read, their sentence, and where they are. A sentence with several facts is written at the
/// first of them; the others refer to it, and editors show it there too.
/// </summary>
internal sealed class WordsDocumentation(SourceWriter writer)
{
    private readonly Dictionary<(string Sentence, string? Section, int Line), string> _documented = [];

    /// <param name="words">What the report has.</param>
    /// <param name="documented">The member, as another refers to it.</param>
    public void Write(OfficialWords words, string documented)
    {
        string reading = words.Reading is { Length: > 0 } text ? "<br/>" + CSharpText.Documentation(text) : "";
        writer.Line("/// <summary>" + CSharpText.Documentation(words.Text) + reading + Context(words, documented) + "</summary>");
    }

    private string Context(OfficialWords words, string documented)
    {
        if (words.Sentence is { Length: > 0 } sentence)
        {
            (string, string?, int) place = (sentence, words.Section, words.Line);
            if (_documented.TryGetValue(place, out string? first))
            {
                return "<inheritdoc cref=\"" + first + "\" path=\"//para\"/>";
            }

            _documented.Add(place, documented);
        }

        string context = string.Join("<br/>", new[] { words.Sentence, Place(words) }.OfType<string>().Where(part => part.Length > 0).Select(CSharpText.Documentation));
        return context.Length == 0 ? "" : "<para>" + context + "</para>";
    }

    private static string? Place(OfficialWords words)
    {
        if (words.Line == 0)
        {
            return null;
        }

        string line = "Line " + words.Line.ToString(CultureInfo.InvariantCulture);
        return words.Section is null ? line : line + ", “" + words.Section + "”";
    }
}
