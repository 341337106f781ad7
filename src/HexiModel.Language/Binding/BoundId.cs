using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>An id and where it is given, for whoever makes names from ids.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Id">The id.</param>
/// <param name="Owner">The id of the term, for parts and items; null for all others.</param>
/// <param name="File">The file.</param>
/// <param name="Span">Where the id stands, without <c>#</c>.</param>
public sealed record BoundId(BoundIdKind Kind, string Id, string? Owner, SourceFile File, TextSpan Span)
{
    /// <summary>The mark that what it names has, as authors write it.</summary>
    internal string Mark => Kind == BoundIdKind.Section ? "# …" : "." + Kind.ToString().ToLowerInvariant();

    /// <summary><c>file(line,column)</c>.</summary>
    internal string Place
    {
        get
        {
            LinePosition start = File.GetLinePosition(Span.Start);
            return FormattableString.Invariant($"{File.Name}({start.Line + 1},{start.Character + 1})");
        }
    }
}
