using HexiModel.Compiled;
using HexiModel.Language.Fixes;
using HexiModel.Language.Quantities;

namespace HexiModel.Language.Drafting;

/// <summary>
/// The indicator of each statement. What the same noun counts in the same unit is one indicator, in the review as in the plan; its id is
/// made of the words, so that it stays the same when the text is drafted again.
/// </summary>
internal sealed class IndicatorPass
{
    /// <summary>The rows of a noun, by unit; with an empty unit for what is known by its growth alone.</summary>
    private readonly Dictionary<string, List<IndicatorData>> _byNoun = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly WordIds _ids = new([]);
    private readonly DraftDocument _document;

    private IndicatorPass(DraftDocument document)
    {
        _document = document;
        foreach (string taken in document.Paragraphs.Select(paragraph => paragraph.Heading?.Id).OfType<string>())
        {
            _ids.Take(taken);
        }
    }

    public static void Run(DraftDocument document)
    {
        IndicatorPass pass = new(document);
        foreach (DraftParagraph paragraph in document.Report)
        {
            pass.Run(paragraph);
        }
    }

    private void Run(DraftParagraph paragraph)
    {
        StatedNumbers numbers = new(paragraph);
        foreach (DraftMark fact in paragraph.Marks.Where(mark => mark.IsFact).ToArray())
        {
            DraftMark[] members = paragraph.GroupOf(fact) is { } group ? [.. paragraph.In(group.Span).Where(mark => mark.IsFact && group.Span.Contains(mark.Span))] : [fact];
            if (OwnNumber(paragraph, numbers, fact) is { } number)
            {
                FactSubject subject = FactSubject.Of(paragraph, fact, number, Array.FindIndex(members, member => member.Span == fact.Span), members.Length);
                if (subject.Noun.Count(char.IsLetter) > 1)
                {
                    Link(paragraph, fact, FindOrAdd(subject, number));
                }
            }
        }
    }

    private static QuantityExpression? OwnNumber(DraftParagraph paragraph, StatedNumbers numbers, DraftMark fact)
    {
        DraftMark? own = paragraph.In(fact.Span).FirstOrDefault(mark => mark.Class == SpanClass.Quantity && fact.Span.Contains(mark.Span));
        return numbers.In(own?.Span ?? fact.Span).LastOrDefault();
    }

    private IndicatorData FindOrAdd(FactSubject subject, QuantityExpression number)
    {
        string unit = UnitOf(number);
        if (!_byNoun.TryGetValue(subject.Noun, out List<IndicatorData>? rows))
        {
            _byNoun.Add(subject.Noun, rows = []);
        }

        IndicatorData? row = rows.FirstOrDefault(row => unit.Length == 0 || row.Unit == unit) ?? rows.FirstOrDefault(row => row.Unit is null);
        if (row is null)
        {
            row = new IndicatorData { Id = _ids.Make(subject.Verb + subject.Noun), Name = NameOf(subject, unit) };
            rows.Add(row);
            _document.Indicators.Add(row);
        }

        if (row.Unit is null && unit.Length > 0)
        {
            row.Unit = unit;
            row.Kind = KindOf(subject, number);
        }

        return row;
    }

    /// <summary>The name of a row is its own: two indicators with one noun are told apart by their units.</summary>
    private string NameOf(FactSubject subject, string unit)
    {
        string name = subject.Verb + subject.Noun;
        string unique = name;
        for (int number = 2; !_names.Add(unique); number++)
        {
            unique = number == 2 && unit.Length > 0 ? $"{name}({unit})" : FormattableString.Invariant($"{name}({number})");
        }

        return unique;
    }

    /// <summary>The unit that the indicator is measured in; empty for what only says how it changed.</summary>
    private static string UnitOf(QuantityExpression number) => number.Kind switch
    {
        QuantityKind.Growth or QuantityKind.Points or QuantityKind.Multiple or QuantityKind.Rank or QuantityKind.Complete => "",
        QuantityKind.Increase or QuantityKind.Decrease when number.UnitText is "%" => "",
        _ => number.Unit?.Symbol ?? number.UnitText,
    };

    private static IndicatorKind? KindOf(FactSubject subject, QuantityExpression number)
        => number.Unit?.Dimension is Ratio && number.Kind == QuantityKind.Share ? IndicatorKind.Ratio
            : subject.Verb.Length > 0 && number.Unit?.Dimension is not Ratio ? IndicatorKind.Flow
            : null;

    private static void Link(DraftParagraph paragraph, DraftMark fact, IndicatorData row) => paragraph.Replace(fact, fact.With("indicator", row.Id));
}
