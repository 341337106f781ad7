using System.Text.RegularExpressions;
using HexiModel.Tests;

namespace HexiModel.Docs.Tests;

/// <summary>The pages for contributors name files and methods that exist, and the picture of the rooms has every arrow that the code has.</summary>
public partial class ContributingTests
{
    private const string Language = "src/HexiModel.Language";

    private static string Architecture { get; } = File.ReadAllText(Path.Combine(Repository.Root, "docs", "contributing", "architecture.md"));

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Path.Combine(Repository.Root, "docs", "contributing"), "*.md").Select(path => Path.GetFileName(path)!)];

    public static TheoryData<string, string> Steps => new(StepRow().Matches(Architecture).Select(row => (row.Groups["file"].Value, row.Groups["member"].Value)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_file_that_a_page_names_exists(string page)
        => Assert.All(
            NamedFile().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "contributing", page))).Select(match => match.Groups["path"].Value),
            path => Assert.True(File.Exists(Path.Combine(Repository.Root, path)), path));

    [Fact]
    public void The_way_of_a_mark_has_at_most_20_steps() => Assert.InRange(Steps.Count, 10, 20);

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_names_a_member_of_its_file(string file, string member)
        => Assert.Matches($@"\b{Regex.Escape(member)}\b", File.ReadAllText(Path.Combine(Repository.Root, file)));

    [Fact]
    public void Rooms_use_only_rooms_that_the_arrows_of_the_picture_lead_to()
    {
        Dictionary<string, HashSet<string>> arrows = Arrows();

        foreach (string room in Rooms())
        {
            Assert.Contains($"| `{room}` |", Architecture, StringComparison.Ordinal);
            Assert.Empty(Used(room).Except(Reach(room, arrows)).Select(used => $"{room} --> {used}"));
        }
    }

    private static IEnumerable<string> Rooms() => Directory.GetDirectories(Path.Combine(Repository.Root, Language))
        .Select(path => Path.GetFileName(path)!)
        .Where(name => name is not ("bin" or "obj"));

    private static HashSet<string> Used(string room) => [.. Directory.GetFiles(Path.Combine(Repository.Root, Language, room), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => UsedRoom().Matches(File.ReadAllText(file)))
        .Select(match => match.Groups["room"].Value)
        .Where(used => used != room)];

    /// <summary>The arrows of the picture between rooms; a double one goes both ways.</summary>
    private static Dictionary<string, HashSet<string>> Arrows()
    {
        Dictionary<string, HashSet<string>> arrows = Rooms().ToDictionary(room => room, _ => new HashSet<string>());
        foreach (Match chain in Chain().Matches(Architecture))
        {
            string[] parts = chain.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i + 2 < parts.Length; i += 2)
            {
                Add(parts[i], parts[i + 2]);
                if (parts[i + 1] == "<-->")
                {
                    Add(parts[i + 2], parts[i]);
                }
            }
        }

        return arrows;

        void Add(string from, string to)
        {
            if (arrows.TryGetValue(from, out HashSet<string>? targets))
            {
                targets.Add(to);
            }
        }
    }

    private static HashSet<string> Reach(string room, Dictionary<string, HashSet<string>> arrows)
    {
        HashSet<string> seen = [];
        Stack<string> open = new([room]);
        while (open.TryPop(out string? next))
        {
            foreach (string target in arrows.GetValueOrDefault(next, []).Where(seen.Add))
            {
                open.Push(target);
            }
        }

        return seen;
    }

    [GeneratedRegex(@"^\| \d+ \| `(?<file>[^`]+)` \| `(?<member>\w+)` \|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex StepRow();

    [GeneratedRegex(@"`(?<path>(src|tests|docs|seeds)/[\w./-]+\.(cs|csproj|md|resx|targets|props|txt|csv))`", RegexOptions.CultureInvariant)]
    private static partial Regex NamedFile();

    [GeneratedRegex(@"HexiModel\.Language\.(?<room>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex UsedRoom();

    [GeneratedRegex(@"^ *\w+( <?--> \w+)+ *$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Chain();
}
