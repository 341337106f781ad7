using HexiModel.Language.Fixes;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>其中: what comes behind it is a part of the number before, where both are counted in one unit.</summary>
internal static class PartPass
{
    public static void Run(DraftDocument document)
    {
        WordIds ids = new([]);
        foreach (string taken in document.Paragraphs.SelectMany(paragraph => paragraph.Marks.Select(mark => mark.Id).Append(paragraph.Heading?.Id)).OfType<string>())
        {
            ids.Take(taken);
        }

        foreach (DraftParagraph paragraph in document.Report.Where(paragraph => paragraph.Parts.Count > 0))
        {
            StatedNumbers numbers = new(paragraph);
            foreach ((TextSpan whole, TextSpan clause) in paragraph.Parts)
            {
                DraftMark[] parts = [.. paragraph.In(clause).Where(mark => mark.IsFact && clause.Contains(mark.Span))];
                string? unit = parts.Length > 0 ? UnitOf(numbers, parts[0]) : null;
                DraftMark? sum = unit is null ? null : paragraph.In(whole).LastOrDefault(mark => mark.IsFact && whole.Contains(mark.Span) && UnitOf(numbers, mark) == unit);
                if (sum is not null && parts.All(part => UnitOf(numbers, part) == unit))
                {
                    string id = sum.Id ?? ids.Make(paragraph.Words(sum.Span));
                    paragraph.Replace(sum, sum with { Id = id, HasClass = true });
                    Array.ForEach(parts, part => paragraph.Replace(part, part.With(AttributeKeys.PartOf.Name, id)));
                }
            }
        }
    }

    /// <summary>The unit of a number that can be a sum or a part of one; null for changes and shares.</summary>
    private static string? UnitOf(StatedNumbers numbers, DraftMark mark)
        => numbers.In(mark.Span) is [{ Kind: QuantityKind.Count or QuantityKind.Level or QuantityKind.Increase, Amount: not null } number] && number.UnitText != "%" ? number.UnitText : null;
}
