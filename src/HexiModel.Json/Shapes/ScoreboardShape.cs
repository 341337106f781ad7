using System.Text.Json.Serialization.Metadata;
using HexiModel.Json.Records;

namespace HexiModel.Json.Shapes;

/// <summary>A scoreboard, as <c>hexi assess</c> writes it. It is not read.</summary>
/// <param name="board">The scoreboard.</param>
/// <param name="culture">The language of the explanations.</param>
internal sealed class ScoreboardShape(Scoreboard board, CultureInfo culture)
{
    private static readonly AssessmentStatus[] Statuses =
        [AssessmentStatus.CompletedEarly, AssessmentStatus.Completed, AssessmentStatus.Ahead, AssessmentStatus.OnPace, AssessmentStatus.Behind, AssessmentStatus.Other];

    private static readonly AssessmentLight[] Lights = [AssessmentLight.None, AssessmentLight.Green, AssessmentLight.Yellow, AssessmentLight.Red];

    private readonly Scoreboard _board = board;
    private readonly CultureInfo _culture = culture;

    public static JsonTypeInfo CreateInfo(JsonSerializerOptions options) => ObjectInfo.Object<ScoreboardShape>(options, static () => throw new NotSupportedException(), () =>
    [
        ObjectInfo.Property<ScoreboardShape, string>(options, "id", static shape => shape._board.Report.Id, null),
        ObjectInfo.Property<ScoreboardShape, string>(options, "title", static shape => shape._board.Report.Title, null),
        ObjectInfo.Property<ScoreboardShape, DateTime>(options, "asOf", static shape => shape._board.AsOf, null),
        ObjectInfo.Property<ScoreboardShape, StatusCounts>(options, "status", static shape => new(shape._board), null),
        ObjectInfo.Property<ScoreboardShape, LightCounts>(options, "lights", static shape => new(shape._board), null),
        ObjectInfo.Property<ScoreboardShape, List<AssessmentRow>>(options, "assessments", static shape => shape.Assessments(), null),
    ]);

    private List<AssessmentRow> Assessments() => [.. _board.Select(assessment => AssessmentShape.Of(assessment, _culture))];

    /// <summary>How many there are of each status.</summary>
    internal sealed class StatusCounts(Scoreboard board)
    {
        private readonly Scoreboard _board = board;

        public static JsonTypeInfo CreateInfo(JsonSerializerOptions options) => ObjectInfo.Object<StatusCounts>(options, static () => throw new NotSupportedException(), () =>
            [.. Statuses.Select(status => ObjectInfo.Property<StatusCounts, int>(options, Keywords.Of(status), counts => counts._board.CountOf(status), null))]);
    }

    /// <summary>How many there are of each light.</summary>
    internal sealed class LightCounts(Scoreboard board)
    {
        private readonly Scoreboard _board = board;

        public static JsonTypeInfo CreateInfo(JsonSerializerOptions options) => ObjectInfo.Object<LightCounts>(options, static () => throw new NotSupportedException(), () =>
            [.. Lights.Select(light => ObjectInfo.Property<LightCounts, int>(options, Keywords.Of(light), counts => counts._board.CountOf(light), null))]);
    }
}
