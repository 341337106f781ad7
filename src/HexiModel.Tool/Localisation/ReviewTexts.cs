using System.Globalization;
using System.Resources;
using HexiModel.Language.Diagnostics;
using HexiModel.Tool.Review;

namespace HexiModel.Tool.Localisation;

/// <summary>What the page for review says, in one language. The words live in <c>ReviewTexts.resx</c> and its Chinese sibling; the page's files name them too.</summary>
internal sealed class ReviewTexts(CultureInfo culture)
{
    /// <summary>The words that the page's script says begin so.</summary>
    private const string OfScript = "Script.";

    private readonly ResourceManager _resources = new(typeof(ReviewTexts).FullName!, typeof(ReviewTexts).Assembly);

    /// <summary>The language.</summary>
    public CultureInfo Culture { get; } = culture;

    /// <summary>A text as it is.</summary>
    public string this[string name]
        => _resources.GetString(name, Culture) ?? throw new MissingManifestResourceException($"No text “{name}”.");

    /// <summary>A text with its places filled in.</summary>
    public string Format(string name, params ReadOnlySpan<object?> arguments) => string.Format(Culture, this[name], arguments);

    /// <summary>How words limit a number.</summary>
    public string Bound(Bound bound) => this["Bound." + (Keywords.Of(bound) ?? "none")];

    /// <summary>The word of a kind of place.</summary>
    public string Kind(MarkKind kind) => this["Kind." + kind];

    /// <summary>The word of a severity.</summary>
    public string Severity(DiagnosticSeverity severity) => this["Severity." + severity];

    /// <summary>Where a value comes from.</summary>
    public string Source(CardSourceKind kind, string written) => Format("Source." + kind, written).TrimEnd();

    /// <summary>The texts of the page's script, by the names that it has for them.</summary>
    public Dictionary<string, string> ForScript()
    {
        ResourceSet all = _resources.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!;
        return all.Cast<System.Collections.DictionaryEntry>()
            .Select(entry => (string)entry.Key)
            .Where(name => name.StartsWith(OfScript, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToDictionary(name => name[OfScript.Length..], name => this[name], StringComparer.Ordinal);
    }
}
