using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.CSharp;

/// <summary>A place in a file, without the file's text.</summary>
/// <param name="File">The file's path, as <see cref="SourceFile.Path"/> gives it.</param>
/// <param name="Name">The file's name, as <see cref="SourceFile.Name"/> gives it.</param>
/// <param name="Span">The stretch of its text.</param>
/// <param name="Start">The line and column where it starts.</param>
/// <param name="End">The line and column behind its end.</param>
public sealed record SourcePlace(string File, string Name, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>A place in a file.</summary>
    public static SourcePlace Of(SourceFile file, TextSpan span)
    {
        _ = file ?? throw new ArgumentNullException(nameof(file));
        return new SourcePlace(file.Path, file.Name, span, file.GetLinePosition(span.Start), file.GetLinePosition(span.End));
    }

    /// <summary>A rule broken at the place.</summary>
    public Diagnostic ToDiagnostic(DiagnosticRule rule, params string[] arguments) => new()
    {
        Rule = rule,
        File = File,
        Span = Span,
        Start = Start,
        End = End,
        Arguments = ImmutableArray.Create(arguments),
    };

    /// <summary><c>file(line,column)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}({Start.Line + 1},{Start.Character + 1})");
}
