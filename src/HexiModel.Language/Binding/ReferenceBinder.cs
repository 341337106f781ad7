using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>Resolves what facts refer to, when all ids are known. A reference to nothing is said and left out; the fact stands.</summary>
internal sealed class ReferenceBinder(BindingContext context)
{
    private readonly Dictionary<(BlockContext, string), int> _subjects = [];

    public FactData Bind(BoundFact fact)
    {
        CheckAbout(fact);
        return fact.Data with
        {
            IndicatorId = Indicator(fact),
            RelativeTo = RelativeTo(fact),
            PartOfId = Id(fact, "part-of", IsFact),
            ProgrammeId = Id(fact, "of", IsTerm),
        };
    }

    private static bool IsFact(BoundIdKind kind) => kind is BoundIdKind.Target or BoundIdKind.Observation or BoundIdKind.Commitment;

    private static bool IsTerm(BoundIdKind kind) => kind is BoundIdKind.Term or BoundIdKind.Programme;

    /// <summary>The nearest of: its own key, its own id where that is a catalogue id, the key of a group.</summary>
    private string? Indicator(BoundFact fact)
    {
        if (fact.Keys.Own.Find("indicator") is null && context.Sources.Catalogue.Find(fact.Data.Id) is { } row && fact.Data.Category != FactCategory.Commitment)
        {
            return row.Data.Id;
        }

        if (fact.Keys.Find("indicator") is not { } attribute)
        {
            return null;
        }

        if (context.Sources.Catalogue.Find(attribute.Value) is { } found)
        {
            return found.Data.Id;
        }

        ReportUnresolvedIndicator(fact, attribute, []);
        return null;
    }

    /// <summary>A row of the catalogue that could not be taken may be the one.</summary>
    private void ReportUnresolvedIndicator(BoundFact fact, AttributeSyntax attribute, IEnumerable<string> others)
    {
        if (!context.Sources.Catalogue.MayHaveLeftOut(attribute.Value))
        {
            context.ReportUnresolved(fact.Block, attribute, context.Sources.Catalogue.Rows.Select(row => row.Data.Id).Concat(others));
        }
    }

    private string? RelativeTo(BoundFact fact)
    {
        if (fact.Keys.Find("vs") is not { } attribute)
        {
            return null;
        }

        if (Quotation.Is(attribute.Value))
        {
            return attribute.Value;
        }

        if (context.Sources.Catalogue.Find(attribute.Value) is { } indicator)
        {
            return indicator.Data.Id;
        }

        if (context.Ids.Find(attribute.Value) is { } id && IsFact(id.Kind) && id.Id != fact.Data.Id)
        {
            return id.Id;
        }

        if (!context.Ids.IsOneMissing)
        {
            ReportUnresolvedIndicator(fact, attribute, context.Ids.All.Where(other => IsFact(other.Kind)).Select(other => other.Id));
        }

        return null;
    }

    private string? Id(BoundFact fact, string key, Func<BoundIdKind, bool> isWanted)
    {
        if (fact.Keys.Find(key) is not { } attribute)
        {
            return null;
        }

        if (context.Ids.Find(attribute.Value) is { } id && isWanted(id.Kind) && id.Id != fact.Data.Id)
        {
            return id.Id;
        }

        context.ReportUnresolvedId(fact.Block, attribute, context.Ids.All.Where(other => other.Owner is null && isWanted(other.Kind)).Select(other => other.Id));
        return null;
    }

    /// <summary>A subject stands earlier in the paragraph, to the letter. Where it stands first is looked for once: facts share their subject.</summary>
    private void CheckAbout(BoundFact fact)
    {
        if (fact.Keys.Find("about") is not { } attribute)
        {
            return;
        }

        if (!_subjects.TryGetValue((fact.Block, attribute.Value), out int first))
        {
            first = fact.Block.Text.IndexOf(attribute.Value, StringComparison.Ordinal);
            _subjects.Add((fact.Block, attribute.Value), first);
        }

        if (first < 0 || first + attribute.Value.Length > fact.Span.Official.Start)
        {
            context.Report(Rules.AboutNotFound, fact.Block, attribute.ValueSpan, attribute.Value);
        }
    }
}
