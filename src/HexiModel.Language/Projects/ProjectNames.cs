using System.Collections.Immutable;
using HexiModel.Language.CSharp;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Projects;

/// <summary>The reports of a project beside each other: two may not give one class, nor one the namespace of another's members.</summary>
public sealed class ProjectNames
{
    private ProjectNames(ImmutableArray<ReportHead> reports, ImmutableArray<Diagnostic> diagnostics)
    {
        Reports = reports;
        Diagnostics = diagnostics;
    }

    /// <summary>The reports whose names stand, in order.</summary>
    public ImmutableArray<ReportHead> Reports { get; }

    /// <summary>The clashes, at the ids of both reports.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Looks at the reports of a project.</summary>
    public static ProjectNames Of(IEnumerable<ReportHead> reports)
    {
        ReportHead[] all = [.. reports ?? throw new ArgumentNullException(nameof(reports))];
        List<Diagnostic> diagnostics = [];
        ImmutableArray<ReportHead>.Builder standing = ImmutableArray.CreateBuilder<ReportHead>();
        ILookup<string, ReportHead> byName = all
            .SelectMany(head => new[] { (Name: head.ClassName, Head: head), (Name: ModelNamespace(head), Head: head) })
            .ToLookup(given => given.Name, given => given.Head, StringComparer.Ordinal);
        foreach (ReportHead head in all)
        {
            string? taken = new[] { head.ClassName, ModelNamespace(head) }.FirstOrDefault(name => byName[name].Skip(1).Any());
            if (taken is null)
            {
                standing.Add(head);
            }
            else
            {
                ReportHead other = byName[taken].First(candidate => !ReferenceEquals(candidate, head));
                diagnostics.Add(head.IdPlace.ToDiagnostic(Rules.NameClash, head.ReportId, other.ReportId, other.IdPlace.ToString(), taken));
            }
        }

        return new ProjectNames(standing.ToImmutable(), diagnostics.ToImmutableArray());
    }

    private static string ModelNamespace(ReportHead head) => head.ClassName + "Model";
}
