using System.Collections;

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
            throw Missing(shape, field);
        }
    }

    /// <exception cref="JsonException">A member is null.</exception>
    public static void Members(IList? list, string shape, string field)
    {
        int index = list?.IndexOf(null) ?? -1;
        if (index >= 0)
        {
            throw new JsonException(string.Format(CultureInfo.InvariantCulture, "“{0}” of the {1} is null at [{2}].", field, shape, index));
        }
    }

    /// <summary>The dimension of that id.</summary>
    /// <exception cref="JsonException">There is none of that name.</exception>
    public static Dimension Dimension(string id) => HexiModel.Dimensions.Dimension.Find(id) ?? throw new JsonException($"“{id}” is not a dimension.");

    public static JsonException Missing(string shape, string field) => new($"The {shape} has no “{field}”.");
}
