using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Mutation.Tests.Seeds;

namespace HexiModel.Mutation.Tests.Mutations;

/// <summary>An edit that damages a seed at one place, and what must be said of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">What is taken out.</param>
/// <param name="Replacement">What is put in its place.</param>
internal sealed record Damage(SeedFile File, TextSpan Span, string Replacement)
{
    /// <summary>The findings that must be among those reported; none where the edit does no harm.</summary>
    public ImmutableArray<Expected> Expected { get; init; } = [];

    /// <summary>Items that stand elsewhere and truly depend on what is damaged.</summary>
    public Func<Statement, bool> Depends { get; init; } = static _ => false;

    public static Damage Delete(SeedFile file, int start, int length) => new(file, new TextSpan(start, length), "");

    public static Damage Delete(SeedFile file, TextSpan span) => new(file, span, "");

    public static Damage Insert(SeedFile file, int position, string text) => new(file, new TextSpan(position, 0), text);

    public static Damage Replace(SeedFile file, TextSpan span, string text) => new(file, span, text);

    public static Damage Replace(SeedFile file, int position, string text) => new(file, new TextSpan(position, 1), text);

    public string Apply(string text) => string.Concat(text.AsSpan(0, Span.Start), Replacement, text.AsSpan(Span.End));

    /// <summary>Expects a finding at a place of the same file that the edit leaves alone, given as it stands in the clean file.</summary>
    public Damage At(DiagnosticRule rule, TextSpan clean) => With(rule, File, TextSpan.FromBounds(Moved(clean.Start), Moved(clean.End)));

    /// <summary>Expects a finding at a character of the same file that the edit leaves alone.</summary>
    public Damage At(DiagnosticRule rule, int clean) => With(rule, File, new TextSpan(Moved(clean), 1));

    /// <summary>Expects a finding at a stretch that begins where the edit changes nothing, with a length of its own.</summary>
    public Damage At(DiagnosticRule rule, int start, int length) => With(rule, File, new TextSpan(Moved(start), length));

    /// <summary>Expects a finding in what the edit puts in, or right behind it.</summary>
    public Damage Inside(DiagnosticRule rule, int offset, int length) => With(rule, File, new TextSpan(Span.Start + offset, length));

    /// <summary>Expects a finding at all that the edit puts in.</summary>
    public Damage Whole(DiagnosticRule rule) => Inside(rule, 0, Replacement.Length);

    /// <summary>Expects a finding in another file.</summary>
    public Damage In(SeedFile file, DiagnosticRule rule, TextSpan place) => With(rule, file, place);

    public Damage Loses(Func<Statement, bool> depends) => this with { Depends = depends };

    /// <summary>What stands in a stretch of the file depends on what is damaged: the members of a group, the items of a part.</summary>
    public Damage LosesWithin(TextSpan span) => Loses(item => item.File == File && span.Contains(item.Span));

    /// <summary>A lead sentence opens a chapter: what stands below has its section from it.</summary>
    public Damage LosesBelow(BlockSyntax block)
        => block.Children.Any(span => span.Attributes.HasClass("topic")) ? Loses(item => item.File == File && item.Span.Start >= block.Span.Start) : this;

    /// <summary>Whether an item of the clean files stands where the damage is.</summary>
    public bool Touches(Statement item) => item.File == File && item.Span.Start <= Span.End && item.Span.End >= Span.Start;

    /// <summary>What stands right behind an insertion moves on; what an edit takes out has no place any more, except its first character.</summary>
    private int Moved(int clean) => clean < Span.Start || (clean == Span.Start && !Span.IsEmpty) ? clean : clean + Replacement.Length - Span.Length;

    public Damage With(Expected expected) => this with { Expected = Expected.Add(expected) };

    private Damage With(DiagnosticRule rule, SeedFile file, TextSpan place) => With(new Expected(rule, file, place));
}
