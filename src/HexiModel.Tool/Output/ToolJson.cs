using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HexiModel.Tool.Findings;
using HexiModel.Tool.Output.Diagnostics;
using HexiModel.Tool.Output.Scan;

namespace HexiModel.Tool.Output;

/// <summary>Writes the command's own JSON.</summary>
internal static class ToolJson
{
    /// <summary>Writes a document, indented, with a line end behind it.</summary>
    public static void WriteDocument<T>(T document, JsonTypeInfo<T> type, TextWriter writer)
        => writer.WriteLine(JsonSerializer.Serialize(document, type));
}

/// <summary>The command's own JSON, generated at compile time: no reflection, quick to start.</summary>
[JsonSerializable(typeof(BaselineDocument))]
[JsonSerializable(typeof(CheckDocument))]
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(ScanRecord))]
internal sealed partial class ToolJsonContext : JsonSerializerContext
{
    /// <summary>For documents: indented, Chinese readable as it is.</summary>
    public static ToolJsonContext ForDocuments { get; } = new(CreateOptions(indented: true));

    /// <summary>For JSON lines.</summary>
    public static ToolJsonContext ForLines { get; } = new(CreateOptions(indented: false));

    /// <summary>The output is no web page: the relaxed encoder escapes what JSON needs and leaves Chinese as it is.</summary>
    private static JsonSerializerOptions CreateOptions(bool indented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = indented,
        NewLine = "\n",
        // What is read is written by people too: a member that is missing is an error, not an empty one.
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };
}
