using System.Collections.Immutable;
using HexiModel.Language.Text;

namespace HexiModel.Language.Diagnostics;

/// <summary>Collects what is wrong with one file or report.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>Nobody reads the thousandth suggestion.</summary>
    private const int MostSuggestions = 1000;

    /// <summary>No annotated report has so many errors or warnings; hostile input must not make a million objects.</summary>
    private const int MostMistakes = 10_000;

    /// <summary>To look for what was meant costs as much as there are words to compare; who has a hundred of these has another problem.</summary>
    private const int MaximumSuggestions = 100;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<DiagnosticSeverity, int> _counts = [];
    private readonly Dictionary<SourceFile, CutFindings> _cut = [];
    private int _suggestions;
    private int _looked;

    public void Report(DiagnosticRule rule, SourceFile file, TextSpan span, params string[] arguments)
    {
        if (HasRoom(rule, file, span))
        {
            _diagnostics.Add(Diagnostic.At(rule, file, span, arguments));
        }
    }

    /// <summary>The same, with the nearest of the words that would have been right.</summary>
    public void ReportUnknown(DiagnosticRule rule, SourceFile file, TextSpan span, string word, IEnumerable<string> candidates, params string[] arguments)
        => ReportUnknown(rule, file, span, word, candidates.Select(Candidate.Of), arguments);

    /// <summary>The same; what would have been right may be known by another name.</summary>
    public void ReportUnknown(DiagnosticRule rule, SourceFile file, TextSpan span, string word, IEnumerable<Candidate> candidates, params string[] arguments)
    {
        if (HasRoom(rule, file, span))
        {
            string? suggestion = _suggestions++ < MaximumSuggestions ? DidYouMean.Find(word, candidates) : null;
            _diagnostics.Add(Diagnostic.At(rule, file, span, arguments) with { Suggestion = suggestion });
        }
    }

    /// <summary>Whether a word is near to one that would have been right; after a hundred that were looked for, it is taken to be.</summary>
    public bool IsNearOne(string word, IEnumerable<Candidate> candidates)
        => _looked++ >= MaximumSuggestions || DidYouMean.Find(word, candidates) is not null;

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>In the order of files and places, each once. Where there were too many, the first that was cut says how many and of which rules.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => _diagnostics
        .Concat(_cut.Select(cut => cut.Value.ToDiagnostic(cut.Key)))
        .Distinct()
        .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Span.Start)
        .ThenBy(diagnostic => diagnostic.Span.Length)
        .ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>Each severity has room of its own, so that a thousand suggestions do not hide an error.</summary>
    private bool HasRoom(DiagnosticRule rule, SourceFile file, TextSpan span)
    {
        _counts.TryGetValue(rule.Severity, out int count);
        if (count < (rule.Severity == DiagnosticSeverity.Suggestion ? MostSuggestions : MostMistakes))
        {
            _counts[rule.Severity] = count + 1;
            return true;
        }

        if (!_cut.TryGetValue(file, out CutFindings? cut))
        {
            _cut.Add(file, cut = new CutFindings(span));
        }

        cut.Add(rule);
        return false;
    }
}
