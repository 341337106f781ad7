namespace HexiModel.Language.Keys;

/// <summary>The classes of the language.</summary>
internal static class SpanClasses
{
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
}
