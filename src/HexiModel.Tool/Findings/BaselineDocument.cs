namespace HexiModel.Tool.Findings;

/// <summary>The file of a baseline.</summary>
/// <param name="Version">The version of its form.</param>
/// <param name="Findings">What is known.</param>
internal sealed record BaselineDocument(int Version, IReadOnlyList<BaselineEntry> Findings)
{
    /// <summary>The version that this command writes and reads.</summary>
    public const int CurrentVersion = 1;
}
