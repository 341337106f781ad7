using System.Collections;
using System.Globalization;
using System.Reflection;

namespace HexiModel.Tests;

/// <summary>
/// Holds two pieces of report data against each other, member by member, and names the first member that differs.
/// It walks properties by reflection, so that a new member cannot be forgotten.
/// </summary>
internal static class StructuralEquality
{
    /// <summary>Fails where the two differ.</summary>
    public static void AssertEqual(object? expected, object? actual)
        => Assert.True(Difference(expected, actual) is null, Difference(expected, actual));

    /// <summary>The first difference, such as <c>Facts[3].Amount: 6 is not 5</c>; null where there is none.</summary>
    public static string? Difference(object? expected, object? actual) => Difference("", expected, actual);

    private static string? Difference(string path, object? expected, object? actual)
    {
        if (expected is null || actual is null || IsValue(expected.GetType()))
        {
            return Equals(expected, actual) && Text(expected) == Text(actual) ? null : $"{path}: {Text(expected)} is not {Text(actual)}";
        }

        return expected is IEnumerable items && actual is IEnumerable others
            ? DifferenceOfLists(path, [.. items.Cast<object?>()], [.. others.Cast<object?>()])
            : expected.GetType() != actual.GetType()
                ? $"{path}: {expected.GetType()} is not {actual.GetType()}"
                : expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Select(property => Difference(path + "." + property.Name, property.GetValue(expected), property.GetValue(actual)))
                    .FirstOrDefault(difference => difference is not null);
    }

    private static string? DifferenceOfLists(string path, object?[] expected, object?[] actual)
        => expected.Length != actual.Length
            ? $"{path}: {expected.Length} members are not {actual.Length}"
            : expected.Select((one, i) => Difference($"{path}[{i}]", one, actual[i])).FirstOrDefault(difference => difference is not null);

    private static bool IsValue(Type type) => type == typeof(string) || type.IsValueType;

    private static string Text(object? value) => value switch
    {
        null => "null",
        DateTime time => time.ToString("o", CultureInfo.InvariantCulture),
        // 1.0 and 1 are one amount.
        decimal number => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
