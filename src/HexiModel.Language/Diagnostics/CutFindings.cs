using HexiModel.Language.Text;

namespace HexiModel.Language.Diagnostics;

/// <summary>What is not listed of a file, because there is too much of it.</summary>
/// <param name="first">The place of the first.</param>
internal sealed class CutFindings(TextSpan first)
{
    private readonly SortedDictionary<string, int> _byRule = new(StringComparer.Ordinal);

    public void Add(DiagnosticRule rule)
    {
        _byRule.TryGetValue(rule.Id, out int count);
        _byRule[rule.Id] = count + 1;
    }

    public Diagnostic ToDiagnostic(SourceFile file) => Diagnostic.At(
        Rules.FindingsCut,
        file,
        first,
        _byRule.Values.Sum().ToString(CultureInfo.InvariantCulture),
        string.Join(", ", _byRule.Select(rule => FormattableString.Invariant($"{rule.Key} ({rule.Value})"))));
}
