using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace HexiModel.Tests;

/// <summary>What a debugger shows of the model.</summary>
public class DebuggerTests
{
    private static readonly Report Sample = SampleReport.Create();

    /// <summary>An object of each class that the sample leads to.</summary>
    public static TheoryData<object> Objects => [.. Reachable().GroupBy(value => value.GetType()).Select(group => group.First())];

    [Theory]
    [MemberData(nameof(Objects))]
    public void An_object_is_shown_by_its_words_and_not_by_its_class(object value)
    {
        string shown = Shown(value);

        Assert.NotEmpty(shown);
        Assert.DoesNotContain("HexiModel.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_shows_its_words_and_its_number()
        => Assert.Equal($"地区生产总值增长6% {Sample.Targets[0].Quantity}", Shown(Sample.Targets.Find("gdp-growth")!));

    [Fact]
    public void A_report_shows_how_much_is_in_it()
        => Assert.Equal($"{Sample.Id}: {Sample.Targets.Count} targets, {Sample.Observations.Count} observations, {Sample.Commitments.Count} commitments", Shown(Sample));

    private static IEnumerable<object> Reachable()
    {
        HashSet<object> seen = [];
        Queue<object> open = new([Sample]);
        while (open.TryDequeue(out object? value))
        {
            if (!seen.Add(value))
            {
                continue;
            }

            yield return value;
            foreach (object member in Members(value))
            {
                open.Enqueue(member);
            }
        }
    }

    /// <summary>The model's own objects that one leads to; plain data are for generators.</summary>
    private static IEnumerable<object> Members(object value) => value.GetType().GetProperties()
        .Where(property => property.GetIndexParameters().Length == 0 && property.Name != "Data")
        .Select(property => property.GetValue(value))
        .Concat((value as IEnumerable)?.Cast<object>() ?? [])
        .SelectMany(member => member is IEnumerable<object> list ? list.Prepend(list) : [member!])
        .Where(member => member?.GetType() is { Namespace: "HexiModel", IsEnum: false, IsArray: false, IsGenericType: false });

    /// <summary>The value of DebuggerDisplay, or what ToString gives, as debuggers do.</summary>
    private static string Shown(object value) => value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>() is { } display
        ? Regex.Replace(display.Value!, @"\{(?<path>[\w.]+)(\(\))?(,nq)?\}", match => Convert.ToString(Follow(value, match.Groups["path"].Value), System.Globalization.CultureInfo.CurrentCulture)!)
        : value.ToString()!;

    private static object? Follow(object? value, string path) => path.Split('.').Aggregate(value, Step);

    private static object? Step(object? value, string name) => value switch
    {
        null => null,
        ICollection list when name == "Count" => list.Count,
        _ => value.GetType().GetProperty(name) is { } property ? property.GetValue(value) : value.GetType().GetMethod(name, [])!.Invoke(value, null),
    };
}
