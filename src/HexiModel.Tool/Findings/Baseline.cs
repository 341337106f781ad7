using System.Collections.Immutable;
using HexiModel.Tool.Input;

namespace HexiModel.Tool.Findings;

/// <summary>
/// Findings that were there before anyone checked (基线): they are not reported again, so that a set of files can be checked from today on.
/// Lines are no part of an entry: what is written above a finding does not make it a new one.
/// </summary>
/// <param name="path">Its path, as the user wrote it. The entries' files are seen from its folder.</param>
/// <param name="entries">What is known.</param>
internal sealed class Baseline(string path, IEnumerable<BaselineEntry> entries)
{
    private readonly SourceRoot _folder = new(Path.GetDirectoryName(Path.GetFullPath(path)) ?? path);
    private readonly HashSet<BaselineEntry> _entries = [.. entries];

    /// <summary>Takes what is known out of findings.</summary>
    public BaselineMatch Match(ImmutableArray<Finding> findings, Workspace workspace)
    {
        ILookup<bool, Finding> known = findings.ToLookup(finding => _entries.Contains(BaselineEntry.Of(finding, _folder)));
        int stale = Concerned(workspace).Count() - known[true].Count();
        return new BaselineMatch(path, [.. known[false]], known[true].Count(), stale);
    }

    /// <summary>The baseline in which findings are all that is known of the files that were read; what is known of others stays.</summary>
    public IReadOnlyList<BaselineEntry> Update(ImmutableArray<Finding> findings, Workspace workspace)
    {
        HashSet<BaselineEntry> entries = [.. _entries.Except(Concerned(workspace)), .. findings.Select(finding => BaselineEntry.Of(finding, _folder))];
        return
        [
            .. entries
                .OrderBy(entry => entry.File, StringComparer.Ordinal)
                .ThenBy(entry => entry.Id, StringComparer.Ordinal)
                .ThenBy(entry => entry.Words, StringComparer.Ordinal)
                .ThenBy(entry => entry.Ordinal),
        ];
    }

    /// <summary>The entries about files that were read, or that are no more; a run over some files says nothing about the others.</summary>
    private IEnumerable<BaselineEntry> Concerned(Workspace workspace)
    {
        HashSet<string> read = [.. workspace.Files.Select(file => _folder.RelativePath(file.Path))];
        return _entries.Where(entry => entry.File.Length == 0 || read.Contains(entry.File) || !File.Exists(_folder.FullPath(entry.File)));
    }
}

/// <summary>Findings held against a baseline.</summary>
/// <param name="Path">The path of the baseline, as the user wrote it.</param>
/// <param name="New">Those that it does not know.</param>
/// <param name="Known">How many it knows.</param>
/// <param name="Stale">How many of its entries are no longer found.</param>
internal sealed record BaselineMatch(string Path, ImmutableArray<Finding> New, int Known, int Stale);
