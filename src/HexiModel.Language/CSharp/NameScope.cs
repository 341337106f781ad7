using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.CSharp;

/// <summary>
/// The named members of one generated class. A name that is taken, or given twice, is said at every id that gives it, and left out;
/// all others stand.
/// </summary>
/// <param name="reserved">Names that the class has already, each with the type that it has them from.</param>
internal sealed class NameScope(params (string Type, IReadOnlyCollection<string> Names)[] reserved)
{
    private readonly List<(string Id, string Name, SourcePlace? Place)> _members = [];

    public void Add(string id, string name, SourcePlace? place) => _members.Add((id, name, place));

    /// <summary>The ids with their names, those that have to be left out not among them.</summary>
    public Dictionary<string, string> Resolve(List<Diagnostic> diagnostics)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (IGrouping<string, (string Id, string Name, SourcePlace? Place)> same in _members.GroupBy(member => member.Name, StringComparer.Ordinal))
        {
            (string Id, string Name, SourcePlace? Place)[] members = [.. same];
            string? owner = reserved.FirstOrDefault(type => type.Names.Contains(same.Key)).Type;
            if (owner is not null)
            {
                diagnostics.AddRange(members.Select(member => member.Place?.ToDiagnostic(Rules.NameReserved, member.Id, same.Key, owner)).OfType<Diagnostic>());
            }
            else if (members.Length > 1)
            {
                diagnostics.AddRange(members.Select(member => Clash(member, members)).OfType<Diagnostic>());
            }
            else
            {
                names[members[0].Id] = same.Key;
            }
        }

        return names;
    }

    private static Diagnostic? Clash((string Id, string Name, SourcePlace? Place) member, (string Id, string Name, SourcePlace? Place)[] members)
    {
        (string otherId, _, SourcePlace? other) = members.First(candidate => candidate != member);
        return member.Place?.ToDiagnostic(Rules.NameClash, member.Id, otherId, other?.ToString() ?? "", member.Name);
    }
}
