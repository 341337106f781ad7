using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>
/// Dates that stay outside of a mark (年内, 到2025年): the mark gets the period that they name, where its section has another. A date with a comma
/// behind it goes on to the end of its sentence.
/// </summary>
internal sealed class DatePass
{
    private const int LongestDate = 20;

    private readonly DraftParagraph _paragraph;
    private readonly List<QuantityExpression> _dates;

    private DatePass(DraftParagraph paragraph)
    {
        _paragraph = paragraph;
        _dates = [.. paragraph.Quantities.Where(quantity => quantity.Kind == QuantityKind.Date)];
    }

    public static void Run(DraftDocument document)
    {
        foreach (DraftParagraph paragraph in document.Report.Where(paragraph => paragraph is { Role: DraftRole.Body, Section: not SpanClass.None, Marks.Count: > 0, Period: not null }))
        {
            new DatePass(paragraph).Run();
        }
    }

    private void Run()
    {
        foreach (Sentence sentence in _paragraph.Sentences)
        {
            Run(sentence);
        }
    }

    private void Run(Sentence sentence)
    {
        string? goesOn = null;
        foreach (DraftMark mark in _paragraph.In(sentence.Span).Where(mark => CanHavePeriod(mark) && sentence.Span.Contains(mark.Span)).ToArray())
        {
            int start = _paragraph.GroupOf(mark)?.Span.Start ?? mark.Span.Start;
            bool isBehindComma = start > 0 && _paragraph.Text[start - 1] is ',' or '，';
            string? period = PeriodBefore(isBehindComma ? start - 1 : start);
            goesOn = period is not null && isBehindComma ? period : goesOn;
            if ((period ?? goesOn) is { } named && named != _paragraph.Period && !StatedNumbers.Inside(_dates, mark.Span).Any())
            {
                _paragraph.Replace(mark, mark.With(AttributeKeys.Period.Name, named));
            }
        }
    }

    private static bool CanHavePeriod(DraftMark mark) => (mark.IsFact || mark.Class == SpanClass.Commitment) && !mark.Keys.Any(key => key.Name == AttributeKeys.Period.Name);

    /// <summary>The days of the date that ends at a position; one without a year lies in the year of its section. Null where none does, or where a mark has it.</summary>
    private string? PeriodBefore(int end)
    {
        QuantityExpression? date = StatedNumbers.Inside(_dates, TextSpan.FromBounds(Math.Max(0, end - LongestDate), end)).LastOrDefault(date => date.Span.End == end);
        Period? period = date is null || _paragraph.In(date.Span).Any() ? null
            : int.TryParse(_paragraph.Period, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? date.PeriodIn(year) : date.Period;

        // 年内 says no more than the section does.
        return period is { IsEmpty: false } days && days.ToString() != ".." + _paragraph.Period ? days.ToString() : null;
    }
}
