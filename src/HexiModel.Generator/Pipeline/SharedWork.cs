using System.Runtime.CompilerServices;
using HexiModel.Compiled;
using HexiModel.Generator.Inputs;
using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.CSharp;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using Microsoft.CodeAnalysis.Text;

namespace HexiModel.Generator.Pipeline;

/// <summary>
/// What was read and bound, kept with the text that it was made from: generator and analyzer do it once between them, and an edit elsewhere in
/// the project does none of it again. A text that the host lets go takes along all that is kept with it, and each keeps only the last of a kind,
/// so that a day of editing keeps no more than a minute. <c>AnalysisContext.TryGetValue</c> keeps values by text too, but a generator cannot ask it,
/// and its values may depend on nothing but the text.
/// </summary>
/// <param name="parse">Reads an annotated file.</param>
/// <param name="bind">Binds a report.</param>
internal sealed class SharedWork(Func<SourceFile, CancellationToken, SyntaxTree> parse, Func<ReportSources, CancellationToken, BoundReport> bind)
{
    private readonly ConditionalWeakTable<SourceText, Last<InputPlace, InputFile>> _inputs = new();
    private readonly ConditionalWeakTable<InputFile, SourceFile> _files = new();
    private readonly ConditionalWeakTable<InputFile, SyntaxTree> _trees = new();
    private readonly ConditionalWeakTable<InputFile, Last<SameFiles, ProjectCatalogue>> _catalogues = new();
    private readonly ConditionalWeakTable<InputFile, Last<(SameFiles, decimal?), CheckedProject>> _projects = new();
    private readonly ConditionalWeakTable<SyntaxTree, Last<ReportSources, BoundReport>> _reports = new();
    private readonly ConditionalWeakTable<BoundReport, Last<(string? ClassName, CatalogueNames Indicators), NamedReport>> _names = new();
    private readonly ConditionalWeakTable<NamedReport, string> _tables = new();
    private readonly ConditionalWeakTable<IndicatorCatalogue, Last<IndicatorCatalogue, CatalogueChange>> _changes = new();

    /// <summary>That of the process. It is keyed by objects that the host makes for one project, so that projects do not meet in it.</summary>
    public static SharedWork Instance { get; } = new(SyntaxTree.Parse, ReportBinder.Bind);

    /// <summary>A file with its text; the same object as long as neither changes.</summary>
    public InputFile InputOf(SourceText text, InputPlace place) => _inputs.GetOrCreateValue(text).Get(place, () => place.ToInput(text));

    /// <summary>A file of the language.</summary>
    public SourceFile FileOf(InputFile input) => _files.GetValue(input, static input => input.ToSourceFile());

    /// <summary>A report or glossary as a tree.</summary>
    public SyntaxTree TreeOf(InputFile input, CancellationToken cancellationToken)
        => _trees.GetValue(input, input => parse(FileOf(input), cancellationToken));

    /// <summary>The indicators of some files.</summary>
    public ProjectCatalogue CatalogueOf(IReadOnlyList<InputFile> files) => files.Count == 0
        ? ProjectCatalogue.Empty
        : _catalogues.GetOrCreateValue(files[0]).Get(new SameFiles(files), () => ProjectCatalogue.Of(IndicatorCatalogue.Parse([.. files.Select(FileOf)])));

    /// <summary>A report, bound; the one before where no more has changed than rows of the catalogue that it did not ask for.</summary>
    public BoundReport Bind(ReportSources sources, CancellationToken cancellationToken)
        => _reports.GetOrCreateValue(sources.Report).Get(sources, () => bind(sources, cancellationToken), Holds);

    /// <summary>The names of a report.</summary>
    public NamedReport Name(BoundReport report, string? className, CatalogueNames indicators) => _names.GetOrCreateValue(report).Get(
        (className, indicators),
        () => ReportNamer.Name(report, className, indicators),
        (before, now, _) => before.ClassName == now.ClassName
            && before.Indicators.AreSameIn(now.Indicators, report.Data?.Indicators.Select(indicator => indicator.Id) ?? [], report.Sources.Catalogue.IncludesStandard));

    /// <summary>The table of a report that has a name.</summary>
    public string TableOf(BoundReport report, NamedReport named) => _tables.GetValue(named, _ => ReportTable.Write(report.Data!));

    /// <summary>What the check of a project's files gave.</summary>
    public CheckedProject Check(IReadOnlyList<InputFile> files, decimal? coverageFloor, Func<CheckedProject> check) => files.Count == 0
        ? check()
        : _projects.GetOrCreateValue(files[0]).Get((new SameFiles(files), coverageFloor), check);

    private bool Holds(ReportSources before, ReportSources now, BoundReport report)
        => before with { Catalogue = now.Catalogue } == now
            && !report.CatalogueUse.IsTouchedBy(
                _changes.GetOrCreateValue(now.Catalogue).Get(before.Catalogue, () => CatalogueChange.Between(before.Catalogue, now.Catalogue)));

    /// <summary>The last value that was made, for what it was made of.</summary>
    private sealed class Last<TKey, TValue> where TValue : class
    {
        private Made? _made;

        /// <param name="key">What the value is made of.</param>
        /// <param name="make">Makes it.</param>
        /// <param name="holds">Whether the value that was made of something else is that of the key, too; null for never.</param>
        public TValue Get(TKey key, Func<TValue> make, Func<TKey, TKey, TValue, bool>? holds = null)
        {
            Made? made = Volatile.Read(ref _made);
            if (made is null || !EqualityComparer<TKey>.Default.Equals(made.Key, key))
            {
                made = new Made(key, made is not null && holds?.Invoke(made.Key, key, made.Value) == true ? made.Value : make());
                Volatile.Write(ref _made, made);
            }

            return made.Value;
        }

        private sealed record Made(TKey Key, TValue Value);
    }

    /// <summary>Files that are the same objects in the same order.</summary>
    private sealed class SameFiles(IReadOnlyList<InputFile> files) : IEquatable<SameFiles>
    {
        private readonly InputFile[] _files = [.. files];

        public bool Equals(SameFiles? other)
        {
            bool isSame = other is not null && other._files.Length == _files.Length;
            for (int index = 0; isSame && index < _files.Length; index++)
            {
                isSame = ReferenceEquals(_files[index], other!._files[index]);
            }

            return isSame;
        }

        public override bool Equals(object? obj) => Equals(obj as SameFiles);

        public override int GetHashCode() => _files.Length;
    }
}
