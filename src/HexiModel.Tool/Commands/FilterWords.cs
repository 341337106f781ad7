using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Views;
using Nearest = HexiModel.Language.Diagnostics.DidYouMean;

namespace HexiModel.Tool.Commands;

/// <summary>The words of filters: those that mean nothing in any report are mistyped, and an empty table would hide that.</summary>
internal sealed class FilterWords(Texts texts)
{
    /// <summary>Checks them.</summary>
    /// <exception cref="UsageException">A section or term is not there.</exception>
    public void Check(ShowFilter filter, IReadOnlyList<ShownReport> reports)
    {
        // Where no report could be read, that is what is wrong.
        if (reports.Count == 0)
        {
            return;
        }

        if (filter.Section is { } section && reports.All(shown => filter.SectionsOf(shown.Report) is { Count: 0 }))
        {
            Fail(texts.NoSection(section), section, reports.SelectMany(shown => shown.Report.Sections).SelectMany(known => new[] { known.Id, ModelNames.OfClass(known), known.Title }));
        }

        if (filter.Term is { } term && reports.All(shown => filter.TermsOf(shown.Report) is { Count: 0 }))
        {
            Fail(texts.NoTerm(term), term, reports.SelectMany(shown => shown.Report.Terms).SelectMany(ModelNames.Of));
        }
    }

    private void Fail(string message, string words, IEnumerable<string?> names)
        => throw new UsageException(Nearest.Find(words, names.OfType<string>()) is { } near ? texts.DidYouMean(message, [near]) : message);
}
