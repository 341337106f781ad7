using System.Text.Json.Serialization.Metadata;

namespace HexiModel.Json.Records;

/// <summary>Metadata of objects, made without reflection by the calls that System.Text.Json's source generator emits.</summary>
internal static class ObjectInfo
{
    public static JsonTypeInfo Object<T>(JsonSerializerOptions options, Func<T> create, Func<JsonPropertyInfo[]> properties) where T : class
        => JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T>
        {
            ObjectCreator = create,
            PropertyMetadataInitializer = _ => properties(),
        });

    public static JsonTypeInfo List<T>(JsonSerializerOptions options)
        => JsonMetadataServices.CreateListInfo<List<T>, T>(options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = () => [] });

    /// <summary>A property of an object.</summary>
    /// <param name="options">The options that the metadata is for.</param>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="get">Its value.</param>
    /// <param name="set">Takes what was read; null for what is not read.</param>
    /// <param name="converter">How it is written; null for how its type is.</param>
    /// <param name="ignore">When it is left out.</param>
    public static JsonPropertyInfo Property<TOwner, TValue>(
        JsonSerializerOptions options,
        string name,
        Func<TOwner, TValue?> get,
        Action<TOwner, TValue?>? set,
        JsonConverter<TValue>? converter = null,
        JsonIgnoreCondition ignore = JsonIgnoreCondition.Never)
        => JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<TValue>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(TOwner),
            PropertyName = name,
            JsonPropertyName = name,
            Converter = converter,
            IgnoreCondition = ignore,
            Getter = owner => get((TOwner)owner),
            Setter = set is null ? null : (owner, value) => set((TOwner)owner, value),
        });
}
