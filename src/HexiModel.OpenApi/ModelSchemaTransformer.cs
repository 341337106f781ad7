using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace HexiModel.OpenApi;

/// <summary>Fills the schemas that the document has of types of the model.</summary>
internal static class ModelSchemaTransformer
{
    public static Task Transform(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (ModelSchema.Find(context.JsonTypeInfo.Type) is { } known && context.Document is { } document)
        {
            foreach ((string id, JsonNode part) in known.Parts)
            {
                document.AddComponent(id, Read(part, document));
            }

            Fill(schema, Read(known.Content, document));
            if (known.Id is null && Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) is not null)
            {
                AddNull(schema);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>What has a name is referred to, beside null; a word is written where it is used.</summary>
    private static void AddNull(OpenApiSchema schema)
    {
        if (schema.Enum is { } words && !words.Any(JsonNullSentinel.IsJsonNullSentinel))
        {
            words.Add(JsonNullSentinel.JsonNull);
        }
    }

    private static OpenApiSchema Read(JsonNode json, OpenApiDocument document)
        => OpenApiModelFactory.Parse<OpenApiSchema>(json.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _) ?? throw new InvalidOperationException("Not a schema: " + json);

    private static void Fill(OpenApiSchema schema, OpenApiSchema content)
    {
        schema.Type = content.Type;
        schema.Properties = content.Properties;
        schema.Required = content.Required;
        schema.Items = content.Items;
        schema.AnyOf = content.AnyOf;
        schema.Enum = content.Enum;
    }
}
