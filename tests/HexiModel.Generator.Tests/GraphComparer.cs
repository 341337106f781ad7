using System.Collections;
using System.Globalization;
using System.Reflection;

namespace HexiModel.Generator.Tests;

/// <summary>
/// Holds two object graphs of the model against each other: every public property that the model's own classes have, so that a new
/// one cannot be forgotten. A generated class counts as the class of the model that it derives from.
/// </summary>
internal sealed class GraphComparer
{
    private readonly HashSet<(object, object)> _seen = [];

    /// <summary>How many values were compared.</summary>
    public int Compared { get; private set; }

    public void AssertEqual(object? expected, object? actual) => AssertEqual("Report", expected, actual);

    private void AssertEqual(string path, object? expected, object? actual)
    {
        Compared++;
        if (expected is null || actual is null || IsValue(expected.GetType()))
        {
            Assert.True(Equals(expected, actual), $"{path}: {expected ?? "null"} is not {actual ?? "null"}");
            return;
        }

        if (!_seen.Add((expected, actual)))
        {
            return;
        }

        if (expected is IEnumerable items)
        {
            AssertItemsEqual(path, [.. items.Cast<object?>()], [.. Assert.IsAssignableFrom<IEnumerable>(actual).Cast<object?>()]);
            return;
        }

        Type type = ModelType(expected.GetType());
        Assert.True(type == ModelType(actual.GetType()), $"{path}: {expected.GetType()} is not {actual.GetType()}");
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            AssertEqual(path + "." + property.Name, property.GetValue(expected), property.GetValue(actual));
        }

        // The data are records, which print the types of their lists as well.
        if (type.Namespace == typeof(Report).Namespace)
        {
            Assert.Equal(Convert.ToString(expected, CultureInfo.InvariantCulture), Convert.ToString(actual, CultureInfo.InvariantCulture));
        }
    }

    private void AssertItemsEqual(string path, object?[] expected, object?[] actual)
    {
        Assert.True(expected.Length == actual.Length, $"{path}: {expected.Length} members are not {actual.Length}");
        for (int i = 0; i < expected.Length; i++)
        {
            AssertEqual($"{path}[{i.ToString(CultureInfo.InvariantCulture)}]", expected[i], actual[i]);
        }
    }

    private static bool IsValue(Type type) => type == typeof(string) || type.IsValueType;

    private static Type ModelType(Type type)
    {
        while (type.Assembly != typeof(Report).Assembly)
        {
            type = type.BaseType!;
        }

        return type;
    }
}
