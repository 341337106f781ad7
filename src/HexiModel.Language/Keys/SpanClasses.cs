namespace HexiModel.Language.Keys;

/// <summary>The classes of the language.</summary>
internal static class SpanClasses
{
    private static readonly string[] Names =
    [
        "", "target", "observation", "fact", "commitment", "group", "quantity", "criterion", "term", "programme", "part", "item", "name",
        "alias", "revision", "ref", "skip", "topic", "review", "outlook", "plan", "glossary",
    ];

    /// <summary>Beside any class: the machine drafted it, and nobody has accepted it yet (草稿).</summary>
    public const string Draft = "draft";

    /// <summary>The classes that stand on spans.</summary>
    public static IEnumerable<string> OfSpans => Names.Skip((int)SpanClass.Target).Take(SpanClass.Topic - SpanClass.Target + 1);

    /// <summary>The classes that stand on headings.</summary>
    public static IEnumerable<string> OfHeadings => Names.Skip((int)SpanClass.Review);

    public static string NameOf(SpanClass spanClass) => Names[(int)spanClass];

    /// <summary>The class of that name; <see cref="SpanClass.None"/> where there is none.</summary>
    public static SpanClass Find(string name) => (SpanClass)Math.Max(Array.IndexOf(Names, name), 0);

    /// <summary>What words may be instead that were taken for a class; none where the class itself is not in doubt.</summary>
    public static SpanClass[] Alternatives(SpanClass spanClass) => spanClass switch
    {
        SpanClass.Fact or SpanClass.Target or SpanClass.Observation => [SpanClass.Commitment, SpanClass.Criterion, SpanClass.Skip],
        SpanClass.Commitment => [SpanClass.Target],
        SpanClass.Criterion => [SpanClass.Quantity, SpanClass.Skip],
        SpanClass.Skip => [SpanClass.Fact, SpanClass.Criterion],
        SpanClass.Review => [SpanClass.Outlook, SpanClass.Plan],
        SpanClass.Outlook => [SpanClass.Review, SpanClass.Plan],
        SpanClass.Plan => [SpanClass.Review, SpanClass.Outlook],
        _ => [],
    };

    public static bool IsOfHeading(SpanClass spanClass) => spanClass >= SpanClass.Review;

    public static bool IsFact(SpanClass spanClass) => spanClass is SpanClass.Target or SpanClass.Observation or SpanClass.Fact;

    public static bool IsTerm(SpanClass spanClass) => spanClass is SpanClass.Term or SpanClass.Programme;

    /// <summary>A statement of its own: what has a label, and what a group has as members.</summary>
    public static bool IsMember(SpanClass spanClass) => IsFact(spanClass) || spanClass is SpanClass.Commitment or SpanClass.Group;
}
