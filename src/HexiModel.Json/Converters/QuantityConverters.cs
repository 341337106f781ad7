using HexiModel.Json.Records;
using HexiModel.Json.Schemas;
using HexiModel.Json.Shapes;

namespace HexiModel.Json.Converters;

/// <summary>Converters of quantities whose dimension is in their type, found by that type.</summary>
internal static class QuantityConverters
{
    private static readonly string[] SimpleDimensions =
        ["count", "money", "ratio", "points", "multiple", "rank", "area", "length", "mass", "volume", "duration", "energy", "power", "other"];

    public static bool CanConvert(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Quantity<>);

    public static JsonConverter Create(Type type) => DimensionOf(type.GenericTypeArguments[0]).Accept(new Maker());

    private static Dimension DimensionOf(Type type) => type.IsGenericType
        ? Dimension.Rate(DimensionOf(type.GenericTypeArguments[0]), DimensionOf(type.GenericTypeArguments[1]))
        : SimpleDimensions.Select(id => Dimension.Find(id)!).First(dimension => dimension.GetType() == type);

    private sealed class Maker : IDimensionVisitor<JsonConverter>
    {
        public JsonConverter Visit<T>() where T : Dimension, new() => new ModelConverter<Quantity<T>, QuantityShape>(
            RecordJson.Info<QuantityShape>(), quantity => QuantityShape.Of(quantity), shape => Typed<T>(ModelConverters.NotNull(shape).ToQuantity()))
        {
            ReadText = static text => Quantity<T>.Parse(text, null),
            CreateSchema = static builder => QuantitySchema.Of(builder, Dimension.Of<T>(), readsNumbers: Quantity<T>.TryParse("1", null, out _)),
        };

        private static Quantity<T> Typed<T>(Quantity quantity) where T : Dimension, new()
            => quantity.Dimension.Equals(Dimension.Of<T>())
                ? quantity.As<T>()
                : throw new JsonException($"A quantity of dimension {Dimension.Of<T>().Id} is expected here, not of {quantity.Dimension.Id}.");
    }
}
