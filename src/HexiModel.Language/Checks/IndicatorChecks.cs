using HexiModel.Compiled;
using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Checks;

/// <summary>
/// Holds a report to its word that every number has an indicator (<c>indicators: required</c>). Without that word a fact whose id names no row of
/// the catalogue is a fact without an indicator, and nothing tells it from one whose row was lost.
/// </summary>
internal static class IndicatorChecks
{
    public static void Check(BindingContext context, BoundFact bound, FactData data)
    {
        bool isMissing = context.Header.RequiresIndicators && data.IndicatorId is null && data.Category != FactCategory.Commitment
            && (data.Statement.Amount ?? data.Statement.From) is not null;
        if (isMissing && !IsSaidElsewhere(context.Sources.Catalogue, bound))
        {
            Report(context, bound, data.Id);
        }
    }

    /// <summary>A key that names no row, a key that is misspelt, a row that cannot be read: each has its own error.</summary>
    private static bool IsSaidElsewhere(IndicatorCatalogue catalogue, BoundFact bound)
        => bound.Block.IsDamaged || bound.Block.HasAttributeErrors || bound.Keys.Find(AttributeKeys.Indicator) is not null || catalogue.MayHaveLeftOut(bound.Data.Id ?? "");

    private static void Report(BindingContext context, BoundFact bound, string? id)
    {
        if (context.Sources.Catalogue.IsEmpty)
        {
            context.ReportCatalogueMissing(bound.Block, id is null ? bound.Words : bound.Keys.Own.IdSpan, id ?? bound.Data.Label);
            return;
        }

        if (id is null)
        {
            context.Diagnostics.Report(Rules.IndicatorMissing, bound.Block.File, bound.Words, bound.Data.Label);
            return;
        }

        IEnumerable<string> unused = context.Sources.Catalogue.AllRows().Select(row => row.Data.Id).Where(row => context.Ids.Find(row) is null);
        context.Diagnostics.ReportUnknown(Rules.IndicatorMissing, bound.Block.File, bound.Keys.Own.IdSpan, id, unused, id);
    }
}
