using HexiModel.Compiled;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>Resolves what facts refer to, when all ids are known. A reference to nothing is said and left out; the fact stands.</summary>
internal sealed class ReferenceBinder(BindingContext context, IReadOnlyList<BoundTerm> terms, IReadOnlyList<BoundFact> facts)
{
    private const string FactMarks = ".target, .observation, .commitment";

    private readonly Dictionary<(BlockContext, string), int> _subjects = [];

    public FactData Bind(BoundFact fact)
    {
        CheckAbout(fact);
        string? indicator = Indicator(fact);
        return fact.Data with
        {
            IndicatorId = indicator,
            RelativeTo = RelativeTo(fact, indicator),
            PartOfId = PartOf(fact),
            TermId = Programme(fact),
        };
    }

    private static bool IsFact(BoundIdKind kind) => kind is BoundIdKind.Target or BoundIdKind.Observation or BoundIdKind.Commitment;

    private static bool IsTerm(BoundIdKind kind) => kind is BoundIdKind.Term or BoundIdKind.Programme;

    /// <summary>The nearest of: its own key, its own id where that is a catalogue id, the key of a group.</summary>
    private string? Indicator(BoundFact fact)
    {
        if (fact.Keys.Own.Find(AttributeKeys.Indicator) is null && context.Sources.Catalogue.Find(fact.Data.Id) is { } row && fact.Data.Category != FactCategory.Commitment)
        {
            return row.Data.Id;
        }

        if (fact.Keys.Find(AttributeKeys.Indicator) is not { } attribute)
        {
            return null;
        }

        if (context.Sources.Catalogue.Find(attribute.Value) is { } found)
        {
            return found.Data.Id;
        }

        ReportUnresolvedIndicator(fact, attribute);
        return null;
    }

    /// <summary>A row of the catalogue that could not be taken may be the one; without any rows it is the catalogue that lacks.</summary>
    private void ReportUnresolvedIndicator(BoundFact fact, AttributeSyntax attribute)
    {
        IndicatorCatalogue catalogue = context.Sources.Catalogue;
        if (catalogue.IsEmpty)
        {
            context.ReportCatalogueMissing(fact.Block, attribute.ValueSpan, attribute.Value);
        }
        else if (context.Ids.Find(attribute.Value) is { } other && !MayBeNamedAfterRow(other))
        {
            context.ReportOtherKind(fact.Block, attribute, other, BindingContext.Catalogues);
        }
        else if (!catalogue.MayHaveLeftOut(attribute.Value))
        {
            context.ReportUnresolved(fact.Block, attribute, catalogue.Candidates);
        }
    }

    /// <summary>A fact that names no indicator may have its id from a row, and what is missing is the row.</summary>
    private bool MayBeNamedAfterRow(BoundId id)
        => IsFact(id.Kind) && facts.Any(fact => fact.Data.Id == id.Id && fact.Data.Category != FactCategory.Commitment && fact.Keys.Find(AttributeKeys.Indicator) is null);

    private string? RelativeTo(BoundFact fact, string? own)
    {
        if (fact.Keys.Find(AttributeKeys.RelativeTo) is not { } attribute)
        {
            return null;
        }

        if (Quotation.Is(attribute.Value))
        {
            return attribute.Value;
        }

        if (context.Sources.Catalogue.Find(attribute.Value) is { } indicator)
        {
            return indicator.Data.Id == own ? Itself(fact, attribute) : indicator.Data.Id;
        }

        return Fact(fact, attribute, FactMarks + ", " + BindingContext.Catalogues, () => ReportUnresolvedSubject(fact, attribute));
    }

    private void ReportUnresolvedSubject(BoundFact fact, AttributeSyntax attribute)
    {
        IEnumerable<Candidate> candidates = context.Sources.Catalogue.Candidates.Concat(FactIds());
        if (context.Sources.Catalogue.IsEmpty && !context.Diagnostics.IsNearOne(attribute.Value, candidates))
        {
            context.ReportCatalogueMissing(fact.Block, attribute.ValueSpan, attribute.Value);
        }
        else if (!context.Ids.IsOneMissing && !context.Sources.Catalogue.MayHaveLeftOut(attribute.Value))
        {
            context.ReportUnresolved(fact.Block, attribute, candidates);
        }
    }

    private string? PartOf(BoundFact fact) => fact.Keys.Find(AttributeKeys.PartOf) is { } attribute
        ? Fact(fact, attribute, FactMarks, () => ReportUnresolvedWhole(fact, attribute))
        : null;

    /// <summary>The indicator of a fact in place of its id; else the fact may have had the id of its row.</summary>
    private void ReportUnresolvedWhole(BoundFact fact, AttributeSyntax attribute)
    {
        if (context.Sources.Catalogue.Find(attribute.Value) is { } row && facts.Any(other => other.Keys.Own.Get(AttributeKeys.Indicator) == row.Data.Id))
        {
            context.ReportOtherKind(fact.Block, attribute, row, FactMarks);
        }
        else
        {
            context.ReportUnresolvedId(fact.Block, attribute, FactIds());
        }
    }

    /// <summary>Another fact with that id.</summary>
    private string? Fact(BoundFact fact, AttributeSyntax attribute, string wanted, Action reportUnresolved)
    {
        switch (context.Ids.Find(attribute.Value))
        {
            case null:
                reportUnresolved();
                return null;
            case { } id when id.Id == fact.Data.Id:
                return Itself(fact, attribute);
            case { } id when IsFact(id.Kind):
                return id.Id;
            case { } id:
                context.ReportOtherKind(fact.Block, attribute, id, wanted);
                return null;
        }
    }

    private string? Itself(BoundFact fact, AttributeSyntax attribute)
    {
        context.Report(Rules.ReferenceToItself, fact.Block, attribute.ValueSpan, attribute.Value, attribute.Name);
        return null;
    }

    private string? Programme(BoundFact fact)
    {
        if (fact.Keys.Find(AttributeKeys.Of) is not { } attribute)
        {
            return null;
        }

        if (context.Ids.Find(attribute.Value) is { } id && IsTerm(id.Kind))
        {
            return id.Id;
        }

        context.ReportUnresolvedTerm(fact.Block, attribute, terms);
        return null;
    }

    private IEnumerable<Candidate> FactIds() => context.Ids.All.Where(other => IsFact(other.Kind)).Select(other => Candidate.Of(other.Id));

    /// <summary>A subject stands earlier in the paragraph, to the letter. Where it stands first is looked for once: facts share their subject.</summary>
    private void CheckAbout(BoundFact fact)
    {
        if (fact.Keys.Find(AttributeKeys.About) is not { } attribute)
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
