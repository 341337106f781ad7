using HexiModel.Tool.Localisation;
using HexiModel.Tool.Views;

namespace HexiModel.Tool.Output;

/// <summary>Where a target starts from, and what it asks for beyond.</summary>
internal sealed class ComparisonWords(Texts texts)
{
    /// <summary>Where a target starts from, with the time it was so: 156家 (2021). Of a from–to it is what was reached.</summary>
    public string Latest(Comparison comparison)
    {
        Observation latest = comparison.Latest;
        return (latest is { From: not null, Quantity: { } reached } ? Words(reached) : texts.Stated(latest)) + texts.InBrackets(texts.Period(latest.Period));
    }

    /// <summary>What a target asks for beyond where it starts from: +9家 (+5.8%).</summary>
    public string Change(Comparison comparison)
    {
        if (comparison.Change is not { } change)
        {
            return "";
        }

        string difference = Signed(change);
        return comparison.Percent is { } percent ? difference + texts.InBrackets(Signed(new Quantity(percent, Units.Percent))) : difference;
    }

    private string Signed(Quantity change)
        => (change.Amount switch { > 0m => "+", < 0m => "−", _ => "±" }) + Words(new Quantity(Math.Abs(change.Amount), change.Unit, change.Scale));

    private string Words(Quantity quantity) => texts.IsChinese ? quantity.ToString("G", texts.Culture) : EnglishDescription.Amount(quantity, texts.Culture);
}
