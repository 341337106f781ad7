using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Projects;
using HexiModel.Language.Text;
using HexiModel.Mutation.Tests.Mutations;
using HexiModel.Mutation.Tests.Seeds;

namespace HexiModel.Mutation.Tests.Results;

/// <summary>What the product says of one damage, held against what it must say.</summary>
/// <param name="Damage">The damage.</param>
/// <param name="Text">The damaged file.</param>
/// <param name="Found">All findings; the clean seeds have none.</param>
/// <param name="Missing">The findings that should have been there.</param>
/// <param name="FollowUps">The findings beyond those expected.</param>
/// <param name="Lost">What stood elsewhere and is gone or says something else.</param>
internal sealed record DamageOutcome(
    Damage Damage,
    SourceFile Text,
    ImmutableArray<Diagnostic> Found,
    ImmutableArray<Expected> Missing,
    ImmutableArray<Diagnostic> FollowUps,
    ImmutableArray<Statement> Lost)
{
    /// <summary>An editor's user bears two more lines about one mistake; a third is noise.</summary>
    private const int MaximumFollowUps = 2;

    private static readonly IReadOnlyList<Statement> CleanItems = Statements.Of(SeedProject.Clean, SeedProject.Clean.Check());

    public bool IsRight => Missing.IsEmpty && Lost.IsEmpty && FollowUps.Length <= (Damage.Expected.IsEmpty ? 0 : MaximumFollowUps);

    public static DamageOutcome Of(Damage damage)
    {
        SeedProject project = SeedProject.Clean.With(damage.File, damage.Apply(SeedProject.Clean.Text(damage.File)));
        CheckedProject bound = project.Check();
        ImmutableArray<Expected> missing = [.. damage.Expected.Where(expected => !bound.Diagnostics.SelectMany(found => found.Each).Any(found => IsSaid(project, expected, found)))];
        ImmutableArray<Diagnostic> followUps = [.. bound.Diagnostics.Where(found => !damage.Expected.Any(expected => found.Each.Any(place => IsSaid(project, expected, place))))];
        return new DamageOutcome(damage, project.Source(damage.File), bound.Diagnostics, missing, followUps, LostFrom(Statements.Of(project, bound), damage));
    }

    /// <summary>For who has to find out why: the damage, what was expected, what was said.</summary>
    public override string ToString()
    {
        int start = Math.Max(Damage.Span.Start - 40, 0);
        int length = Math.Min(Damage.Replacement.Length + 80, Text.Text.Length - start);
        return string.Join(
            "\n  ",
            [
                $"{Damage.File} at {Damage.Span.Start}: …{Text.Text.Substring(start, Math.Min(length, 300))}…",
                .. Damage.Expected.Select(expected => $"expected {expected.Rule.Id} at {Show(expected)}"),
                .. Found.Take(8).Select(found => $"found    {found}"),
                .. Lost.Take(8).Select(item => $"lost     {item.Key}"),
            ]);
    }

    private string Show(Expected expected)
    {
        SourceFile file = expected.File == Damage.File ? Text : SeedProject.Clean.Source(expected.File);
        LinePosition start = file.GetLinePosition(Math.Min(expected.Place.Start, file.Text.Length));
        return $"{file.Path}({start.Line + 1},{start.Character + 1}), {expected.Place.Length} long";
    }

    private static bool IsSaid(SeedProject project, Expected expected, Diagnostic found)
        => found.Rule == expected.Rule && found.File == project.Source(expected.File).Path && found.Span == expected.Place;

    /// <summary>What is gone, apart from what stands where the damage is and what depends on it.</summary>
    private static ImmutableArray<Statement> LostFrom(IReadOnlyList<Statement> standing, Damage damage)
    {
        Dictionary<string, int> counts = standing.GroupBy(item => item.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        List<Statement> gone = [.. CleanItems.Where(item => !counts.TryGetValue(item.Key, out int count) || (counts[item.Key] = count - 1) < 0)];
        HashSet<string?> damagedTerms = [.. gone.Where(damage.Touches).Where(item => item.Key.StartsWith("term ", StringComparison.Ordinal)).Select(item => item.Key.Split(' ')[1])];
        return [.. gone.Where(item => !damage.Touches(item) && !damage.Depends(item) && (item.Term is null || !damagedTerms.Contains(item.Term)))];
    }
}
