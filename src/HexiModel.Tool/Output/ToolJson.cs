using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HexiModel.Tool.Output;

/// <summary>Writes the command's own JSON.</summary>
internal static class ToolJson
{
    /// <summary>Writes a document, indented, with a line end behind it.</summary>
    public static void WriteDocument<T>(T document, JsonTypeInfo<T> type, TextWriter writer)
        => writer.WriteLine(JsonSerializer.Serialize(document, type));
}
