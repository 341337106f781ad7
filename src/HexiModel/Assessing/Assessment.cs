using System.Diagnostics;

namespace HexiModel;

/// <summary>
/// How a target or commitment stands on a day (进展评估). The rules, with examples and sources, are in <c>docs/assessment.md</c>; nothing in it is an
/// official judgement.
/// </summary>
[DebuggerDisplay("{Fact.Label,nq}: {Status}")]
public sealed class Assessment
{
    internal Assessment(Fact fact, DateTime asOf)
    {
        Fact = fact;
        AsOf = asOf.Date;
    }

    /// <summary>The target or commitment.</summary>
    public Fact Fact { get; }

    /// <summary>The day whose end it is about.</summary>
    public DateTime AsOf { get; }

    /// <summary>The value that was measured; null for commitments and where none is known.</summary>
    public Quantity? Actual { get; internal init; }

    /// <summary>What a relative target is measured against (与经济增长同步): the value of that; null for others.</summary>
    public Quantity? Standard { get; internal init; }

    /// <summary>The value that a level starts from (基期值); null where the way to the target does not count from one.</summary>
    public Quantity? Start { get; internal init; }

    /// <summary>How it stands.</summary>
    public AssessmentStatus Status { get; internal init; }

    /// <summary>The light.</summary>
    public AssessmentLight Light { get; internal init; }

    /// <summary>How sure that is.</summary>
    public AssessmentCertainty Certainty { get; internal init; }

    /// <summary>The share of the target that is achieved: 0.789 for 78.9 %; null where shares say nothing, as of ranks.</summary>
    public decimal? Achieved { get; internal init; }

    /// <summary>The share that should be achieved by then (序时进度); null where the target is not prorated.</summary>
    public decimal? Expected { get; internal init; }

    /// <summary>
    /// Percentage points above what is expected, below zero what is short: above pace where time counts, above the target for shares and growth. Null
    /// where there are none.
    /// </summary>
    public decimal? Gap { get; internal init; }

    /// <summary>The same with another certainty.</summary>
    internal Assessment WithCertainty(AssessmentCertainty certainty) => new(Fact, AsOf)
    {
        Actual = Actual,
        Standard = Standard,
        Start = Start,
        Status = Status,
        Light = Light,
        Certainty = certainty,
        Achieved = Achieved,
        Expected = Expected,
        Gap = Gap,
        IsLimit = IsLimit,
    };

    /// <summary>For a commitment, whether it is done.</summary>
    internal bool IsDone { get; init; }

    /// <summary>The day a commitment was done, where it is known.</summary>
    internal DateTime? DoneOn { get; init; }

    /// <summary>Whether more than expected counts against it: an upper limit on a total (控制在10起以内).</summary>
    internal bool IsLimit { get; init; }

    /// <summary>One sentence with the arithmetic: 1—9月新增就业1.5万人,完成78.9%,超序时进度(75.0%)3.9个百分点.</summary>
    /// <param name="culture">Chinese for a Chinese culture, English for all others; null for the current one.</param>
    public string Explain(CultureInfo? culture = null)
    {
        culture ??= CultureInfo.CurrentCulture;
        return QuantityFormat.IsChinese(culture) ? new ChineseExplanation(this).Text() : new EnglishExplanation(this, culture).Text();
    }

    /// <summary>The status in the words of offices (提前完成 已完成 超进度 达进度 欠进度 其他), or in English.</summary>
    /// <param name="culture">Chinese for a Chinese culture, English for all others; null for the current one.</param>
    public string StatusWords(CultureInfo? culture = null)
    {
        bool isChinese = QuantityFormat.IsChinese(culture ?? CultureInfo.CurrentCulture);
        return Status switch
        {
            AssessmentStatus.CompletedEarly => isChinese ? "提前完成" : "completed early",
            AssessmentStatus.Completed => isChinese ? "已完成" : "completed",
            AssessmentStatus.Ahead => isChinese ? "超进度" : "ahead",
            AssessmentStatus.OnPace => isChinese ? "达进度" : "on pace",
            AssessmentStatus.Behind => isChinese ? "欠进度" : "behind",
            _ => isChinese ? "其他" : "other",
        };
    }

    /// <summary>The label and the status.</summary>
    public override string ToString() => Fact.Label + ": " + StatusWords();
}
