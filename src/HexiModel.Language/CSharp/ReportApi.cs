namespace HexiModel.Language.CSharp;

/// <summary>
/// What the generated code of a report offers: its classes, their members, and the words that explain them. A value, without any
/// position in the annotated file, so that an edit which only moves text leaves it equal.
/// </summary>
internal sealed record ReportApi
{
    /// <summary>The report's id: <c>hexi-2022</c>.</summary>
    public required string ReportId { get; init; }

    /// <summary>The name of its class: <c>Hexi2022</c>.</summary>
    public required string ClassName { get; init; }

    /// <summary>The title; null where the file gives none.</summary>
    public string? Title { get; init; }

    /// <summary>The year it plans; null where the file gives none.</summary>
    public int? PlanYear { get; init; }

    /// <summary>The namespace of its members' classes, relative to that of its own class, which it cannot share the name of.</summary>
    public string ModelNamespace => ClassName + "Model";

    /// <summary>The targets that have a name.</summary>
    public EquatableArray<FactApi> Targets { get; init; }

    /// <summary>The observations that have a name.</summary>
    public EquatableArray<FactApi> Observations { get; init; }

    /// <summary>The commitments that have a name.</summary>
    public EquatableArray<FactApi> Commitments { get; init; }

    /// <summary>The indicators that the report uses.</summary>
    public EquatableArray<IndicatorApi> Indicators { get; init; }

    /// <summary>The terms, programmes among them, in order.</summary>
    public EquatableArray<TermApi> Terms { get; init; }

    /// <summary>The headings and lead sentences that have an id of their own.</summary>
    public EquatableArray<SectionApi> Sections { get; init; }
}

/// <summary>A target, observation or commitment with a name.</summary>
/// <param name="Id">The id.</param>
/// <param name="Row">Its 0-based place among the facts of the report.</param>
/// <param name="Name">The name of its members: <c>GdpGrowth</c>.</param>
/// <param name="Type">Its type.</param>
/// <param name="Words">What the report says.</param>
internal sealed record FactApi(string Id, int Row, string Name, FactType Type, OfficialWords Words);

/// <summary>The type of a fact in generated code.</summary>
/// <param name="Category">What it is.</param>
/// <param name="Dimension">The id of its value's dimension, such as <c>money</c> or <c>rate(money,count)</c>; null where it states no single number.</param>
/// <param name="ClassName">The class generated for it; null where it has the model's own.</param>
internal sealed record FactType(FactCategory Category, string? Dimension, string? ClassName);

/// <summary>An indicator with a class of its own.</summary>
/// <param name="Id">The id.</param>
/// <param name="Row">Its 0-based place among the indicators of the report.</param>
/// <param name="Name">The name of its members: <c>HighTechFirms</c>.</param>
/// <param name="Alias">A second name, from its Chinese name; null where that gives none.</param>
/// <param name="ChineseName">The Chinese name.</param>
/// <param name="EnglishName">The English name; null where the catalogue has none.</param>
/// <param name="Facts">The report's facts about it that have a name.</param>
internal sealed record IndicatorApi(
    string Id,
    int Row,
    string Name,
    string? Alias,
    string ChineseName,
    string? EnglishName,
    EquatableArray<IndicatorFactApi> Facts)
{
    /// <summary>The name of its class: <c>HighTechFirmsIndicator</c>.</summary>
    public string ClassName => Name + "Indicator";
}

/// <summary>A fact as a member of its indicator.</summary>
/// <param name="Name">The name, by measure and period: <c>Level2021</c>.</param>
/// <param name="Row">Its 0-based place among the facts of the report.</param>
/// <param name="Type">Its type.</param>
/// <param name="Words">What the report says.</param>
internal sealed record IndicatorFactApi(string Name, int Row, FactType Type, OfficialWords Words);

/// <summary>A term or programme with a class of its own.</summary>
/// <param name="Id">The id.</param>
/// <param name="Row">Its 0-based place among the terms of the report.</param>
/// <param name="IsProgramme">It is a programme.</param>
/// <param name="Name">The name of its members: <c>Project133</c>.</param>
/// <param name="Alias">A second name, from the headword; null where that gives none.</param>
/// <param name="Words">The headword, the definition as its sentence, and where it stands.</param>
/// <param name="Parts">Its parts that have a name.</param>
internal sealed record TermApi(
    string Id,
    int Row,
    bool IsProgramme,
    string Name,
    string? Alias,
    OfficialWords Words,
    EquatableArray<PartApi> Parts)
{
    /// <summary>The name of its class: <c>Project133Programme</c>.</summary>
    public string ClassName => Name + (IsProgramme ? "Programme" : "Term");
}

/// <summary>A part as a member of its term.</summary>
/// <param name="Id">The id, unique in its term.</param>
/// <param name="Name">The name: <c>ThreeServices</c>.</param>
/// <param name="Words">What the report says.</param>
internal sealed record PartApi(string Id, string Name, OfficialWords Words);

/// <summary>A heading or lead sentence with a name.</summary>
/// <param name="Row">Its 0-based place among the sections of the report.</param>
/// <param name="Name">The name: <c>Review</c>.</param>
/// <param name="Title">The official words.</param>
/// <param name="Line">The 1-based line of the official text; 0 where it is not known.</param>
internal sealed record SectionApi(int Row, string Name, string Title, int Line);

/// <summary>What the report says of something, and where in the official text: the documentation of a generated member.</summary>
/// <param name="Text">The official words.</param>
/// <param name="Sentence">The sentence they stand in; null where they are all of it.</param>
/// <param name="Section">The title of the heading they stand under; null before the first.</param>
/// <param name="Line">The 1-based line of the official text; 0 where it is not known.</param>
internal sealed record OfficialWords(string Text, string? Sentence, string? Section, int Line)
{
    /// <summary>How a fact was read; null where nothing was.</summary>
    public string? Reading { get; init; }
}
