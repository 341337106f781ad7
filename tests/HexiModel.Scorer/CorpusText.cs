namespace HexiModel.Scorer;

/// <summary>Splits a text into lines as the labels count them.</summary>
internal static class CorpusText
{
    public static string[] Lines(string path) => File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
}
