using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HexiModel.Tool.Output.Assessing;

/// <summary>Scoreboards as JSON; <c>docs/cli.md</c> describes it.</summary>
internal sealed class JsonScoreboard(CultureInfo culture) : IScoreboardFormat
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Scoreboard> boards, TextWriter writer)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("reports");
            foreach (Scoreboard board in boards)
            {
                Write(board, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private void Write(Scoreboard board, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", board.Report.Id);
        json.WriteString("title", board.Report.Title);
        json.WriteString("asOf", board.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteCounts("status", Enum.GetValues<AssessmentStatus>().Reverse().Select(status => (AssessmentKeywords.Of(status), board.CountOf(status))), json);
        WriteCounts("lights", Enum.GetValues<AssessmentLight>().Select(light => (AssessmentKeywords.Of(light), board.CountOf(light))), json);
        json.WriteStartArray("assessments");
        foreach (Assessment assessment in board)
        {
            Write(new AssessmentRow(assessment, culture), json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(string name, IEnumerable<(string Word, int Count)> counts, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        foreach ((string word, int count) in counts)
        {
            json.WriteNumber(word, count);
        }

        json.WriteEndObject();
    }

    private static void Write(AssessmentRow row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("key", row.Fact.Key);
        json.WriteString("id", row.Fact.Id);
        json.WriteString("category", Keywords.Of(row.Fact.Category));
        json.WriteString("label", row.Fact.Label);
        json.WriteString("section", row.Fact.Section?.Id);
        json.WriteString("indicator", row.Fact.IndicatorId);
        WriteActual(row.Actual, json);
        WriteFlag("done", row.IsDone, json);
        json.WriteString("status", row.Status);
        json.WriteString("light", row.Light);
        json.WriteString("certainty", row.Certainty);
        WriteNumber("achieved", row.Achieved, json);
        WriteNumber("expected", row.Expected, json);
        WriteNumber("gap", row.Gap, json);
        json.WriteString("explanation", row.Explanation);
        json.WriteEndObject();
    }

    /// <summary>As <c>docs/json.md</c> has quantities.</summary>
    private static void WriteActual(Quantity? actual, Utf8JsonWriter json)
    {
        if (actual is not { } value)
        {
            json.WriteNull("actual");
            return;
        }

        json.WriteStartObject("actual");
        json.WriteString("amount", value.Amount.ToString(CultureInfo.InvariantCulture));
        json.WriteString("unit", value.Unit.Symbol);
        json.WriteString("scale", value.Scale == Scale.One ? null : value.Scale.Symbol());
        json.WriteString("dimension", value.Dimension.Id);
        json.WriteEndObject();
    }

    private static void WriteFlag(string name, bool? flag, Utf8JsonWriter json)
    {
        if (flag is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteNumber(string name, decimal? number, Utf8JsonWriter json)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
