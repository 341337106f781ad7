using System.Collections.Immutable;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>The official text of a block (原文), markup and layout taken off, and the way back into the file.</summary>
public sealed class OfficialText
{
    private static readonly Comparer<Piece> ByOfficial = Comparer<Piece>.Create((left, right) => left.Official.CompareTo(right.Official));

    private readonly ImmutableArray<Piece> _pieces;

    internal OfficialText(string text, ImmutableArray<Piece> pieces)
    {
        Text = text;
        _pieces = pieces;
    }

    /// <summary>The official words.</summary>
    public string Text { get; }

    /// <summary>Where a code unit of the official text stands in the file.</summary>
    /// <param name="official">A position in <see cref="Text"/>, or its end.</param>
    public int ToFile(int official)
    {
        int index = Find(official);
        return index < 0 ? 0 : _pieces[index].File + (official - _pieces[index].Official);
    }

    /// <summary>The stretch of the file from the first to the last character of an official stretch; markup between them is in it.</summary>
    public TextSpan ToFile(TextSpan official)
        => official.IsEmpty
            ? new TextSpan(ToFile(official.Start), 0)
            : TextSpan.FromBounds(ToFile(official.Start), ToFile(official.End - 1) + 1);

    /// <summary>The last piece that begins at or before the position.</summary>
    private int Find(int official)
    {
        int index = _pieces.BinarySearch(new Piece(official, 0), ByOfficial);
        return index < 0 ? ~index - 1 : index;
    }

    /// <summary>A run of official text that stands in one piece in the file.</summary>
    /// <param name="Official">Where it begins in the official text.</param>
    /// <param name="File">Where it begins in the file.</param>
    internal readonly record struct Piece(int Official, int File);
}
