using HexiModel.Compiled;

namespace HexiModel;

/// <content>What belongs beside it, and what counts as met.</content>
public abstract partial class Fact
{
    /// <summary>What it is: a target, an observation or a commitment.</summary>
    public FactCategory Category => _data.Category;

    /// <summary>Where the report was published; null where not known.</summary>
    public string? SourceUrl => Report.SourceUrl;

    /// <summary>The sentence of the official text that it is stated in; null where the report carries no text (<see cref="HexiModel.Report.OfficialText"/>).</summary>
    public string? Sentence => SentenceText.Around(Report.Text.ParagraphAt(Source.Official), Source.Official);

    /// <summary>
    /// Whether a higher value is better, of the value as the words state it: of 下降3% a fall of 4 % is better than one of 3 %. From the bound of the words
    /// (以上, 不超过), else from the direction of the indicator; null where neither says.
    /// </summary>
    public bool? HigherIsBetter => Fulfilment.HigherIsBetter(this);

    /// <summary>
    /// Whether a value meets what it states: by the bound of the words, without a bound by the direction that is better. Null where the words leave it
    /// open (960 for 近1000), where no direction is known, and where it states no number.
    /// </summary>
    /// <param name="value">The value, in terms of the words: for 下降3% how much it fell. A bare number is one of what is counted.</param>
    /// <exception cref="ArgumentException">The value is in a unit that does not convert: 家 for 座.</exception>
    public bool? IsMetBy(Quantity value) => Fulfilment.IsMet(this, Fulfilment.InUnitOf(this, value));
}
