using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
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
            (typeof(ProgrammeShape), "programme"), (typeof(ExportShape), "export"),
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

    private readonly JsonObject _definitions = [];

    /// <summary>The schema of a document whose root is a type.</summary>
    public static JsonObject Document<T>(string title)
    {
        SchemaBuilder builder = new();
        JsonObject root = builder.Object(RecordJson.Info<T>());
        JsonObject document = new() { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (KeyValuePair<string, JsonNode?> keyword in root.ToArray())
        {
            root.Remove(keyword.Key);
            document[keyword.Key] = keyword.Value;
        }

        document["$defs"] = builder._definitions;
        return document;
    }

    private JsonObject Object(JsonTypeInfo type)
    {
        JsonObject properties = [];
        JsonArray required = [];
        foreach (JsonPropertyInfo property in type.Properties)
        {
            JsonObject schema = Property(property);
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

    private JsonObject Property(JsonPropertyInfo property) => property.CustomConverter is FieldConverter field
        ? field.Schema()
        : Value(property.PropertyType, isRequired: IsLeftOutWhenNull(property));

    private JsonObject Value(Type type, bool isRequired)
    {
        if (Names.TryGetValue(type, out string? name))
        {
            JsonObject reference = Reference(type, name);
            return isRequired || type == typeof(CoverageShape) ? reference : new JsonObject { ["anyOf"] = new JsonArray(reference, FieldSchema.Typed("null", isRequired: true)) };
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>)
                ? new JsonObject { ["type"] = "array", ["items"] = Value(type.GenericTypeArguments[0], isRequired: true) }
            : type == typeof(int) || type == typeof(int?) ? FieldSchema.Typed("integer", isRequired || type == typeof(int))
            : type == typeof(decimal?) ? FieldSchema.Amount(isRequired)
            : type == typeof(DateTime?) ? FieldSchema.Day(isRequired)
            : FieldSchema.Typed("string", isRequired);
    }

    private JsonObject Reference(Type type, string name)
    {
        if (!_definitions.ContainsKey(name))
        {
            // A type that holds itself must find its name taken.
            _definitions[name] = null;
            _definitions[name] = Object(RecordJson.Info(type));
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    private static bool IsLeftOutWhenNull(JsonPropertyInfo property) => property.ShouldSerialize?.Invoke(property, null) == false;
}
