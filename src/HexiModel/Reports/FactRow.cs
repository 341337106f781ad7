namespace HexiModel;

/// <summary>
/// A fact as a row of a table (数据行): flat, of plain types, for spreadsheets, databases and data frames. Words such as the measure are those of
/// <see cref="Keywords"/>. The columns are described in <c>docs/rows.md</c>.
/// </summary>
public sealed record FactRow
{
    /// <summary>For libraries that make rows of what a database holds, such as Entity Framework.</summary>
    private FactRow()
    {
    }

    internal FactRow(Fact fact)
    {
        QuantityStatement statement = fact.Statement;
        Report = fact.Report.Id;
        Key = fact.Key;
        Category = Keywords.Of(fact.Category);
        Id = fact.Id;
        Label = fact.Label;
        Text = fact.Text;
        Indicator = fact.IndicatorId;
        IndicatorName = fact.Indicator?.Name;
        IndicatorEnglishName = fact.Indicator?.EnglishName;
        Section = fact.Section?.Id;
        SectionTitle = fact.Section?.Title;
        Measure = fact.Measure is { } measure ? Keywords.Of(measure) : null;
        Amount = statement.Amount;
        From = statement.From;
        To = statement.To;
        Bound = Keywords.Of(statement.Bound);
        Unit = statement.Unit;
        Scale = statement.Scale == HexiModel.Scale.One ? null : statement.Scale.Symbol();
        Dimension = statement.Dimension;
        Kind = statement.Kind is { } kind ? Keywords.Of(kind) : null;
        Change = statement.Change is { } change ? Keywords.Of(change) : null;
        Direction = statement.Direction is { } direction ? Keywords.Of(direction) : null;
        Baseline = statement.Baseline;
        Per = statement.Per;
        Scope = statement.Scope;
        Streak = statement.Streak;
        StreakUnit = statement.StreakUnit;
        Rank = fact.Rank;
        IsCumulative = statement.IsCumulative;
        IsAnnualised = statement.IsAnnualised;
        IsEstimate = statement.IsEstimate;
        PeriodStart = fact.Period.Start;
        PeriodEnd = fact.Period.End;
        AsOf = fact.AsOf;
        Qualitative = fact.Qualitative;
        RelativeTo = fact.RelativeTo;
        PartOf = fact.Data.PartOfId;
        Term = fact.Data.TermId;
        Nature = (fact as Target)?.Nature is { } nature ? Keywords.Of(nature) : null;
        Words = statement.Words;
        Line = fact.Source.Official.Line == 0 ? null : fact.Source.Official.Line;
        SourceUrl = fact.SourceUrl;
    }

    /// <summary>All columns, in order, with their Chinese heads and how a row gives each: for writers of tables.</summary>
    public static IReadOnlyList<FactColumn> Columns { get; } =
    [
        new(nameof(Report), "报告", static row => row.Report),
        new(nameof(Key), "键", static row => row.Key),
        new(nameof(Category), "类别", static row => row.Category),
        new(nameof(Id), "标识", static row => row.Id),
        new(nameof(Label), "标签", static row => row.Label),
        new(nameof(Text), "原文", static row => row.Text),
        new(nameof(Indicator), "指标", static row => row.Indicator),
        new(nameof(IndicatorName), "指标名称", static row => row.IndicatorName),
        new(nameof(IndicatorEnglishName), "指标英文名称", static row => row.IndicatorEnglishName),
        new(nameof(Section), "章节", static row => row.Section),
        new(nameof(SectionTitle), "章节标题", static row => row.SectionTitle),
        new(nameof(Measure), "度量", static row => row.Measure),
        new(nameof(Amount), "数值", static row => row.Amount),
        new(nameof(From), "起点", static row => row.From),
        new(nameof(To), "终点", static row => row.To),
        new(nameof(Bound), "限定", static row => row.Bound),
        new(nameof(Unit), "计量单位", static row => row.Unit),
        new(nameof(Scale), "数量级", static row => row.Scale),
        new(nameof(Dimension), "量纲", static row => row.Dimension),
        new(nameof(Kind), "数量类别", static row => row.Kind),
        new(nameof(Change), "变化方式", static row => row.Change),
        new(nameof(Direction), "变化方向", static row => row.Direction),
        new(nameof(Baseline), "基期", static row => row.Baseline),
        new(nameof(Per), "分母", static row => row.Per),
        new(nameof(Scope), "范围", static row => row.Scope),
        new(nameof(Streak), "连续次数", static row => row.Streak),
        new(nameof(StreakUnit), "连续单位", static row => row.StreakUnit),
        new(nameof(Rank), "位次", static row => row.Rank),
        new(nameof(IsCumulative), "累计", static row => row.IsCumulative),
        new(nameof(IsAnnualised), "年均", static row => row.IsAnnualised),
        new(nameof(IsEstimate), "预计", static row => row.IsEstimate),
        new(nameof(PeriodStart), "开始日期", static row => row.PeriodStart),
        new(nameof(PeriodEnd), "结束日期", static row => row.PeriodEnd),
        new(nameof(AsOf), "时点", static row => row.AsOf),
        new(nameof(Qualitative), "定性", static row => row.Qualitative),
        new(nameof(RelativeTo), "比较对象", static row => row.RelativeTo),
        new(nameof(PartOf), "其中", static row => row.PartOf),
        new(nameof(Term), "名词或工程", static row => row.Term),
        new(nameof(Nature), "目标属性", static row => row.Nature),
        new(nameof(Words), "原文数值", static row => row.Words),
        new(nameof(Line), "行号", static row => row.Line),
        new(nameof(SourceUrl), "来源", static row => row.SourceUrl),
    ];

