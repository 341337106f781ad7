namespace HexiModel.Language.Binding;

/// <summary>The classes of the language and the keys that each takes.</summary>
internal static class SpanClasses
{
    /// <summary>Keys that assert or repair what the words of a number say.</summary>
    public static readonly string[] AssertionKeys = ["amount", "op", "unit", "from", "to", "base", "change", "per", "measure", "scope"];

    private static readonly string[] FactKeys =
        ["indicator", "period", "at", "nature", "part-of", "vs", "of", "about", .. AssertionKeys];

    private static readonly string[] HeadingKeys = ["period", "at", "nature"];

    private static readonly string[] Names =
    [
        "", "target", "observation", "fact", "commitment", "group", "quantity", "criterion", "term", "programme", "part", "item", "name",
        "alias", "revision", "ref", "skip", "topic", "review", "outlook", "plan", "glossary",
    ];

    /// <summary>The classes that stand on spans.</summary>
    public static IEnumerable<string> OfSpans => Names.Skip((int)SpanClass.Target).Take(SpanClass.Topic - SpanClass.Target + 1);

    /// <summary>The classes that stand on headings.</summary>
    public static IEnumerable<string> OfHeadings => Names.Skip((int)SpanClass.Review);

    public static string NameOf(SpanClass spanClass) => Names[(int)spanClass];

    /// <summary>The class of that name; <see cref="SpanClass.None"/> where there is none.</summary>
    public static SpanClass Find(string name) => (SpanClass)Math.Max(Array.IndexOf(Names, name), 0);

    public static bool IsOfHeading(SpanClass spanClass) => spanClass >= SpanClass.Review;

    public static bool IsFact(SpanClass spanClass) => spanClass is SpanClass.Target or SpanClass.Observation or SpanClass.Fact;

    public static bool IsTerm(SpanClass spanClass) => spanClass is SpanClass.Term or SpanClass.Programme;

    /// <summary>A statement of its own: what has a label, and what a group has as members.</summary>
    public static bool IsMember(SpanClass spanClass) => IsFact(spanClass) || spanClass is SpanClass.Commitment or SpanClass.Group;

    public static string[] KeysOf(SpanClass spanClass) => spanClass switch
    {
        SpanClass.Target or SpanClass.Observation or SpanClass.Fact or SpanClass.Group => FactKeys,
        SpanClass.Commitment => ["period", "of", "about"],
        SpanClass.Quantity or SpanClass.Criterion => AssertionKeys,
        SpanClass.Term or SpanClass.Programme => ["since", "count", "partial"],
        SpanClass.Part or SpanClass.Item => ["of", "count", "partial"],
        SpanClass.Alias or SpanClass.Ref => ["of"],
        SpanClass.Revision => ["of", "since"],
        SpanClass.Skip => ["why"],
        SpanClass.Topic or SpanClass.Review or SpanClass.Outlook or SpanClass.Plan or SpanClass.Glossary => HeadingKeys,
        _ => [],
    };
}
