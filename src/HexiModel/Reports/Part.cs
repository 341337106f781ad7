using System.Diagnostics;
using HexiModel.Compiled;

namespace HexiModel;

/// <summary>A component of a term or programme (组成部分): 突出三项服务 in “133工程”.</summary>
[DebuggerDisplay("{ToString(),nq} ({Items.Count})")]
public sealed partial class Part
{
    private readonly PartData _data;

    internal Part(PartData data, Term term)
    {
        _data = data;
        Term = term;
        Items = [.. data.Items.Select(item => new Item(item, this))];
        Criteria = [.. data.Criteria.Select(criterion => new Criterion(criterion))];
    }

    /// <summary>The term or programme it is a part of.</summary>
    public Term Term { get; }

    /// <summary>The id, unique in its term; null where it has none.</summary>
    public string? Id => _data.Id;

    /// <summary>The name that the words give it (三项服务); null where none is marked.</summary>
    public string? Name => _data.Name;

    /// <summary>The official words, name and items among them.</summary>
    public string Text => _data.Text;

    /// <summary>How many items the words announce: 3 for 三项服务; null where they do not say.</summary>
    public int? AnnouncedCount => _data.Count;

    /// <summary>Whether the official text itself does not list them all (等).</summary>
    public bool IsPartial => _data.IsPartial;

    /// <summary>Its members, in order.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>The conditions in its words.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>The dated changes of it, in order.</summary>
    public IEnumerable<Revision> Revisions => Term.Revisions.Where(revision => ReferenceEquals(revision.Part, this));

    /// <summary>Where it stands.</summary>
    public SourceReference Source => _data.Source;

    internal PartData Data => _data;

    /// <summary>The name, or the words where it has none.</summary>
    public override string ToString() => Name ?? Text;
}
