using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>Writes documentation comments: the official words, their sentence, and where they stand.</summary>
internal static class Documentation
{
    public static void Summary(this SourceWriter writer, string text)
        => writer.Line("/// <summary>" + CSharpText.Documentation(text) + "</summary>");

    /// <summary>A member that is documented where its class or another member of it is.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="documented">What is documented: a reference, or its id <c>T:Company.Qinghe2023Model.GdpGrowthTarget</c>.</param>
    public static void Inherited(this SourceWriter writer, string documented)
        => writer.Line("/// <inheritdoc cref=\"" + documented + "\"/>");

    public static void Words(this SourceWriter writer, OfficialWords words)
    {
        writer.Summary(words.Text);
        string[] remarks = [.. new[] { words.Reading, words.Sentence }.OfType<string>().Where(text => text.Length > 0).Select(CSharpText.Documentation), .. Place(words)];
        if (remarks.Length > 0)
        {
            writer.Line("/// <remarks>" + string.Join("<br/>", remarks) + "</remarks>");
        }
    }

    private static IEnumerable<string> Place(OfficialWords words)
    {
        if (words.Line == 0)
        {
            return [];
        }

        string line = "Line " + words.Line.ToString(CultureInfo.InvariantCulture);
        return [words.Section is { } section ? line + ", “" + CSharpText.Documentation(section) + "”" : line];
    }
}
