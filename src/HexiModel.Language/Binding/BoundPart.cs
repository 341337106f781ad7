using HexiModel.Compiled;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>A part while its members are found.</summary>
internal sealed class BoundPart(BlockContext block, SpanSyntax span, string? id, BoundAttributes attributes)
{
    public BlockContext Block { get; } = block;

    /// <summary>Where its words stand in the file.</summary>
    public TextSpan Words => Block.Block.Text.ToFile(span.Official);

    public string? Id { get; } = id;

    public string? Name { get; set; }

    public List<ItemData> Items { get; } = [];

    public required List<CriterionData> Criteria { get; init; }

    public PartData Finish() => new()
    {
        Id = Id,
        Name = Name,
        Text = Block.Words(span),
        Count = attributes.Get(AttributeKeys.Count) ?? (Name is null ? null : AnnouncedCount.ReadOne(Name)),
        IsPartial = attributes.Get(AttributeKeys.Partial) == true,
        Items = Items,
        Criteria = Criteria,
        Source = Block.Reference(span),
    };
}
