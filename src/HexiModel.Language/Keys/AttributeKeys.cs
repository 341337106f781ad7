using System.Collections.Immutable;

namespace HexiModel.Language.Keys;

/// <summary>
/// All keys of attributes, a row each: name, what it takes, the classes that take it. What is checked, suggested and documented
/// (<c>docs/format.md</c>) follows from here.
/// </summary>
internal static class AttributeKeys
{
    private static readonly ImmutableArray<AttributeKey>.Builder Rows = ImmutableArray.CreateBuilder<AttributeKey>();

    private static readonly SpanClass[] Facts = [SpanClass.Target, SpanClass.Observation, SpanClass.Fact, SpanClass.Group];
    private static readonly SpanClass[] Numbers = [.. Facts, SpanClass.Quantity, SpanClass.Criterion];
    private static readonly SpanClass[] Stated = [.. Facts, SpanClass.Quantity];
    private static readonly SpanClass[] Sections = [SpanClass.Topic, SpanClass.Review, SpanClass.Outlook, SpanClass.Plan, SpanClass.Glossary];
    private static readonly SpanClass[] Terms = [SpanClass.Term, SpanClass.Programme];
    private static readonly SpanClass[] Parts = [SpanClass.Part, SpanClass.Item];

    public static readonly AttributeKey<string> Indicator = Add("indicator", Values.Text, Facts);
    public static readonly AttributeKey<Period?> Period = Add("period", Values.Period, [.. Facts, SpanClass.Commitment, .. Sections]);
    public static readonly AttributeKey<string> At = Add("at", Values.DateText, [.. Facts, .. Sections]);
    public static readonly AttributeKey<TargetNature?> Nature = Add("nature", Values.Nature, [.. Facts, .. Sections]);
    public static readonly AttributeKey<string> PartOf = Add("part-of", Values.Text, Facts);
    public static readonly AttributeKey<string> RelativeTo = Add("vs", Values.Text, Facts);
    public static readonly AttributeKey<string> Of = Add("of", Values.Text, [.. Facts, SpanClass.Commitment, .. Parts, SpanClass.Alias, SpanClass.Ref, SpanClass.Revision]);
    public static readonly AttributeKey<string> About = Add("about", Values.Text, [.. Facts, SpanClass.Commitment]);
    public static readonly AttributeKey<string> Label = Add("label", Values.Text, [SpanClass.Target, SpanClass.Observation, SpanClass.Fact, SpanClass.Commitment]);

    // What the words of a number say, or cannot say.
    public static readonly AttributeKey<decimal?> Amount = Add("amount", Values.Number, Numbers);
    public static readonly AttributeKey<Bound?> Bound = Add("op", Values.Bound, Numbers);
    public static readonly AttributeKey<string> Unit = Add("unit", Values.Text, Numbers);
    public static readonly AttributeKey<decimal?> From = Add("from", Values.Number, Numbers);
    public static readonly AttributeKey<decimal?> To = Add("to", Values.Number, Numbers);
    public static readonly AttributeKey<string> Base = Add("base", Values.Text, Numbers);
    public static readonly AttributeKey<ChangeKind?> Change = Add("change", Values.Change, Numbers);
    public static readonly AttributeKey<string> Per = Add("per", Values.Text, Numbers);
    public static readonly AttributeKey<Measure?> Measure = Add("measure", Values.Measure, Numbers);
    public static readonly AttributeKey<string> Scope = Add("scope", Values.Text, Numbers);

    public static readonly AttributeKey<Direction?> Direction = Add("direction", Values.Direction, Stated);
    public static readonly AttributeKey<bool?> Estimate = Add("estimate", Values.Truth, Stated);
    public static readonly AttributeKey<bool?> Cumulative = Add("cumulative", Values.Truth, Stated);
    public static readonly AttributeKey<bool?> Annualised = Add("annualised", Values.Truth, Stated);

    public static readonly AttributeKey<Period?> Since = Add("since", Values.Date, [.. Terms, SpanClass.Revision]);
    public static readonly AttributeKey<string> Counts = Add("count", Values.Counts, Terms);
    public static readonly AttributeKey<int?> Count = Add("count", Values.Count, Parts);
    public static readonly AttributeKey<bool?> Partial = Add("partial", Values.Truth, [.. Terms, .. Parts]);
    public static readonly AttributeKey<string> Why = Add("why", Values.Text, [SpanClass.Skip]);

    public static ImmutableArray<AttributeKey> All { get; } = Rows.ToImmutable();

    private static readonly ILookup<SpanClass, AttributeKey> ByClass
        = All.SelectMany(key => key.Classes.Select(spanClass => (Class: spanClass, Key: key))).ToLookup(pair => pair.Class, pair => pair.Key);

    /// <summary>The keys that a class takes.</summary>
    public static IEnumerable<AttributeKey> OfClass(SpanClass spanClass) => ByClass[spanClass];

    private static AttributeKey<T> Add<T>(string name, ValueKind<T> value, SpanClass[] classes)
    {
        AttributeKey<T> key = new(name, value, classes);
        Rows.Add(key);
        return key;
    }
}
