using System.Collections.Immutable;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.CSharp;

/// <summary>
/// The names of a project's indicators. They are given for the whole catalogue, not for what one report uses of it, so that an
/// indicator has one name in all reports and a clash is said once.
/// </summary>
public sealed class CatalogueNames
{
    private readonly IndicatorCatalogue _catalogue;
    private readonly Dictionary<string, string> _names;

    private CatalogueNames(IndicatorCatalogue catalogue, Dictionary<string, string> names, ImmutableArray<Diagnostic> diagnostics)
    {
        _catalogue = catalogue;
        _names = names;
        Diagnostics = diagnostics;
    }

    /// <summary>Ids that give no name, or one that is taken.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The names with those of the standard catalogue, for reports that refer to it.</summary>
    internal CatalogueNames WithStandard => _catalogue.IncludesStandard ? this : field ??= Of(_catalogue.WithStandard);

    /// <summary>Names the indicators of a catalogue.</summary>
    public static CatalogueNames Of(IndicatorCatalogue catalogue)
    {
        _ = catalogue ?? throw new ArgumentNullException(nameof(catalogue));
        NameScope scope = new(
            (nameof(HexiModel.Indicator), ReservedNames.Indicator),
            ("ModelList<Indicator>", ReservedNames.List),
            ("report", ReservedNames.ReportClass),
            (ListClasses.Indicators, [ListClasses.Indicators]));
        foreach (IndicatorRow row in catalogue.Rows)
        {
            scope.Add(row.Data.Id, CSharpNames.FromId(row.Data.Id), SourcePlace.Of(row.File, row.IdSpan));
        }

        List<Diagnostic> diagnostics = [];
        Dictionary<string, string> names = scope.Resolve(diagnostics);
        return new CatalogueNames(catalogue, names, diagnostics.Where(diagnostic => diagnostic.File != StandardCatalogue.FileName).ToImmutableArray());
    }

    /// <summary>Whether the names that a report takes from here are the same in another catalogue's.</summary>
    internal bool AreSameIn(CatalogueNames other, IEnumerable<string> ids, bool withStandard)
    {
        (CatalogueNames own, CatalogueNames others) = withStandard ? (WithStandard, other.WithStandard) : (this, other);
        return ids.All(id => own.Find(id) == others.Find(id))
            && (!withStandard || own.Diagnostics.Except(Diagnostics).SequenceEqual(others.Diagnostics.Except(other.Diagnostics)));
    }

    /// <summary>The name of an indicator; null where it has none.</summary>
    public string? Find(string id) => _names.TryGetValue(id, out string? name) ? name : null;
}
