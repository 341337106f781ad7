using HexiModel.Language.Catalogue;
using HexiModel.Language.Overlays;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>
/// Changes an id everywhere in a file: where it is given (<c>#id</c>, a catalogue's row, the id of a report), and in the keys that refer to it.
/// Official words and keys that hold words stay.
/// </summary>
public static class IdRename
{
    /// <summary>The keys whose value is an id. <c>about</c> holds official words.</summary>
    private static readonly HashSet<string> References =
        [AttributeKeys.Indicator.Name, AttributeKeys.PartOf.Name, AttributeKeys.RelativeTo.Name, AttributeKeys.Of.Name];

    /// <summary>Whether a text can be an id.</summary>
    public static bool IsId(string id) => Ids.IsValid(Ids.Normalize(id ?? throw new ArgumentNullException(nameof(id))));

    /// <summary>The form in which ids are compared.</summary>
    public static string Normalize(string id) => Ids.Normalize(id ?? throw new ArgumentNullException(nameof(id)));

    /// <summary>The ids that an annotated file gives: of its report, headings, facts, terms and parts.</summary>
    public static IEnumerable<string> IdsOf(SyntaxTree tree)
        => (tree ?? throw new ArgumentNullException(nameof(tree))).GivenIds.Select(id => Ids.Normalize(id.Name))
            .Concat(ReportIds(tree).Select(entry => Ids.Normalize(entry.Value)));

    /// <summary>The ids that a catalogue gives.</summary>
    public static IEnumerable<string> IdsOf(SourceFile catalogue)
        => IndicatorCatalogue.Parse(catalogue ?? throw new ArgumentNullException(nameof(catalogue))).Rows.Select(row => row.Data.Id);

    /// <summary>The edits of an annotated file.</summary>
    public static IEnumerable<TextEdit> Edits(SyntaxTree tree, string from, string to)
    {
        _ = tree ?? throw new ArgumentNullException(nameof(tree));
        return ReportIds(tree).Where(entry => Ids.Normalize(entry.Value) == from).Select(entry => new TextEdit(entry.ValueSpan, to))
            .Concat(tree.GivenIds.Where(id => Ids.Normalize(id.Name) == from).Select(id => new TextEdit(id.NameSpan, to)))
            .Concat(tree.Attributes
                .Where(item => item.Kind == AttributeKind.KeyValue && References.Contains(item.Name) && Ids.Normalize(item.Value) == from)
                .Select(item => new TextEdit(item.ValueSpan, to)));
    }

    /// <summary>The edits of a progress or task file, whose rows name a target, and may name its report.</summary>
    public static IEnumerable<TextEdit> OverlayEdits(SourceFile overlay, string from, string to)
        => ProjectOverlays.Parse(overlay ?? throw new ArgumentNullException(nameof(overlay))).Rows
            .SelectMany(row => new (string? Id, TextSpan Span)[] { (row.Id, row.IdSpan), (row.ReportId, row.ReportSpan) })
            .Where(named => named.Id == from)
            .Select(named => new TextEdit(named.Span, to));

    /// <summary>The edits of a catalogue.</summary>
    public static IEnumerable<TextEdit> Edits(SourceFile catalogue, string from, string to)
        => IndicatorCatalogue.Parse(catalogue ?? throw new ArgumentNullException(nameof(catalogue))).Rows
            .Where(row => row.Data.Id == from)
            .Select(row => new TextEdit(row.IdSpan, to));

    private static IEnumerable<FrontMatterEntry> ReportIds(SyntaxTree tree)
        => tree.FrontMatter.Entries.Where(entry => entry.Key == FrontMatterKeys.Report.Name || entry.Key == FrontMatterKeys.Glossary.Name);
}
