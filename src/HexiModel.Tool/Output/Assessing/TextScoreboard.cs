using System.Globalization;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output.Columns;
using HexiModel.Tool.Output.Tables;
using HexiModel.Tool.Views;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Output.Assessing;

/// <summary>Scoreboards as tables, section by section, with the counts at the end.</summary>
internal sealed class TextScoreboard(ToolConsole console, Texts texts) : IScoreboardFormat
{
    private readonly TitledTables _tables = new(console);
    private readonly Palette _palette = new(console.ColourOut);

    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Scoreboard> boards, TextWriter writer)
    {
        for (int i = 0; i < boards.Count; i++)
        {
            if (i > 0)
            {
                writer.WriteLine();
            }

            Write(boards[i], writer);
        }
    }

    private void Write(Scoreboard board, TextWriter writer)
    {
        writer.WriteLine(_palette.Strong(VisibleText.Of(board.Report.Title ?? board.Report.Id)));
        writer.WriteLine(_palette.Faint(VisibleText.Of(texts.AssessedOn(board.Report.Id, board.AsOf))));
        IEnumerable<Row<Assessment>> rows = board.GroupBy(assessment => SectionPath.Of(assessment.Fact.Section))
            .SelectMany(section => section.Select(assessment => new Row<Assessment>(assessment, IsSetIn: true)).Prepend(new Row<Assessment>(null, section.Key ?? texts[NoSectionTitle])));
        _tables.Write(texts[ScoreboardTitle], board.Count, Columns, rows);
        writer.WriteLine();
        writer.WriteLine(Counts(Enum.GetValues<AssessmentStatus>().Reverse().Select(status => (texts.Status(status), board.CountOf(status)))));
        writer.WriteLine(Counts(Enum.GetValues<AssessmentLight>().Select(light => (Painted(light, texts.Light(light)), board.CountOf(light))).Skip(1)));
    }

    private Column<Assessment>[] Columns =>
    [
        new(texts[TargetHead], assessment => assessment.Fact.Label) { MayBreak = true },
        new(texts[StatusHead], assessment => texts.Status(assessment.Status)),
        new(texts[LightHead], assessment => assessment.Light == AssessmentLight.None ? null : texts.Light(assessment.Light)),
        new(texts[ProgressHead], Progress),
        new(texts[ExplanationHead], assessment => assessment.Explain(texts.Culture)) { MayBreak = true, Layouts = ~Layouts.Narrowest },
        new(texts[IdHead], assessment => assessment.Fact.Id, CellKind.Id) { Layouts = Layouts.Whole },
    ];

    /// <summary>What is achieved, and what should be: 78.9% / 75.0%.</summary>
    private string? Progress(Assessment assessment)
        => assessment.Achieved is not { } achieved ? null
            : assessment.Expected is { } expected ? Percent(achieved) + " / " + Percent(expected)
            : Percent(achieved);

    private string Percent(decimal share) => (share * 100m).ToString("0.0", CultureInfo.InvariantCulture) + (texts.IsChinese ? "%" : " %");

    private string Painted(AssessmentLight light, string words) => light switch
    {
        AssessmentLight.Red => _palette.Error(words),
        AssessmentLight.Yellow => _palette.Warning(words),
        AssessmentLight.Green => _palette.Added(words),
        _ => words,
    };

    private static string Counts(IEnumerable<(string Word, int Count)> counts)
        => string.Join(" · ", counts.Select(counted => string.Create(CultureInfo.InvariantCulture, $"{counted.Word} {counted.Count}")));
}
