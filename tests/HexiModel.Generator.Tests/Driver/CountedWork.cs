using System.Collections.Concurrent;
using HexiModel.Generator.Pipeline;
using HexiModel.Language.Binding;
using SyntaxTree = HexiModel.Language.Syntax.SyntaxTree;

namespace HexiModel.Generator.Tests.Driver;

/// <summary>The work of generator and analyzer, counted by the names of files.</summary>
internal sealed class CountedWork
{
    private readonly ConcurrentQueue<string> _read = [];
    private readonly ConcurrentQueue<string> _bound = [];

    public CountedWork()
        => Work = new SharedWork(
            (file, cancellationToken) =>
            {
                _read.Enqueue(file.Name);
                return SyntaxTree.Parse(file, cancellationToken);
            },
            (sources, cancellationToken) =>
            {
                _bound.Enqueue(sources.Report.File.Name);
                return ReportBinder.Bind(sources, cancellationToken);
            });

    public SharedWork Work { get; }

    /// <summary>What was read and bound since the last call.</summary>
    public string Done()
    {
        string done = $"read: {string.Join(", ", _read.Order(StringComparer.Ordinal))}; bound: {string.Join(", ", _bound.Order(StringComparer.Ordinal))}";
        _read.Clear();
        _bound.Clear();
        return done;
    }
}
