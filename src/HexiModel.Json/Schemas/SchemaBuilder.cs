using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using HexiModel.Json.Converters;
using HexiModel.Json.Records;
using HexiModel.Json.Shapes;

namespace HexiModel.Json.Schemas;

/// <summary>
/// Makes JSON Schema (2020-12) from the same metadata by which the types are written, so that a new field is in both. Every property is required that is
/// always written; others may be there too, as later versions have more.
/// </summary>
internal sealed class SchemaBuilder
{
    private static readonly Dictionary<Type, string> Names = Layouts.All.SelectMany(static layout => layout.Types.Take(1).Select(type => (type.Type, layout.Name)))
        .Concat(
        [
            (typeof(AnnotatedShape), "annotatedPlace"), (typeof(OfficialShape), "officialPlace"), (typeof(PeriodShape), "period"), (typeof(CoverageShape), "coverage"),
            (typeof(ProgrammeShape), "programme"), (typeof(ExportShape), "export"), (typeof(QuantityShape), "quantityObject"), (typeof(RangeShape), "quantityRange"),
            (typeof(AssessmentRow), "assessment"), (typeof(ScoreboardShape), "scoreboard"), (typeof(ScoreboardShape.StatusCounts), "statusCounts"),
            (typeof(ScoreboardShape.LightCounts), "lightCounts"),
        ])
        .ToDictionary(static name => name.Item1, static name => name.Item2);

    /// <summary>What is misread by a factor of 10,000 where a scale is applied once more.</summary>
    private static readonly Dictionary<string, string> Descriptions = new()
    {
        ["amount"] = "A decimal number as a string, in “unit”, with 千, 万 and 亿 applied: \"19000\" for 1.9万人. It is not multiplied by “scale” again.",
        ["from"] = "A decimal number as a string, in “unit”, with 千, 万 and 亿 applied.",
        ["to"] = "A decimal number as a string, in “unit”, with 千, 万 and 亿 applied.",
        ["scale"] = "How the author wrote the number: 万 for 1.9万人. It is applied to the amounts already.",
    };

    /// <summary>What is never null, of types whose metadata does not tell.</summary>
    private static readonly HashSet<(Type, string)> Certain =
    [
        (typeof(QuantityShape), "amount"), (typeof(QuantityShape), "unit"), (typeof(RangeShape), "lower"), (typeof(RangeShape), "upper"),
        (typeof(AssessmentRow), "key"), (typeof(AssessmentRow), "label"), (typeof(AssessmentRow), "explanation"),
        (typeof(ScoreboardShape), "id"), (typeof(ScoreboardShape), "status"), (typeof(ScoreboardShape), "lights"),
    ];

    private readonly JsonObject _definitions = [];

    /// <summary>The schema of a document whose root is a type.</summary>
    public static JsonObject Document<T>(string title)
    {
        SchemaBuilder builder = new();
        return builder.Document(builder.Object(RecordJson.Info<T>()), title);
    }

    /// <summary>The schema of a type of the model; null where JSON has none.</summary>
    public static JsonObject? Of(Type model)
    {
        SchemaBuilder builder = new();
        return ModelTypeInfoResolver.FindConverter(model) is ISchemaSource source ? builder.Document(source.Schema(builder), null) : null;
    }

    /// <summary>An object by the properties that are written.</summary>
    public JsonObject Object(JsonTypeInfo type)
    {
        JsonObject properties = [];
        JsonArray required = [];
        foreach (JsonPropertyInfo property in type.Properties)
        {
            JsonObject schema = Property(type.Type, property);
            if (Descriptions.TryGetValue(property.Name, out string? description))
            {
                schema["description"] = description;
            }

            properties[property.Name] = schema;
            if (!IsLeftOutWhenNull(property))
            {
                required.Add((JsonNode?)JsonValue.Create(property.Name));
            }
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required };
    }

    /// <summary>A value of a type that is written.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isRequired">Whether it is never null.</param>
    public JsonObject Value(Type type, bool isRequired)
    {
        if (Names.TryGetValue(type, out string? name))
        {
            JsonObject reference = Reference(name, () => Object(RecordJson.Info(type)));
            return isRequired || type == typeof(CoverageShape) ? reference : new JsonObject { ["anyOf"] = new JsonArray(reference, FieldSchema.Typed("null", isRequired: true)) };
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) ? List(Value(type.GenericTypeArguments[0], isRequired: true))
            : ValueConverters.All.FirstOrDefault(converter => converter.CanConvert(type)) is ISchemaSource word ? word.Schema(this)
            : type == typeof(int) || type == typeof(int?) ? FieldSchema.Typed("integer", isRequired || type == typeof(int))
            : type == typeof(bool?) ? FieldSchema.Typed("boolean", isRequired)
            : type == typeof(decimal?) ? FieldSchema.Amount(isRequired)
            : type == typeof(DateTime) || type == typeof(DateTime?) ? FieldSchema.Day(isRequired || type == typeof(DateTime))
            : FieldSchema.Typed("string", isRequired);
    }

    /// <summary>An array.</summary>
    public static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    /// <summary>A reference to a definition, which is made the first time.</summary>
    public JsonObject Reference(string name, Func<JsonObject> create)
    {
        if (!_definitions.ContainsKey(name))
        {
            // A type that holds itself must find its name taken.
            _definitions[name] = null;
            _definitions[name] = create();
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    private JsonObject Property(Type owner, JsonPropertyInfo property) => property.CustomConverter switch
    {
        FieldConverter field => field.Schema(),
        NumberConverter => FieldSchema.Typed("number", isRequired: false),
        _ => Value(property.PropertyType, isRequired: IsLeftOutWhenNull(property) || Certain.Contains((owner, property.Name))),
    };

    private JsonObject Document(JsonObject root, string? title)
    {
        JsonObject document = new() { ["$schema"] = "https://json-schema.org/draft/2020-12/schema" };
        if (title is not null)
        {
            document["title"] = title;
        }

        foreach (KeyValuePair<string, JsonNode?> keyword in root.ToArray())
        {
            root.Remove(keyword.Key);
            document[keyword.Key] = keyword.Value;
        }

        if (_definitions.Count > 0)
        {
            document["$defs"] = _definitions;
        }

        return document;
    }

    private static bool IsLeftOutWhenNull(JsonPropertyInfo property) => CanBeNull(property.PropertyType) && property.ShouldSerialize?.Invoke(property, null) == false;

    private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
}
