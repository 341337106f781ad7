using System.Text.Json.Serialization.Metadata;
using HexiModel.Json.Records;
using HexiModel.Json.Shapes;

namespace HexiModel.Json.Converters;

/// <summary>What is wrong in a document, in words of the document and with the place in it.</summary>
internal static class ReadingErrors
{
    private const string NotConverted = "The JSON value could not be converted to ";

    private static readonly Dictionary<string, string> Wanted = Layouts.All.SelectMany(layout => layout.Names)
        .Concat(
        [
            (typeof(ExportShape), "An export"), (typeof(PeriodShape), "A period with start and end"), (typeof(CoverageShape), "A coverage"), (typeof(QuantityShape), "A quantity"),
            (typeof(RangeShape), "A range"), (typeof(AnnotatedShape), "A place"), (typeof(OfficialShape), "A place"), (typeof(List<string>), "An array of texts"),
            (typeof(string), "A text"), (typeof(int), "A whole number"), (typeof(int?), "A whole number"),
        ])
        .ToDictionary(name => name.Item1.ToString(), name => name.Item2);

    /// <summary>The same for a whole document, its place in the message too.</summary>
    public static JsonException Of(JsonException wrong) => wrong.Path is null ? wrong : new JsonException(
        FormattableString.Invariant($"{Message(wrong)} Path: {wrong.Path} | LineNumber: {wrong.LineNumber} | BytePositionInLine: {wrong.BytePositionInLine}."),
        wrong.Path, wrong.LineNumber, wrong.BytePositionInLine, wrong);

    /// <summary>
    /// The same for an object of the model inside a document of the application. System.Text.Json adds the path to the object and the line; where
    /// it is in the object only reading it once more can say.
    /// </summary>
    /// <param name="start">The reader as it was before the object.</param>
    /// <param name="type">What was to be read.</param>
    /// <param name="wrong">The exception, without a path.</param>
    public static JsonException Inside<T>(Utf8JsonReader start, JsonTypeInfo<T> type, JsonException wrong)
    {
        bool isDocument = start.CurrentDepth == 0;
        try
        {
            JsonSerializer.Deserialize(ref start, type);
            return wrong;
        }
        catch (JsonException placed)
        {
            return isDocument ? Of(placed)
                : placed.Path is null or "$" ? new JsonException(Message(placed), wrong)
                : new JsonException($"{Message(placed).TrimEnd('.')} (at {placed.Path.Substring(1).TrimStart('.')}).", wrong);
        }
    }

    private static string Message(JsonException wrong)
    {
        int place = wrong.Message.IndexOf(" Path: " + wrong.Path, StringComparison.Ordinal);
        string message = place < 0 ? wrong.Message : wrong.Message.Substring(0, place);
        return message.StartsWith(NotConverted, StringComparison.Ordinal) && Wanted.TryGetValue(message.Substring(NotConverted.Length).TrimEnd('.'), out string? wanted)
            ? wanted + " is expected here."
            : message;
    }
}
