using System.Collections.Immutable;
using HexiModel.Language.Quantities.Grammar;
using HexiModel.Language.Quantities.Grammar.Finding;

namespace HexiModel.Language.Quantities;

/// <summary>Reads the quantities that a text states.</summary>
public static class QuantityReader
{
    /// <summary>Reads one text, in one pass; never throws for what the text holds.</summary>
    /// <param name="text">Any text; usually one paragraph of official text without markup.</param>
    /// <param name="names">Words with numerals that are names (新八大里): no quantity is read inside them.</param>
    /// <returns>The expressions in order of position, none overlapping another.</returns>
    public static ImmutableArray<QuantityExpression> Read(string text, ImmutableArray<string> names = default)
        => Read(text, names, probe: null);

    /// <summary>Reads one text and tells the probe which rows of the grammar decided.</summary>
    internal static ImmutableArray<QuantityExpression> Read(string text, ImmutableArray<string> names, ReadingProbe? probe)
        => Read(text, names.IsDefaultOrEmpty ? NameIndex.Empty : new NameIndex(names), probe);

    /// <summary>The same; the names are made ready once for many texts.</summary>
    internal static ImmutableArray<QuantityExpression> Read(string text, NameIndex names, ReadingProbe? probe = null)
        => QuantityScanner.Scan(text ?? throw new ArgumentNullException(nameof(text)), names, probe);
}
