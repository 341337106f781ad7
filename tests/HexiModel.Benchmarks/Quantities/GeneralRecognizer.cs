using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace HexiModel.Benchmarks.Quantities;

/// <summary>
/// The stated alternative: Microsoft.Recognizers.Text, the general recogniser of .NET. What the reader finds in one pass takes its number,
/// percentage, dimension and currency models; a line at a time, as its documentation asks.
/// </summary>
internal static class GeneralRecognizer
{
    public static int Count(string text)
        => text.Split('\n').Sum(line =>
            NumberRecognizer.RecognizeNumber(line, Culture.Chinese).Count
            + NumberRecognizer.RecognizePercentage(line, Culture.Chinese).Count
            + NumberWithUnitRecognizer.RecognizeDimension(line, Culture.Chinese).Count
            + NumberWithUnitRecognizer.RecognizeCurrency(line, Culture.Chinese).Count);

    /// <summary>What it makes of a phrase: numbers with their values, then what it takes to have a unit.</summary>
    public static string Describe(string phrase)
        => string.Join(", ", NumberRecognizer.RecognizePercentage(phrase, Culture.Chinese)
            .Concat(NumberWithUnitRecognizer.RecognizeDimension(phrase, Culture.Chinese))
            .Concat(NumberWithUnitRecognizer.RecognizeCurrency(phrase, Culture.Chinese))
            .Concat(NumberRecognizer.RecognizeNumber(phrase, Culture.Chinese))
            .Select(result => $"{result.Text} = {result.Resolution["value"]}{(result.Resolution.TryGetValue("unit", out object? unit) ? " " + unit : "")}"));
}