    /// <summary>The id of the report.</summary>
    public string Report { get; private init; } = "";

    /// <summary>A name that no other row of any report has (<see cref="Fact.Key"/>): the primary key of a table.</summary>
    public string Key { get; private init; } = "";

    /// <summary><c>target</c>, <c>observation</c> or <c>commitment</c>.</summary>
    public string Category { get; private init; } = "";

    /// <summary>The id; null for an observation or commitment that has none.</summary>
    public string? Id { get; private init; }

    /// <summary>The words that read alone.</summary>
    public string Label { get; private init; } = "";

    /// <summary>The official words.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The id of the indicator.</summary>
    public string? Indicator { get; private init; }

    /// <summary>The Chinese name of the indicator.</summary>
    public string? IndicatorName { get; private init; }

    /// <summary>The English name of the indicator.</summary>
    public string? IndicatorEnglishName { get; private init; }

    /// <summary>The id of the section.</summary>
    public string? Section { get; private init; }

    /// <summary>The title of the section.</summary>
    public string? SectionTitle { get; private init; }

    /// <summary>Which side of the indicator: <c>level total change growth share rank</c>.</summary>
    public string? Measure { get; private init; }

    /// <summary>The number in <see cref="Unit"/>, scale applied: 19000 for 1.9万人.</summary>
    public decimal? Amount { get; private init; }

    /// <summary>Where a from–to starts, or the lower end of a range.</summary>
    public decimal? From { get; private init; }

    /// <summary>Where a from–to ends, or the upper end of a range.</summary>
    public decimal? To { get; private init; }

    /// <summary>How the words limit the number: <c>at-least</c> …; null where they do not.</summary>
    public string? Bound { get; private init; }

    /// <summary>The unit as written.</summary>
    public string? Unit { get; private init; }

    /// <summary>The scale as written (万, 亿); it is applied to the amounts already.</summary>
    public string? Scale { get; private init; }

    /// <summary>The dimension of the number.</summary>
    public string? Dimension { get; private init; }

    /// <summary>What sort of statement the number makes.</summary>
    public string? Kind { get; private init; }

    /// <summary>How a change is counted: <c>relative points absolute multiple</c>.</summary>
    public string? Change { get; private init; }

    /// <summary>Which way a change goes: <c>up</c> or <c>down</c>.</summary>
    public string? Direction { get; private init; }

    /// <summary>What a change is compared with, as written.</summary>
    public string? Baseline { get; private init; }

    /// <summary>What the value is for each of, as written.</summary>
    public string? Per { get; private init; }

    /// <summary>Where a rank or comparison holds.</summary>
    public string? Scope { get; private init; }

    /// <summary>How many in a row.</summary>
    public int? Streak { get; private init; }

    /// <summary>What is counted in a row.</summary>
    public string? StreakUnit { get; private init; }

    /// <summary>The place in an order.</summary>
    public int? Rank { get; private init; }

    /// <summary>Whether the number is added up over the period.</summary>
    public bool IsCumulative { get; private init; }

    /// <summary>Whether the number is a yearly average.</summary>
    public bool IsAnnualised { get; private init; }

    /// <summary>Whether the report itself expects the number.</summary>
    public bool IsEstimate { get; private init; }

    /// <summary>The first day; null where it is open, as of a deadline.</summary>
    public DateTime? PeriodStart { get; private init; }

    /// <summary>The last day; null where it is open.</summary>
    public DateTime? PeriodEnd { get; private init; }

    /// <summary>The date a stock holds at, as written.</summary>
    public string? AsOf { get; private init; }

    /// <summary>The words of a direction without a number.</summary>
    public string? Qualitative { get; private init; }

    /// <summary>What it is measured against: the id of an indicator or fact, or an outside standard.</summary>
    public string? RelativeTo { get; private init; }

    /// <summary>The id of the fact it is a part of.</summary>
    public string? PartOf { get; private init; }

    /// <summary>The id of the term or programme it is about.</summary>
    public string? Term { get; private init; }

    /// <summary>How hard a target binds: <c>expected</c> or <c>binding</c>.</summary>
    public string? Nature { get; private init; }

    /// <summary>The official words of the number with verb, bound and unit.</summary>
    public string? Words { get; private init; }

    /// <summary>The line of the official text.</summary>
    public int? Line { get; private init; }

    /// <summary>Where the report was published.</summary>
    public string? SourceUrl { get; private init; }
}

/// <summary>A column of the table of facts.</summary>
/// <param name="Name">Its name in English, which is that of the property of <see cref="FactRow"/>.</param>
/// <param name="ChineseName">Its name in Chinese.</param>
/// <param name="Value">What a row has in it: a string, decimal, int, bool or DateTime; null for nothing.</param>
public sealed record FactColumn(string Name, string ChineseName, Func<FactRow, object?> Value);
