using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>Writes documentation comments: the official words, their sentence, and where they stand.</summary>
internal static class Documentation
{
    public static void Summary(this SourceWriter writer, string text)
        => writer.Line("/// <summary>" + CSharpText.Documentation(text) + "</summary>");

    public static void Words(this SourceWriter writer, OfficialWords words)
    {
        writer.Summary(words.Text);
        string place = Place(words);
        if (words.Sentence is { } sentence)
        {
            writer.Line("/// <remarks>" + CSharpText.Documentation(sentence) + (place.Length == 0 ? "" : "<br/>") + place + "</remarks>");
        }
        else if (place.Length > 0)
        {
            writer.Line("/// <remarks>" + place + "</remarks>");
        }
    }

    private static string Place(OfficialWords words)
    {
        if (words.Line == 0)
        {
            return "";
        }

        string line = "Line " + words.Line.ToString(CultureInfo.InvariantCulture) + " of the official text";
        return words.Section is { } section ? line + ", under “" + CSharpText.Documentation(section) + "”." : line + ".";
    }
}
