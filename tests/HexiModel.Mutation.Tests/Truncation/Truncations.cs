using System.Collections.Concurrent;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Projects;
using HexiModel.Mutation.Tests.Seeds;

namespace HexiModel.Mutation.Tests.Truncation;

/// <summary>A seed cut off at a character.</summary>
internal static class Truncations
{
    private const int Ends = 30;

    /// <summary>The cuts of a file that lose something without an error, or that have an error and lose nothing.</summary>
    /// <param name="file">The file.</param>
    /// <param name="step">Every so manieth position is tried; the first and last few always are.</param>
    public static IReadOnlyList<string> Misjudged(SeedFile file, int step)
    {
        ConcurrentBag<string> wrong = [];
        int length = SeedProject.Clean.Text(file).Length;
        Parallel.ForEach(Positions(length, step), position =>
        {
            if (Misjudge(file, position) is { } answer)
            {
                wrong.Add(answer);
            }
        });
        return [.. wrong.Order(StringComparer.Ordinal)];
    }

    /// <summary>Positions spread evenly, all of them where the step is one.</summary>
    private static IEnumerable<int> Positions(int length, int step)
        => Enumerable.Range(0, length).Where(position => position % step == 0 || position < Ends || position >= length - Ends);

    private static string? Misjudge(SeedFile file, int position)
    {
        SeedProject cut = SeedProject.Clean.With(file, SeedProject.Clean.Text(file)[..position]);
        CheckedProject bound = cut.Check();
        bool hasError = bound.Diagnostics.Any(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);
        bool isHarmless = file == SeedFile.Catalogue ? LosesNoUsedRow(cut.Indicators) : LosesOnlyLineEnds(file, position);
        return hasError != isHarmless ? null : $"{file} cut at {position}: {(isHarmless ? $"harmless, but {bound.Diagnostics[0]}" : "no error")}";
    }

    /// <summary>Blank lines at the end of an annotated file are no text. The official text is held to its hash, to the last line end.</summary>
    private static bool LosesOnlyLineEnds(SeedFile file, int position)
        => file != SeedFile.Official && string.IsNullOrWhiteSpace(SeedProject.Clean.Text(file)[position..]);

    /// <summary>A catalogue is shared: one with fewer rows is as good a catalogue as long as the report uses none of the lost ones, and the rest say the same.</summary>
    private static bool LosesNoUsedRow(IndicatorCatalogue catalogue)
    {
        IndicatorCatalogue clean = SeedProject.Clean.Indicators;
        bool isPrefix = catalogue.Diagnostics.IsEmpty && catalogue.Rows.Select((row, i) => row.Data == clean.Rows[i].Data).All(same => same);
        return isPrefix && clean.Rows.Skip(catalogue.Rows.Length).All(row => !Used.Contains(row.Data.Id));
    }

    /// <summary>The rows that keys name, and those that facts have by their own ids.</summary>
    private static readonly HashSet<string> Used =
    [
        .. Sites.KeysNamed("indicator", "vs").Select(key => key.Attribute.Value),
        .. SeedProject.Clean.Check().Reports.SelectMany(report => report.Data!.Facts).Select(fact => fact.IndicatorId).OfType<string>(),
    ];
}
