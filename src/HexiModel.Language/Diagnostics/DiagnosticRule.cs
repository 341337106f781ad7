using System.Resources;

namespace HexiModel.Language.Diagnostics;

/// <summary>
/// A rule that annotated files are checked against. Its texts live in the resource <c>Rules</c>, under its id.
/// </summary>
public sealed class DiagnosticRule
{
    private static readonly ResourceManager Texts = new(typeof(Rules).FullName!, typeof(Rules).Assembly);

    internal DiagnosticRule(string id, DiagnosticSeverity severity, string name)
    {
        Id = id;
        Severity = severity;
        Name = name;
    }

    /// <summary>The id: <c>HEXI</c> and four digits.</summary>
    public string Id { get; }

    /// <summary>The name that programs and people can tell it by, the same in every language: that of its property in <see cref="Rules"/>.</summary>
    public string Name { get; }

    /// <summary>The severity, where nothing configures another.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>The band of the id: <c>Markup</c>, <c>Documents</c>, <c>Quantities</c>, <c>Meaning</c>, <c>Coverage</c>, <c>Drafts</c>, <c>Progress</c> or <c>Generator</c>.</summary>
    public string Category => Id[4] switch
    {
        '1' => "Markup",
        '2' => "Documents",
        '3' => "Quantities",
        '4' => "Meaning",
        '5' => "Coverage",
        '6' => "Drafts",
        '7' => "Progress",
        _ => "Generator",
    };

    /// <summary>Where the rule is explained, relative to the repository's root.</summary>
    public string DocumentationPath => "docs/diagnostics/" + Id + ".md";

    /// <summary>The address of that page, at the commit that was built; the same path where the build knew of no address.</summary>
    public string DocumentationLink => DocumentationAddress.Of(DocumentationPath);

    /// <summary>What is wrong, without the particulars.</summary>
    public string GetTitle(CultureInfo culture) => Get("Title", culture);

    /// <summary>What is wrong and what to do, with places for the particulars.</summary>
    public string GetMessageFormat(CultureInfo culture) => Get("Message", culture);

    /// <summary>What breaks the rule, and why it is there.</summary>
    public string GetCause(CultureInfo culture) => Get("Cause", culture);

    /// <summary>What to do about it.</summary>
    public string GetFix(CultureInfo culture) => Get("Fix", culture);

    /// <summary>Text that breaks the rule; the same in both languages, empty where none can be shown.</summary>
    public string WrongExample => Get("Wrong", CultureInfo.InvariantCulture);

    /// <summary>The same made right.</summary>
    public string RightExample => Get("Right", CultureInfo.InvariantCulture);

    /// <summary>The sentence that says what was probably meant.</summary>
    public static string GetSuggestion(string word, CultureInfo culture)
        => string.Format(CultureInfo.InvariantCulture, Texts.GetString("Suggestion", culture) ?? "{0}", word);

    /// <summary>The sentence that says at how many more places of its paragraph a mistake is.</summary>
    internal static string GetRepetition(int count, CultureInfo culture)
        => string.Format(CultureInfo.InvariantCulture, Texts.GetString("Repeated", culture) ?? "", count);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private string Get(string part, CultureInfo culture)
        => Texts.GetString(Id + "." + part, culture ?? throw new ArgumentNullException(nameof(culture))) ?? "";
}
