namespace HexiModel;

/// <summary>
/// The words that stand for the model's enumerations in annotations, JSON and on the command line
/// (<c>at-least</c>, <c>from-to</c>, <c>growth</c>). They are a contract: other programs are built on them.
/// </summary>
public static class Keywords
{
    private static readonly string[] Bounds =
        ["", "exactly", "at-least", "more-than", "at-most", "less-than", "about", "nearly", "over"];

    private static readonly string[] Kinds =
    [
        "level", "count", "increase", "decrease", "growth", "share", "points", "multiple", "from-to", "range", "age",
        "rank", "complete", "streak", "date", "duration",
    ];

    private static readonly string[] Changes = ["relative", "points", "absolute", "multiple"];
    private static readonly string[] Measures = ["level", "total", "change", "growth", "share", "rank"];
    private static readonly string[] Directions = ["up", "down"];
    private static readonly string[] Natures = ["expected", "binding"];
    private static readonly string[] IndicatorKinds = ["stock", "flow", "ratio", "index", "rank"];
    private static readonly string[] DesiredDirections = ["up", "down", "keep"];
    private static readonly string[] SectionClasses = ["review", "outlook", "plan", "glossary"];
    private static readonly string[] Categories = ["target", "observation", "commitment"];
    private static readonly string[] Statuses = ["other", "behind", "on-pace", "ahead", "completed", "completed-early"];
    private static readonly string[] Lights = ["none", "green", "yellow", "red"];
    private static readonly string[] Certainties = ["certain", "possible", "unknown"];

    /// <summary>All words, each once.</summary>
    internal static IReadOnlyList<string> All
        => [.. new[] { Bounds, Kinds, Changes, Measures, Directions, Natures, IndicatorKinds, DesiredDirections, SectionClasses, Categories, Statuses, Lights, Certainties }.SelectMany(static words => words).Distinct()];

    /// <summary>The word of a bound; null for <see cref="Bound.None"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public static string? Of(Bound bound) => bound == Bound.None ? null : Word(Bounds, (int)bound, nameof(bound));

    /// <summary>The word of a kind of quantity.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public static string Of(QuantityKind kind) => Word(Kinds, (int)kind, nameof(kind));

    /// <summary>The word of a way of counting a change.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public static string Of(ChangeKind change) => Word(Changes, (int)change, nameof(change));

    /// <summary>The word of a measure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public static string Of(Measure measure) => Word(Measures, (int)measure, nameof(measure));

    /// <summary>The word of a direction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public static string Of(Direction direction) => Word(Directions, (int)direction, nameof(direction));

    /// <summary>The word of a target's nature.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public static string Of(TargetNature nature) => Word(Natures, (int)nature, nameof(nature));

    /// <summary>The word of a kind of indicator.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public static string Of(IndicatorKind kind) => Word(IndicatorKinds, (int)kind, nameof(kind));

    /// <summary>The word of the direction that an indicator should go.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public static string Of(DesiredDirection direction) => Word(DesiredDirections, (int)direction, nameof(direction));

    /// <summary>The word of a class of sections.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public static string Of(SectionClass sectionClass) => Word(SectionClasses, (int)sectionClass, nameof(sectionClass));

    /// <summary>The word of how a target stands.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public static string Of(AssessmentStatus status) => Word(Statuses, (int)status, nameof(status));

    /// <summary>The word of a light.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public static string Of(AssessmentLight light) => Word(Lights, (int)light, nameof(light));

    /// <summary>The word of how sure an assessment is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public static string Of(AssessmentCertainty certainty) => Word(Certainties, (int)certainty, nameof(certainty));

    /// <summary>The word of what a fact is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public static string Of(FactCategory category) => Word(Categories, (int)category, nameof(category));

    /// <summary>Reads a bound; no word is <see cref="Bound.None"/>.</summary>
    public static bool TryParse(string? word, out Bound bound)
    {
        bool found = TryFind(Bounds, word ?? "", out int index);
        bound = (Bound)index;
        return found;
    }

    /// <summary>Reads a kind of quantity.</summary>
    public static bool TryParse(string? word, out QuantityKind kind)
    {
        bool found = TryFind(Kinds, word, out int index);
        kind = (QuantityKind)index;
        return found;
    }

    /// <summary>Reads a way of counting a change.</summary>
    public static bool TryParse(string? word, out ChangeKind change)
    {
        bool found = TryFind(Changes, word, out int index);
        change = (ChangeKind)index;
        return found;
    }

    /// <summary>Reads a measure.</summary>
    public static bool TryParse(string? word, out Measure measure)
    {
        bool found = TryFind(Measures, word, out int index);
        measure = (Measure)index;
        return found;
    }

    /// <summary>Reads a direction.</summary>
    public static bool TryParse(string? word, out Direction direction)
    {
        bool found = TryFind(Directions, word, out int index);
        direction = (Direction)index;
        return found;
    }

    /// <summary>Reads a target's nature.</summary>
    public static bool TryParse(string? word, out TargetNature nature)
    {
        bool found = TryFind(Natures, word, out int index);
        nature = (TargetNature)index;
        return found;
    }

    /// <summary>Reads a kind of indicator.</summary>
    public static bool TryParse(string? word, out IndicatorKind kind)
    {
        bool found = TryFind(IndicatorKinds, word, out int index);
        kind = (IndicatorKind)index;
        return found;
    }

    /// <summary>Reads the direction that an indicator should go.</summary>
    public static bool TryParse(string? word, out DesiredDirection direction)
    {
        bool found = TryFind(DesiredDirections, word, out int index);
        direction = (DesiredDirection)index;
        return found;
    }

    /// <summary>Reads a class of sections.</summary>
    public static bool TryParse(string? word, out SectionClass sectionClass)
    {
        bool found = TryFind(SectionClasses, word, out int index);
        sectionClass = (SectionClass)index;
        return found;
    }

    /// <summary>Reads how a target stands.</summary>
    public static bool TryParse(string? word, out AssessmentStatus status)
    {
        bool found = TryFind(Statuses, word, out int index);
        status = (AssessmentStatus)index;
        return found;
    }

    /// <summary>Reads a light.</summary>
    public static bool TryParse(string? word, out AssessmentLight light)
    {
        bool found = TryFind(Lights, word, out int index);
        light = (AssessmentLight)index;
        return found;
    }

    /// <summary>Reads how sure an assessment is.</summary>
    public static bool TryParse(string? word, out AssessmentCertainty certainty)
    {
        bool found = TryFind(Certainties, word, out int index);
        certainty = (AssessmentCertainty)index;
        return found;
    }

    /// <summary>Reads what a fact is.</summary>
    public static bool TryParse(string? word, out FactCategory category)
    {
        bool found = TryFind(Categories, word, out int index);
        category = (FactCategory)index;
        return found;
    }

    private static string Word(string[] words, int index, string parameter)
        => (uint)index < (uint)words.Length ? words[index] : throw new ArgumentOutOfRangeException(parameter, index, "Not a named value.");

    private static bool TryFind(string[] words, string? word, out int index)
    {
        int found = Array.IndexOf(words, word);
        index = Math.Max(found, 0);
        return found >= 0;
    }
}
