using System.Collections.Immutable;
using HexiModel.Compiled;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>A text that is being drafted: its paragraphs, and what the passes found out about the whole.</summary>
internal sealed class DraftDocument(SourceFile file, DraftOptions options)
{
    public DraftOptions Options { get; } = options;

    public OfficialParagraphs Official { get; } = OfficialParagraphs.Read(file);

    public ImmutableArray<DraftParagraph> Paragraphs => Official.Items;

    /// <summary>The title, for the front matter.</summary>
    public string? Title { get; set; }

    public string? Jurisdiction { get; set; }

    /// <summary>The day of the speech.</summary>
    public DateTime? Delivered { get; set; }

    public int? PlanYear { get; set; }

    /// <summary>The number of the first paragraph of the glossary; the number of paragraphs where there is none.</summary>
    public int GlossaryStart { get; set; } = int.MaxValue;

    /// <summary>The indicators that the catalogue of the report gets, in the order in which the text names them first.</summary>
    public List<IndicatorData> Indicators { get; } = [];

    /// <summary>Whether anything in it is the way of a government work report.</summary>
    public bool LooksLikeReport { get; set; }

    /// <summary>The paragraphs of the report itself.</summary>
    public IEnumerable<DraftParagraph> Report => Paragraphs.Take(GlossaryStart);

    /// <summary>The paragraphs of the glossary.</summary>
    public IEnumerable<DraftParagraph> Glossary => Paragraphs.Skip(Math.Min(GlossaryStart, Paragraphs.Length));
}
