using System.Text.Json.Serialization.Metadata;

namespace HexiModel.Json.Converters;

/// <summary>A converter that knows its type at compile time, and so makes metadata for it without reflection.</summary>
internal interface ITypeInfoSource
{
    /// <summary>Metadata of the very type of the converter.</summary>
    JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options);
}
