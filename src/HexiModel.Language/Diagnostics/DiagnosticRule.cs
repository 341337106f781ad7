using System.Resources;

namespace HexiModel.Language.Diagnostics;

/// <summary>
/// A rule that annotated files are checked against. Its texts live in <c>RuleTexts.resx</c> and its Chinese sibling, under the rule's id.
/// </summary>
public sealed class DiagnosticRule
{
    private static readonly ResourceManager Texts = new("HexiModel.Language.Diagnostics.RuleTexts", typeof(DiagnosticRule).Assembly);

    internal DiagnosticRule(string id, DiagnosticSeverity severity)
    {
        Id = id;
        Severity = severity;
    }

    /// <summary>The id: <c>HEXI</c> and four digits.</summary>
    public string Id { get; }

    /// <summary>The severity, where nothing configures another.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>The band of the id: <c>Markup</c>, <c>Documents</c>, <c>Quantities</c>, <c>Meaning</c>, <c>Coverage</c> or <c>Generator</c>.</summary>
    public string Category => Id[4] switch
    {
        '1' => "Markup",
        '2' => "Documents",
        '3' => "Quantities",
        '4' => "Meaning",
        '5' => "Coverage",
        _ => "Generator",
    };

    /// <summary>Where the rule is explained, relative to the repository's root.</summary>
    public string DocumentationPath => "docs/diagnostics/" + Id + ".md";

    /// <summary>What is wrong, without the particulars.</summary>
    public string GetTitle(CultureInfo culture) => Get("Title", culture);

    /// <summary>What is wrong and what to do, with places for the particulars.</summary>
    public string GetMessageFormat(CultureInfo culture) => Get("Message", culture);

    /// <summary>Why the rule is there and what breaks it.</summary>
    public string GetCause(CultureInfo culture) => Get("Cause", culture);

    /// <summary>What to do about it.</summary>
    public string GetFix(CultureInfo culture) => Get("Fix", culture);

    /// <summary>Annotated text that breaks the rule, and the same made right.</summary>
    public string GetExample(CultureInfo culture) => Get("Example", culture);

    /// <summary>The sentence that says what was probably meant.</summary>
    public static string GetSuggestion(string word, CultureInfo culture)
        => string.Format(CultureInfo.InvariantCulture, Texts.GetString("Suggestion", culture) ?? "{0}", word);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private string Get(string part, CultureInfo culture)
        => Texts.GetString(Id + "." + part, culture ?? throw new ArgumentNullException(nameof(culture))) ?? "";
}
