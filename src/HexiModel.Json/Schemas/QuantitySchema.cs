using System.Text.Json.Nodes;
using HexiModel.Json.Records;
using HexiModel.Json.Shapes;

namespace HexiModel.Json.Schemas;

/// <summary>The schema of a quantity: the object that is written, and what people write, which is read as well.</summary>
internal static class QuantitySchema
{
    /// <summary>That of a quantity of any dimension.</summary>
    public static JsonObject Of(SchemaBuilder builder)
        => builder.Reference("quantity", () => Forms(builder.Value(typeof(QuantityShape), isRequired: true), readsNumbers: true));

    /// <summary>That of a quantity of one dimension.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="dimension">The dimension.</param>
    /// <param name="readsNumbers">Whether a bare number is one of it.</param>
    public static JsonObject Of(SchemaBuilder builder, Dimension dimension, bool readsNumbers) => builder.Reference("quantityOf" + Name(dimension.GetType()), () =>
    {
        JsonObject written = builder.Object(RecordJson.Info(typeof(QuantityShape)));
        written["properties"]!["dimension"] = new JsonObject { ["const"] = dimension.Id };
        return Forms(written, readsNumbers);
    });

    private static JsonObject Forms(JsonObject written, bool readsNumbers)
    {
        JsonArray forms = [written, Described("string", "A number with its unit as people write it, which is read too: \"1.5万人\", \"15,000人\", \"6%\".")];
        if (readsNumbers)
        {
            forms.Add((JsonNode)Described("number", "A number of what is counted, with 千, 万 and 亿 applied, which is read too: 15000 for 1.5万人."));
        }

        return new JsonObject { ["anyOf"] = forms };
    }

    private static JsonObject Described(string type, string description) => FieldSchema.Typed(type, isRequired: true, "description", description);

    /// <summary>The name of the dimension's class: <c>Money</c>; <c>MoneyPerCount</c> of a rate.</summary>
    private static string Name(Type dimension) => dimension.IsGenericType ? string.Join("Per", dimension.GenericTypeArguments.Select(Name)) : dimension.Name;
}
