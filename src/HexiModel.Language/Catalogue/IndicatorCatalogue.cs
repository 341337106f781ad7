using System.Collections.Immutable;
using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Catalogue;

/// <summary>The indicators of a project (指标目录): <c>*.indicators.csv</c>, shared by all its reports.</summary>
public sealed class IndicatorCatalogue
{
    /// <summary>A shorter name (企业) is a part of many others.</summary>
    private const int ShortestName = 3;

    private readonly Dictionary<string, IndicatorRow> _byId;
    private readonly Lazy<Dictionary<string, IndicatorRow>> _byName;
    private readonly ImmutableArray<string> _leftOut;
    private readonly CatalogueUse? _use;

    internal IndicatorCatalogue(ImmutableArray<IndicatorRow> rows, ImmutableArray<string> leftOut, ImmutableArray<Diagnostic> diagnostics)
    {
        _leftOut = leftOut;
        Rows = rows;
        Diagnostics = diagnostics;
        _byId = rows.ToDictionary(row => row.Data.Id, StringComparer.Ordinal);
        _byName = new(() => rows.SelectMany(row => row.Names.Select(name => (Name: name, Row: row)))
            .GroupBy(named => named.Name, named => named.Row, StringComparer.Ordinal)
            .ToDictionary(named => named.Key, named => named.First(), StringComparer.Ordinal));
    }

    private IndicatorCatalogue(IndicatorCatalogue asked, CatalogueUse use)
    {
        _byId = asked._byId;
        _byName = asked._byName;
        _leftOut = asked._leftOut;
        _use = use;
        Rows = asked.Rows;
        Diagnostics = asked.Diagnostics;
        IncludesStandard = asked.IncludesStandard;
    }

    /// <summary>No indicators.</summary>
    public static IndicatorCatalogue Empty { get; } = new(
        ImmutableArray<IndicatorRow>.Empty, ImmutableArray<string>.Empty, ImmutableArray<Diagnostic>.Empty);

    /// <summary>The indicators, in order, each id once.</summary>
    internal ImmutableArray<IndicatorRow> Rows { get; }

    /// <summary>Whether the rows of the standard catalogue are among its own.</summary>
    internal bool IncludesStandard { get; private init; }

    /// <summary>The same with the rows of the standard catalogue behind its own; one that has the id of a row of its own is left out.</summary>
    internal IndicatorCatalogue WithStandard => IncludesStandard ? this : field ??= new IndicatorCatalogue(
        Rows.AddRange(StandardCatalogue.Rows.Where(row => !_byId.ContainsKey(row.Data.Id))), _leftOut, Diagnostics)
    {
        IncludesStandard = true,
    };

    /// <summary>What is wrong in the files.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The project lists no indicators, and none that could not be read.</summary>
    internal bool IsEmpty
    {
        get
        {
            _use?.AddAll();
            return Rows.IsEmpty && _leftOut.IsEmpty;
        }
    }

    /// <summary>What may be the ids of rows that could not be taken.</summary>
    internal ImmutableArray<string> LeftOut => _leftOut;

    /// <summary>What a key may have meant: an id, or the name of an indicator.</summary>
    internal IEnumerable<Candidate> Candidates => AllRows().SelectMany(row => row.Names.Select(name => new Candidate(name, row.Data.Id)).Prepend(Candidate.Of(row.Data.Id)));

    /// <summary>Reads catalogue files; of two rows with one id the first stands.</summary>
    public static IndicatorCatalogue Parse(params SourceFile[] files)
        => CatalogueReader.Read(files ?? throw new ArgumentNullException(nameof(files)));

    /// <summary>Whether an id may be that of a row that could not be taken: its id stands in the row, or the row has none that is one.</summary>
    internal bool MayHaveLeftOut(string id) => LeftOut.Any(row => row.Length == 0 || row.IndexOf(id, StringComparison.Ordinal) >= 0);

    /// <summary>The indicator with the longest name that the words end with; null where there is none.</summary>
    internal IndicatorRow? FindNamedAtEnd(string words)
    {
        _use?.AddWords(words);
        for (int start = 0; start + ShortestName <= words.Length; start++)
        {
            if (_byName.Value.TryGetValue(words.Substring(start), out IndicatorRow? row))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The indicator with that id; null where there is none.</summary>
    internal IndicatorRow? Find(string? id)
    {
        if (id is null)
        {
            return null;
        }

        string normal = Ids.Normalize(id);
        _use?.AddId(normal);
        return _byId.TryGetValue(normal, out IndicatorRow? row) ? row : null;
    }

    /// <summary>The rows in order, for what depends on all of them, or on where they are.</summary>
    internal ImmutableArray<IndicatorRow> AllRows()
    {
        _use?.AddAll();
        return Rows;
    }

    /// <summary>The same catalogue, which notes what it is asked.</summary>
    internal IndicatorCatalogue For(CatalogueUse use) => new(this, use);
}

/// <summary>A row of an indicator catalogue, and where it stands.</summary>
/// <param name="Data">What it says.</param>
/// <param name="File">The catalogue's file.</param>
/// <param name="IdSpan">Where the id stands.</param>
internal sealed record IndicatorRow(IndicatorData Data, SourceFile File, TextSpan IdSpan)
{
    /// <summary>The units that reports count it in; the first is its own.</summary>
    public IEnumerable<string> Units => Data.Unit is null ? [] : OtherUnits.Prepend(Data.Unit);

    private string[] OtherUnits => Data.OtherUnits?.Split(Indicator.UnitSeparator) ?? [];

    /// <summary>A unit as the indicator has it: its own for another one that the same thing is counted in.</summary>
    public string? UnitOf(string? written)
        => written is not null && Array.IndexOf(OtherUnits, written) >= 0 && IsCounter(written) && IsCounter(Data.Unit!) ? Data.Unit : written;

    private static bool IsCounter(string unit) => HexiModel.Units.FindOrCounter(unit).Dimension == Dimension.Of<Count>();

    /// <summary>Other names that reports have for it (别称).</summary>
    public ImmutableArray<string> Aliases { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Its name and the other ones.</summary>
    public IEnumerable<string> Names => Aliases.Prepend(Data.Name);

    /// <summary>Whether another row says the same, wherever it is.</summary>
    public bool SaysTheSame(IndicatorRow other) => Data == other.Data && Aliases.SequenceEqual(other.Aliases);

    /// <summary><c>file(line,column)</c>.</summary>
    public string Place
    {
        get
        {
            LinePosition start = File.GetLinePosition(IdSpan.Start);
            return FormattableString.Invariant($"{File.Name}({start.Line + 1},{start.Character + 1})");
        }
    }
}
