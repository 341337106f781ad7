using System.CodeDom.Compiler;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;

namespace HexiModel.OpenApi;

/// <summary>The model in the OpenAPI document of an application.</summary>
public static class ModelOpenApiOptions
{
    /// <summary>
    /// Gives the types of the model their schemas, which are those of the JSON that <c>AddHexiModel</c> of HexiModel.Json writes. Without it the document has
    /// empty ones for them, since it cannot look into a converter.
    /// </summary>
    /// <returns>The same options.</returns>
    public static OpenApiOptions AddHexiModel(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Func<JsonTypeInfo, string?> idOfOthers = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = type => ModelSchema.Find(type.Type) is { } schema ? schema.Id : NestedId(type.Type) ?? idOfOthers(type);
        return options.AddSchemaTransformer(ModelSchemaTransformer.Transform);
    }

    /// <summary>The generated classes of two reports have one name, <c>Actuals</c>, and would be one schema.</summary>
    private static string? NestedId(Type type)
        => type is { Name: "Actuals", DeclaringType: { } report } && type.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool == "HexiModel.Generator" ? report.Name + type.Name : null;
}
