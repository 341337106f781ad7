using System.Text.Json.Serialization.Metadata;
using HexiModel.Json.Records;

namespace HexiModel.Json.Shapes;

/// <summary>What <c>hexi assess</c> writes.</summary>
internal sealed class ScoreboardsShape(IEnumerable<Scoreboard> boards, CultureInfo culture)
{
    private List<ScoreboardShape> Reports { get; } = [.. boards.Select(board => new ScoreboardShape(board, culture))];

    public static JsonTypeInfo CreateInfo(JsonSerializerOptions options) => ObjectInfo.Object<ScoreboardsShape>(options, static () => throw new NotSupportedException(), () =>
        [ObjectInfo.Property<ScoreboardsShape, List<ScoreboardShape>>(options, "reports", static shape => shape.Reports, null)]);
}
