using System.Text.Json;
using HexiModel.Tool.Input;

namespace HexiModel.Tool.Output.Scan;

/// <summary>Expressions for programs: a JSON object on each line.</summary>
internal sealed class JsonLinesScanFormat : IScanFormat
{
    /// <inheritdoc/>
    public string Name => "jsonl";

    /// <inheritdoc/>
    public void Write(IEnumerable<ScannedExpression> expressions, TextWriter writer)
    {
        foreach (ScannedExpression expression in expressions)
        {
            writer.WriteLine(JsonSerializer.Serialize(ScanRecord.Of(expression), ToolJsonContext.ForLines.ScanRecord));
        }
    }

    /// <inheritdoc/>
    public void WriteEnd(TextWriter writer)
    {
        // Lines and nothing else.
    }
}
