using HexiModel.Generator.Pipeline;
using HexiModel.Language.Diagnostics;
using Microsoft.CodeAnalysis;

namespace HexiModel.Generator.Reporting;

/// <summary>That generated code is not complete, and why, in the language that the host asks for.</summary>
internal sealed class LeftOutText(LeftOut leftOut) : LocalizableString
{
    private readonly LeftOut _leftOut = leftOut;

    protected override string GetText(IFormatProvider? formatProvider)
    {
        CultureInfo culture = formatProvider as CultureInfo ?? CultureInfo.InvariantCulture;
        string why = _leftOut.First.Rule.Id + ": " + _leftOut.First.GetMessage(culture);
        return string.Format(CultureInfo.InvariantCulture, Rules.ReportLeftOut.GetMessageFormat(culture), why, _leftOut.Others + 1);
    }

    protected override bool AreEqual(object? other) => other is LeftOutText that && that._leftOut.Equals(_leftOut);

    protected override int GetHash() => _leftOut.GetHashCode();
}
