using System.Collections.Immutable;
using HexiModel.Language.Text;

namespace HexiModel.Language.Diagnostics;

/// <summary>A rule that is broken at a place.</summary>
public sealed record Diagnostic
{
    /// <summary>The rule.</summary>
    public required DiagnosticRule Rule { get; init; }

    /// <summary>The file's path, as <see cref="SourceFile.Path"/> gives it; empty where no file is concerned.</summary>
    public required string File { get; init; }

    /// <summary>The place in the file's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The line and column where it starts.</summary>
    public required LinePosition Start { get; init; }

    /// <summary>The line and column behind its end.</summary>
    public required LinePosition End { get; init; }

    /// <summary>The particulars of the message, long ones cut and invisible characters made visible.</summary>
    public required ImmutableArray<string> Arguments { get; init; }

    /// <summary>What was probably meant, where something misspelt is near to a known word; null otherwise.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The same at other places of the paragraph, which is not reported again.</summary>
    public ImmutableArray<Diagnostic> Repeats { get; init; } = ImmutableArray<Diagnostic>.Empty;

    /// <summary>This and its repeats, each by itself, for whoever fixes them all.</summary>
    public IEnumerable<Diagnostic> Each => Repeats.Prepend(Repeats.IsEmpty ? this : this with { Repeats = ImmutableArray<Diagnostic>.Empty });

    /// <summary>A diagnostic at a place in a file. The place is cut to the text, and never empty where there is text to show.</summary>
    public static Diagnostic At(DiagnosticRule rule, SourceFile file, TextSpan span, params string[] arguments)
    {
        _ = file ?? throw new ArgumentNullException(nameof(file));
        TextSpan shown = Visible(span, file.Text);
        return new Diagnostic
        {
            Rule = rule,
            File = file.Path,
            Span = shown,
            Start = file.GetLinePosition(shown.Start),
            End = file.GetLinePosition(shown.End),
            Arguments = arguments.Select(MessageText.Show).ToImmutableArray(),
        };
    }

    /// <summary>What is wrong and what to do.</summary>
    public string GetMessage(CultureInfo culture)
    {
        string message = string.Format(CultureInfo.InvariantCulture, Rule.GetMessageFormat(culture), Arguments.ToArray<object>());
        message = Suggestion is null ? message : message + DiagnosticRule.GetSuggestion(Suggestion, culture);
        return Repeats.IsEmpty ? message : message + DiagnosticRule.GetRepetition(Repeats.Length, culture);
    }

    /// <summary><c>file(line,column): HEXI1001: message</c>, in English.</summary>
    public override string ToString()
        => FormattableString.Invariant($"{File}({Start.Line + 1},{Start.Character + 1}): {Rule.Id}: {GetMessage(CultureInfo.InvariantCulture)}");

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other)
        => other is not null && Rule == other.Rule && File == other.File && Span == other.Span && Start == other.Start && End == other.End
            && Suggestion == other.Suggestion && Repeats.SequenceEqual(other.Repeats) && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode()
        => unchecked((((Rule.Id.GetHashCode() * 397) ^ File.GetHashCode()) * 397) ^ Span.GetHashCode());

    /// <summary>Editors show an empty span as line 1, column 1: one code unit before or behind is nearer to the truth.</summary>
    private static TextSpan Visible(TextSpan span, string text)
    {
        int start = Math.Min(Math.Max(span.Start, 0), text.Length);
        int end = Math.Min(Math.Max(span.End, start), text.Length);
        if (end > start || text.Length == 0)
        {
            return TextSpan.FromBounds(start, end);
        }

        return start < text.Length ? new TextSpan(start, 1) : new TextSpan(start - 1, 1);
    }
}
