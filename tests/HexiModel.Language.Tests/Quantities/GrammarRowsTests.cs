using System.Collections.Immutable;
using System.Reflection;
using HexiModel.Language.Quantities;
using HexiModel.Language.Quantities.Grammar;
using HexiModel.Tests;

namespace HexiModel.Language.Tests.Quantities;

/// <summary>Each row of the grammar decides its example, leaves its counter-example alone, and is needed by a case.</summary>
public class GrammarRowsTests
{
    private static readonly string[] Cases =
    [
        .. Repository.ReadSeed("hexi-2022.txt").Split('\n'),
        .. typeof(GrammarRowsTests).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(GrammarRowsTests).Namespace)
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>())
            .Select(data => data.Data[0])
            .OfType<string>()
            .Distinct(),
    ];

    private static readonly Lazy<string[]> Expected = new(() => [.. Cases.Select(text => Describe(text))]);

    public static TheoryData<string> Names => [.. GrammarRows.All.Select(row => row.Row.Name)];

    [Fact]
    public void Names_are_unique() => Assert.Equal(Names.Count, Names.Select(name => name.Data).Distinct().Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_row_decides_its_example_and_not_its_counter_example(string name)
    {
        ReadingRow row = GrammarRows.All.Single(row => row.Row.Name == name).Row;

        Assert.Contains(name, Decided(row.Example));
        Assert.DoesNotContain(name, Decided(row.CounterExample));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_fails_without_the_row(string name)
    {
        string[] failing = [.. Cases.Where((text, i) => Describe(text, name) != Expected.Value[i])];

        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {failing.Length}: {string.Join(" | ", failing.Take(5).Select(text => text.Length > 40 ? text[..40] : text))}");
        Assert.NotEmpty(failing);
    }

    private static IReadOnlyCollection<string> Decided(string text)
    {
        ReadingProbe probe = new();
        _ = QuantityReader.Read(text, [], probe);
        return probe.Decided;
    }

    private static string Describe(string text, params string[] disabled)
    {
        ImmutableArray<QuantityExpression> found = QuantityReader.Read(text, ["新八大里", "双迎大厦"], disabled.Length > 0 ? new ReadingProbe(disabled) : null);
        return string.Join('\n', found.Select(e => $"{e} {e.Traits} {e.Pieces}"));
    }
}
