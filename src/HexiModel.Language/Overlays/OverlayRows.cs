using System.Collections;

namespace HexiModel.Language.Overlays;

/// <summary>Rows that are equal to others with the same rows in the same order, so that a report is bound again only when its own have changed.</summary>
internal sealed class OverlayRows(IEnumerable<OverlayRow> rows) : IReadOnlyList<OverlayRow>, IEquatable<OverlayRows>
{
    private readonly OverlayRow[] _rows = [.. rows];

    public static OverlayRows Empty { get; } = new([]);

    public int Count => _rows.Length;

    public OverlayRow this[int index] => _rows[index];

    public bool Equals(OverlayRows? other) => other is not null && _rows.SequenceEqual(other._rows);

    public override bool Equals(object? obj) => Equals(obj as OverlayRows);

    public override int GetHashCode() => _rows.Length;

    public IEnumerator<OverlayRow> GetEnumerator() => ((IEnumerable<OverlayRow>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
