using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Output;

/// <summary>What a fact says beside its value, name and value; what it does not say has no field.</summary>
internal sealed class FactNotes(Texts texts)
{
    /// <summary>What the number depends on, and what the fact belongs to.</summary>
    public IEnumerable<(string Name, string Value)> Of(Fact fact)
        => Conditions(fact).Concat(Said(
            (texts.PartOfField, fact.PartOf is { } whole ? whole.Id ?? whole.Label : null),
            (texts.ProgrammeHead, fact.Programme?.Id)));

    /// <summary>What the number depends on.</summary>
    public IEnumerable<(string Name, string Value)> Conditions(Fact fact) => Said(
        (texts.RelativeToField, fact.RelativeTo),
        (texts.BaseField, fact.Base),
        (texts.PerField, fact.Per),
        (texts.ScopeField, fact.Scope),
        (texts.CountedField, Counted(fact)),
        (texts.NatureField, fact.Nature is { } nature ? texts.Nature(nature) : null),
        (texts.CriteriaField, string.Join(texts.ListSeparator, fact.Criteria.Select(criterion => criterion.Text))));

    /// <summary>Those that say something.</summary>
    public static IEnumerable<(string Name, string Value)> Said(params IEnumerable<(string Name, string? Value)> fields)
        => fields.Where(field => field.Value is { Length: > 0 }).Select(field => (field.Name, field.Value!));

    /// <summary>How the number was come by.</summary>
    private string Counted(Fact fact)
    {
        (bool IsSo, string Word)[] ways =
        [
            (fact.Streak is not null, texts.Streak(fact.Streak.GetValueOrDefault())),
            (fact.IsCumulative, texts.Cumulative),
            (fact.IsAnnualised, texts.Annualised),
            (fact.IsEstimate, texts.Estimate),
        ];
        return string.Join(texts.ListSeparator, ways.Where(way => way.IsSo).Select(way => way.Word));
    }
}
