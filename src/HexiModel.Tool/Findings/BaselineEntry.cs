namespace HexiModel.Tool.Findings;

/// <summary>A finding as a baseline holds it. Its members are those of the file that <c>docs/cli.md</c> describes.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="File">The file, seen from the folder of the baseline, <c>/</c> between folders; empty where none is concerned.</param>
/// <param name="Words">The words of its place.</param>
/// <param name="Ordinal">Which it is, from 1, among those of its file that break the same rule at the same words.</param>
internal sealed record BaselineEntry(string Id, string File, string Words, int Ordinal)
{
    /// <summary>The finding as a baseline in a folder holds it.</summary>
    public static BaselineEntry Of(Finding finding, SourceRoot folder)
        => new(finding.Diagnostic.Rule.Id, finding.Diagnostic.File.Length == 0 ? "" : folder.RelativePath(finding.Diagnostic.File), finding.Words, finding.Ordinal);
}
