namespace HexiModel.Json.Converters;

/// <summary>What JSON has at a place, in words.</summary>
internal static class TokenWords
{
    public static string Of(JsonTokenType token) => token switch
    {
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        JsonTokenType.StartArray => "an array",
        _ => "an object",
    };
}
