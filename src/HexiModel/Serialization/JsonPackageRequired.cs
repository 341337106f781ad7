using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using HexiModel.Compiled;

namespace HexiModel.Serialization;

/// <summary>
/// What System.Text.Json uses for the types of the model as long as nobody has called <c>AddHexiModel()</c> of the package HexiModel.Json. Left to
/// itself it would write half of an object and read an amount as 0; this says what is missing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonPackageRequired : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"System.Text.Json alone cannot read or write {TypeName.Of(typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert)))}. "
        + "Add the package HexiModel.Json and call AddHexiModel() on the JsonSerializerOptions, or use its class ReportJson.");
}
