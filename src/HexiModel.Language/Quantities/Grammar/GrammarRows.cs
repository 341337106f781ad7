using HexiModel.Language.Quantities.Grammar.Attaching;
using HexiModel.Language.Quantities.Grammar.Classifying;
using HexiModel.Language.Quantities.Grammar.Combining;
using HexiModel.Language.Quantities.Grammar.Emitting;
using HexiModel.Language.Quantities.Grammar.Finding;
using HexiModel.Language.Quantities.Grammar.Rejecting;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>All rows of the grammar by phase, for tests and documentation. Reading does not use it.</summary>
internal static class GrammarRows
{
    /// <summary>The rows of each phase.</summary>
    public static IEnumerable<(string Phase, ReadingRow Row)> All =>
    [
        .. Of("finding", WordRows.All, NumeralRows.All, CodeRows.All),
        .. Of("attaching", UnitRows.All, SignRows.All, [SignRows.Plus, SignRows.Positive], BeforeRows.All, BoundBefore.Refusals, VerbBefore.Refusals, BehindRows.All, HalfRows.All, ForeignWordRows.All, Attacher.All),
        .. Of("combining", RangeRows.All, FromToRows.All, FromToRows.Verbs, ListRows.All, [ListRows.BoundOfAll]),
        .. Of("rejecting", VerdictRows.All),
        .. Of("classifying", KindRows.OfShares, KindRows.OfAmounts, Adjustments.All, [Adjustments.HigherGoal]),
        .. Of("emitting", BaseRows.All, PerRows.All, TraitRows.All),
    ];

    private static IEnumerable<(string Phase, ReadingRow Row)> Of(string phase, params IEnumerable<ReadingRow>[] lists)
        => lists.SelectMany(list => list).Select(row => (phase, row));
}
