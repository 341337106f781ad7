#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
#endif
using System.Text.Json.Serialization.Metadata;

namespace HexiModel.Json.Converters;

/// <summary>
/// Metadata of a class that derives from one of the model: System.Text.Json asks for the very class of an object (a generated
/// <c>GdpGrowthTarget</c>, the iterator of a query), which this library cannot name.
/// </summary>
internal abstract class DerivedTypeInfo
{
#if NET8_0_OR_GREATER
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor, typeof(Of<object>))]
    [UnconditionalSuppressMessage(
        "AOT", "IL3050", Justification = "All reference types share the code of one instantiation, and the dependency above keeps that code in the program.")]
#endif
    public static JsonTypeInfo Create(Type type, JsonConverter converter, JsonSerializerOptions options)
        => ((DerivedTypeInfo)Activator.CreateInstance(typeof(Of<>).MakeGenericType(type))!).Create(converter, options);

    protected abstract JsonTypeInfo Create(JsonConverter converter, JsonSerializerOptions options);

    private sealed class Of<T> : DerivedTypeInfo where T : class
    {
        protected override JsonTypeInfo Create(JsonConverter converter, JsonSerializerOptions options)
            => JsonMetadataServices.CreateValueInfo<T>(options, converter);
    }
}
