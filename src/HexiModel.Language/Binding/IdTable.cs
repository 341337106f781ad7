using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>The ids of a report: one space for sections, facts and terms, and one in each term for its parts and items.</summary>
internal sealed class IdTable(DiagnosticBag diagnostics)
{
    private readonly Dictionary<(string Owner, string Id), BoundId> _ids = [];
    private readonly ImmutableArray<BoundId>.Builder _all = ImmutableArray.CreateBuilder<BoundId>();
    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);
    private readonly List<DamagedText> _damaged = [];

    /// <summary>All ids that stand, in order of binding.</summary>
    public IEnumerable<BoundId> All => _all.Where(id => id.Owner is not null || !_leftOut.Contains(id.Id));

    /// <summary>The facts, terms and sections by id.</summary>
    public IEnumerable<string> TopLevel => All.Where(id => id.Owner is null).Select(id => id.Id);

    /// <summary>Gives an id to an object; where it is taken, says so at both places and gives none.</summary>
    public bool TryAdd(BoundIdKind kind, string id, string? owner, SourceFile file, TextSpan span)
    {
        BoundId bound = new(kind, id, owner, file, span);
        (string, string) key = (owner ?? "", id);
        if (_ids.TryGetValue(key, out BoundId? other))
        {
            diagnostics.Report(Rules.IdDuplicate, file, span, id, other.Place);
            diagnostics.Report(Rules.IdDuplicate, other.File, other.Span, id, bound.Place);
            NoteMissing();
            return false;
        }

        _ids.Add(key, bound);
        _all.Add(bound);
        return true;
    }

    /// <summary>What has the id is left out of the model, and why has been said: references to it are left out in silence.</summary>
    public void LeaveOut(string? id)
    {
        if (id is not null)
        {
            _leftOut.Add(Ids.Normalize(id));
        }
    }

    /// <summary>Something that others refer to stands without its id, which has been said.</summary>
    public bool IsOneMissing { get; private set; }

    public void NoteMissing() => IsOneMissing = true;

    /// <summary>Ids that stand where marks could not be read are left out as well.</summary>
    public void Add(DamagedText damaged) => _damaged.Add(damaged);

    /// <summary>Whether an id was given to something that is left out.</summary>
    public bool IsLeftOut(string id) => _leftOut.Contains(Ids.Normalize(id)) || _damaged.Any(text => text.Mentions(id));

    /// <summary>The fact, section or term with that id; null where there is none or it is left out.</summary>
    public BoundId? Find(string id)
        => _ids.TryGetValue(("", Ids.Normalize(id)), out BoundId? bound) && !_leftOut.Contains(bound.Id) ? bound : null;
}
