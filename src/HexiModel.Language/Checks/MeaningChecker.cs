using HexiModel.Compiled;
using HexiModel.Language.Binding;

namespace HexiModel.Language.Checks;

/// <summary>Checks what a report says against itself and the catalogue, when all of it is bound.</summary>
internal static class MeaningChecker
{
    public static void Check(
        BindingContext context,
        IReadOnlyList<(BoundFact Bound, FactData Data)> facts,
        IReadOnlyList<BoundTerm> terms,
        MentionFinder mentions,
        IReadOnlyList<BlockContext> blocks)
    {
        foreach ((BoundFact bound, FactData data) in facts)
        {
            ValueChecks.Check(context, bound, data);
            IndicatorChecks.Check(context, bound, data);
            IndicatorWords.Check(context, bound, data);
        }

        new FactComparison(context, facts).Check();
        foreach (BoundTerm term in terms)
        {
            CountChecks.Check(context, term);
        }

        new TermUseChecks(context, terms, mentions).Check(blocks);
    }
}
