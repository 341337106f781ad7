using System.Globalization;
using HexiModel.Json;

namespace HexiModel.Tool.Output.Assessing;

/// <summary>Scoreboards as JSON; <c>docs/cli.md</c> describes it.</summary>
internal sealed class JsonScoreboard(CultureInfo culture) : IScoreboardFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Scoreboard> boards, TextWriter writer)
        => writer.WriteLine(ReportJson.Serialize(boards, culture, indented: true).Replace("\r\n", "\n", StringComparison.Ordinal));
}
