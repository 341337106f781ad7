using System.Text.Json.Nodes;
using HexiModel.Json.Schemas;

namespace HexiModel.Json.Converters;

/// <summary>Writes any list of objects of the model as an array, for options that know no lists by reflection.</summary>
internal sealed class ListConverter<TModel>(JsonConverter<TModel> member) : JsonConverter<IEnumerable<TModel>>, ISchemaSource where TModel : class
{
    public override bool CanConvert(Type typeToConvert) => typeof(IEnumerable<TModel>).IsAssignableFrom(typeToConvert);

    public override IEnumerable<TModel> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException($"To read a list of {typeof(TModel).Name}, name its type in a JsonSerializerContext of your own.");

    public override void Write(Utf8JsonWriter writer, IEnumerable<TModel> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (TModel one in value)
        {
            member.Write(writer, one, options);
        }

        writer.WriteEndArray();
    }

    public JsonObject Schema(SchemaBuilder builder) => SchemaBuilder.List(((ISchemaSource)member).Schema(builder));
}
