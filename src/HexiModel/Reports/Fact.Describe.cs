namespace HexiModel;

/// <content>What it states, in words.</content>
public abstract partial class Fact
{
    /// <summary>
    /// What it states, in words: the value with its verb, bound, unit and baseline. In a Chinese culture as the official words put it (增长6%, 100家以上, 全覆盖,
    /// 与经济增长同步), in all others in English (“+6 %”, “at least 100”, “all”, “in step with GDP”).
    /// </summary>
    /// <param name="culture">The culture; null for the current one.</param>
    public string Describe(CultureInfo? culture = null)
    {
        culture ??= CultureInfo.CurrentCulture;
        return QuantityFormat.IsChinese(culture) ? ChineseDescription.Of(this) : new EnglishDescription(this, culture).Text();
    }
}
