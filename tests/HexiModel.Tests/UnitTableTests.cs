using System.Globalization;
using System.Text;

namespace HexiModel.Tests;

/// <summary>The catalogue: each row makes sense, and <c>docs/units.md</c> says what is in it.</summary>
public class UnitTableTests
{
    private const string UpdateVariable = "HEXI_UPDATE_DOCS";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "units.md");

    [Fact]
    public void Each_name_is_in_one_row_and_finds_its_unit()
    {
        List<Name> names = Names();

        Assert.Equal(names.Count, names.Select(name => name.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, name => Assert.Equal((name.Text, name.Row.Dimension), (Units.Find(name.Text)?.Symbol, Units.Find(name.Text)?.Dimension.Id)));
        Assert.All(names, name => Assert.Contains(name.Class, "cdmn$%tpxay-"));
    }

    [Fact]
    public void Each_spelling_is_the_same_unit_as_the_first_of_its_row()
    {
        foreach (IGrouping<string, Name> row in Names().GroupBy(name => name.First, StringComparer.Ordinal))
        {
            Unit first = Units.Find(row.Key)!;

            Assert.All(row, name => Assert.Equal(new Quantity(1m, first), new Quantity(1m, Units.Find(name.Text)!)));
            Assert.Equal(first.EnglishName.Length == 0, first.EnglishPlural.Length == 0);
            Assert.True(first.EnglishName.All(char.IsAscii) || first.EnglishName == "‰", first.EnglishName);
        }
    }

    [Fact]
    public void A_base_unit_has_no_base_but_itself_and_is_of_the_same_dimension()
        => Assert.All(Names(), name =>
        {
            Unit unit = Units.Find(name.Text)!;
            Unit through = Units.Find(unit.BaseSymbol)!;

            Assert.Equal((unit.Dimension, through.Symbol, 1m, 1m), (through.Dimension, through.BaseSymbol, through.Factor, through.Divisor));
            Assert.True(unit.Factor > 0m && unit.Divisor > 0m);
        });

    [Fact]
    public void The_page_of_units_is_that_of_the_catalogue()
    {
        string page = WritePage();
        if (Environment.GetEnvironmentVariable(UpdateVariable) is "1")
        {
            File.WriteAllText(Page, page);
        }

        Assert.Equal(page, File.ReadAllText(Page));
    }

    private static List<Name> Names()
    {
        List<Name> found = [];
        UnitNames names = default;
        while (names.Next())
        {
            found.Add(new Name(names.ToString(), names.Class, names.IsFirst ? names.ToString() : found[^1].First, UnitRow.At(names.Start)));
        }

        return found;
    }

    private static string WritePage()
    {
        StringBuilder page = new("""
            # Units · 计量单位

            The units that are read behind a number and that the model knows, written from the catalogue (`src/HexiModel/Measurement/UnitTable.cs`)
            by a test: `HEXI_UPDATE_DOCS=1 dotnet test --project tests/HexiModel.Tests` rewrites this page. Units convert into each other where
            the column *size* names the same base unit, and only there. A word that is not here is a counter of its own.

            English leaves out the names in brackets, which only say how things are counted (12座), but for rates.

            ¹ read only behind digits or a scale (8口, and not 一口). ² not read behind a number; known where a catalogue or a key names it.

            """);
        foreach (IGrouping<string, Name> dimension in Names().GroupBy(name => name.Row.Dimension!, StringComparer.Ordinal))
        {
            string chinese = Dimension.Find(dimension.Key)!.ChineseName;
            page.Append(CultureInfo.InvariantCulture, $"\n## {dimension.Key} · {chinese}\n\n| unit | written as well | English | size | code |\n|---|---|---|---|---|\n");
            foreach (IGrouping<string, Name> unit in dimension.GroupBy(name => name.First, StringComparer.Ordinal))
            {
                page.Append(WriteRow([.. unit]));
            }
        }

        return page.ToString();
    }

    private static string WriteRow(Name[] names)
    {
        UnitRow row = names[0].Row;
        string divisor = row.Divisor == 1m ? "" : FormattableString.Invariant($"/{row.Divisor}");
        string size = row.BaseSymbol == names[0].Text ? "" : FormattableString.Invariant($"{row.Factor}{divisor} {row.BaseSymbol}");
        return $"| {names[0]} | {string.Join(", ", names.Skip(1))} | {(row.IsMereCounter ? $"({row.EnglishName})" : row.EnglishName)} | {size} | {row.Code} |\n";
    }

    private sealed record Name(string Text, char Class, string First, UnitRow Row)
    {
        public override string ToString() => Text + Class switch { 'd' or 'n' => "¹", '-' => "²", _ => "" };
    }
}
