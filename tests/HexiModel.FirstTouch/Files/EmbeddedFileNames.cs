namespace HexiModel.FirstTouch.Files;

/// <summary>The names of the JSON in the assembly.</summary>
internal static class EmbeddedFileNames
{
    public const string Export = "export.json";
    public const string Targets = "targets.json";
}
