namespace HexiModel.Json.Shapes;

/// <summary>
/// What JSON must give. Thrown from <see cref="IJsonOnDeserialized"/>, where System.Text.Json adds path and line to the exception.
/// </summary>
internal static class Required
{
    /// <exception cref="JsonException">The field is missing or null.</exception>
    public static void Field(object? value, string shape, string field)
    {
        if (value is null)
        {
            throw new JsonException($"The {shape} has no “{field}”.");
        }
    }

    /// <exception cref="JsonException">A member is null.</exception>
    public static void Members<T>(List<T>? list, string shape, string field) where T : class
    {
        int index = list?.IndexOf(null!) ?? -1;
        if (index >= 0)
        {
            throw new JsonException(string.Format(CultureInfo.InvariantCulture, "“{0}” of the {1} is null at [{2}].", field, shape, index));
        }
    }
}
