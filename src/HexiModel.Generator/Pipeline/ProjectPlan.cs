using HexiModel.Language.CSharp;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Projects;

namespace HexiModel.Generator.Pipeline;

/// <summary>Which reports of a project get code: not two with one class, none that a namespace would hide, and none in an old C# or beside a class named like a namespace of the generated code.</summary>
/// <param name="Standing">The files of the reports that do.</param>
internal sealed record ProjectPlan(EquatableArray<string> Standing)
{
    private readonly HashSet<string> _standing = new(Standing, StringComparer.Ordinal);

    public bool Equals(ProjectPlan? other) => other is not null && Standing == other.Standing;

    public override int GetHashCode() => Standing.GetHashCode();

    public static (ProjectPlan Plan, EquatableArray<Diagnostic> Diagnostics) Of(
        IReadOnlyCollection<ReportHead> reports, ProjectOptions options, CSharpVersion version, ConflictingType? conflict)
    {
        if (reports.Count > 0 && !version.IsEnough)
        {
            return Nothing(VersionTooLow(version));
        }

        if (reports.Count > 0 && conflict is not null)
        {
            return Nothing(conflict.Place.ToDiagnostic(Rules.TypeHidesNamespace, conflict.Name));
        }

        ProjectNames names = ProjectNames.Of(reports);
        ILookup<bool, ReportHead> byHidden = names.Reports.ToLookup(report => HidingNamespace(report, options) is not null);
        return (
            new ProjectPlan(byHidden[false].Select(report => report.IdPlace.File).ToEquatableArray()),
            names.Diagnostics.Concat(byHidden[true].Select(report => Hidden(report, options))).ToEquatableArray());
    }

    public bool Stands(string path) => _standing.Contains(path);

    private static (ProjectPlan Plan, EquatableArray<Diagnostic> Diagnostics) Nothing(Diagnostic reason)
        => (new ProjectPlan(new EquatableArray<string>([])), new[] { reason }.ToEquatableArray());

    private static Diagnostic VersionTooLow(CSharpVersion version)
        => new SourcePlace("", "", default, default, default).ToDiagnostic(Rules.LanguageVersionTooLow, version.Name);

    private static Diagnostic Hidden(ReportHead report, ProjectOptions options)
        => report.IdPlace.ToDiagnostic(Rules.NamespaceHidesClass, report.ClassName, HidingNamespace(report, options)!);

    /// <summary>
    /// Inside a namespace that has the class's name anywhere in it, or under a root namespace that begins with it, that name means the
    /// namespace.
    /// </summary>
    private static string? HidingNamespace(ReportHead report, ProjectOptions options)
    {
        if (options.Emission.Namespace.Split('.').Contains(report.ClassName))
        {
            return options.Emission.Namespace;
        }

        return options.RootNamespace.Split('.')[0] == report.ClassName ? options.RootNamespace : null;
    }
}
