using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using HexiModel.Json;

namespace HexiModel.OpenApi;

/// <summary>The schema of a type of the model, with its references as an OpenAPI document has them.</summary>
internal sealed class ModelSchema
{
    private const string Definitions = "#/$defs/";
    private const string Components = "#/components/schemas/";

    private static readonly ConcurrentDictionary<Type, ModelSchema?> Known = new();

    private ModelSchema(JsonObject document)
    {
        foreach (KeyValuePair<string, JsonNode?> definition in document["$defs"]?.AsObject() ?? [])
        {
            Parts[IdOf(definition.Key)] = Resolved(definition.Value!);
        }

        document.Remove("$defs");
        document.Remove("$schema");
        Id = (string?)document["$ref"] is { } reference ? IdOf(reference[Definitions.Length..]) : null;
        Content = Id is null ? Resolved(document) : Parts[Id];
    }

    /// <summary>Its name in the document; null for what has none, such as lists.</summary>
    public string? Id { get; }

    /// <summary>The schema itself.</summary>
    public JsonNode Content { get; }

    /// <summary>The schemas that it refers to, by their names.</summary>
    public Dictionary<string, JsonNode> Parts { get; } = [];

    /// <summary>That of a type; null where it is not one of the model.</summary>
    public static ModelSchema? Find(Type type)
        => Known.GetOrAdd(type, static type => ReportJson.Schema(Nullable.GetUnderlyingType(type) ?? type) is { } schema ? new ModelSchema(JsonNode.Parse(schema)!.AsObject()) : null);

    /// <summary>An application may have an <c>Item</c> or a <c>Section</c> of its own.</summary>
    private static string IdOf(string definition) => "HexiModel." + char.ToUpperInvariant(definition[0]) + definition[1..];

    private static JsonNode Resolved(JsonNode schema)
    {
        JsonNode copy = schema.DeepClone();
        Resolve(copy);
        return copy;
    }

    private static void Resolve(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? item in array)
            {
                Resolve(item);
            }
        }
        else if (node is JsonObject schema)
        {
            if (schema["$ref"] is JsonValue reference)
            {
                schema["$ref"] = Components + IdOf(((string)reference!)[Definitions.Length..]);
            }

            foreach (KeyValuePair<string, JsonNode?> keyword in schema)
            {
                Resolve(keyword.Value);
            }
        }
    }
}
