using HexiModel.Language.Diagnostics;
using HexiModel.Language.Keys;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Tool.Review;

/// <summary>Words of a block with something to show that is not a mark of the file.</summary>
/// <param name="Official">The official words.</param>
/// <param name="Item">Their card; null where that of a mark tells.</param>
internal sealed record Overlay(TextSpan Official, ReviewItem? Item)
{
    /// <summary>How bad it is; null for what is not wrong.</summary>
    public DiagnosticSeverity? Severity { get; init; }
}

/// <summary>
/// Cuts a block into nested pieces. Marks nest by themselves; overlays may cross them and each other, and are cut so that they do not.
/// </summary>
internal sealed class PieceCutter(BlockSyntax block, IReadOnlyDictionary<SpanSyntax, ReviewItem> items, IEnumerable<Overlay> overlays)
{
    /// <summary>Hostile text can have any number of findings at one place; deeper ones are in the list only.</summary>
    private const int DeepestOverlay = 6;

    /// <summary>From the first; at one place the longer comes before the shorter, which lies in it.</summary>
    private readonly Overlay[] _overlays = [.. overlays.OrderBy(overlay => overlay.Official.Start).ThenByDescending(overlay => overlay.Official.Length)];

    /// <summary>The pieces of the whole block.</summary>
    public IReadOnlyList<ReviewPiece> Cut() => Cut(block.Content);

    private List<ReviewPiece> Cut(IEnumerable<InlineSyntax> content)
    {
        List<ReviewPiece> pieces = [];
        foreach (InlineSyntax inline in content)
        {
            if (inline is SpanSyntax span)
            {
                pieces.Add(new MarkPiece(ClassOf(span), items.GetValueOrDefault(span), Cut(span.Content)));
            }
            else
            {
                Overlay[] here = [.. _overlays.Where(overlay => overlay.Official.OverlapsWith(inline.Official))];
                Cut(inline.Official, here, depth: 0, pieces);
            }
        }

        return pieces;
    }

    /// <summary>Cuts a stretch of words without marks.</summary>
    private void Cut(TextSpan words, ReadOnlySpan<Overlay> here, int depth, List<ReviewPiece> pieces)
    {
        int position = words.Start;
        for (int i = 0; i < here.Length && depth < DeepestOverlay; i++)
        {
            int start = Math.Max(position, here[i].Official.Start);
            int end = Math.Min(words.End, here[i].Official.End);
            if (end <= start)
            {
                continue;
            }

            AddText(TextSpan.FromBounds(position, start), pieces);
            List<ReviewPiece> inner = [];
            Cut(TextSpan.FromBounds(start, end), here[(i + 1)..], depth + 1, inner);
            pieces.Add(new MarkPiece(ClassOf(here[i]), here[i].Item, inner));
            position = end;
        }

        AddText(TextSpan.FromBounds(position, words.End), pieces);
    }

    private void AddText(TextSpan words, List<ReviewPiece> pieces)
    {
        if (!words.IsEmpty)
        {
            pieces.Add(new TextPiece(words.Of(block.Text.Text)));
        }
    }

    private string ClassOf(SpanSyntax span)
    {
        SpanClass spanClass = SpanKinds.ClassOf(span);
        string name = items.TryGetValue(span, out ReviewItem? item) && SpanKinds.HasCard(spanClass) ? PieceClass.Of(item.Kind) : SpanClasses.NameOf(spanClass);
        return DraftMark.IsOn(span.Attributes) ? name + " " + DraftMark.ClassName : name;
    }

    private static string ClassOf(Overlay overlay) => overlay switch
    {
        { Severity: { } severity } => "finding " + PieceClass.Of(severity),
        { Item: { } item } => PieceClass.Of(item.Kind),
        _ => "",
    };
}

/// <summary>The names that the page's styles have for kinds and severities.</summary>
internal static class PieceClass
{
    public static string Of(MarkKind kind) => kind.ToString().ToLowerInvariant();

    public static string Of(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();
}
