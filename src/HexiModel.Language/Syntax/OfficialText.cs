using System.Collections.Immutable;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>The official text of a block (原文), markup and layout taken off, and the way back into the file.</summary>
public sealed class OfficialText
{
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
        int low = 0;
        int high = _pieces.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_pieces[middle].Official <= official)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _pieces.Length == 0 ? -1 : low;
    }

    /// <summary>A run of official text that stands in one piece in the file.</summary>
    /// <param name="Official">Where it begins in the official text.</param>
    /// <param name="File">Where it begins in the file.</param>
    internal readonly record struct Piece(int Official, int File);
}
