using System.Collections.Immutable;
using HexiModel.Language.Text;

namespace HexiModel.Language.Diagnostics;

/// <summary>Collects what is wrong with one file or report.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>Nobody reads the thousandth error of a file; hostile input must not make a million objects.</summary>
    private const int MaximumPerFile = 1000;

    private readonly List<Diagnostic> _diagnostics = [];

    public int Count => _diagnostics.Count;

    public void Report(DiagnosticRule rule, SourceFile file, TextSpan span, params string[] arguments)
    {
        if (_diagnostics.Count < MaximumPerFile)
        {
            _diagnostics.Add(Diagnostic.At(rule, file, span, arguments));
        }
    }

    /// <summary>The same, with the nearest of the words that would have been right.</summary>
    public void ReportUnknown(DiagnosticRule rule, SourceFile file, TextSpan span, string word, IEnumerable<string> candidates, params string[] arguments)
    {
        if (_diagnostics.Count < MaximumPerFile)
        {
            _diagnostics.Add(Diagnostic.At(rule, file, span, arguments) with { Suggestion = DidYouMean.Find(word, candidates) });
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>In the order of files and places, each once.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => _diagnostics
        .Distinct()
        .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Span.Start)
        .ThenBy(diagnostic => diagnostic.Span.Length)
        .ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal)
        .ToImmutableArray();
}
