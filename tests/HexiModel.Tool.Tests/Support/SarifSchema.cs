using NJsonSchema;
using NJsonSchema.Validation;

namespace HexiModel.Tool.Tests;

/// <summary>The schema of SARIF 2.1.0.</summary>
internal static class SarifSchema
{
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromJsonAsync(Text()).GetAwaiter().GetResult());

    /// <summary>What is wrong with a file, a line each.</summary>
    public static IReadOnlyList<string> Validate(string json) => [.. Flatten(Schema.Value.Validate(json))];

    private static string Text() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"));

    private static IEnumerable<string> Flatten(IEnumerable<ValidationError> errors) => errors.Select(error => error.ToString());
}
