using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;
using HexiModel.Mutation.Tests.Seeds;

namespace HexiModel.Mutation.Tests.Mutations;

/// <summary>Rows of the catalogue that cannot be read, say what is unknown, or are there twice.</summary>
internal static class CatalogueMutations
{
    private const int UnitField = 3;
    private const int KindField = 4;
    private const int BetterField = 5;

    public static IEnumerable<SeedMutation> List { get; } =
    [
        new("a field of a row deleted", Rows.Select(row => Row(row, row.Text[..^1]).Whole(Rules.CatalogueMalformed))),
        new("a field of a row too many", Rows.Select(row => Row(row, row.Text + ",").Whole(Rules.CatalogueMalformed))),
        new("a quote of a row not closed", Rows.Select(row => Row(row, row.Text.Replace(",", ",\"", StringComparison.Ordinal)).Whole(Rules.CatalogueQuote))),
        new("text behind a closing quote", Rows.Select(row => Row(row, $"\"{row.Id}\"x{row.Text[row.Id.Length..]}").Whole(Rules.CatalogueQuote))),
        new("commas in full width", Rows.Select(row => Row(row, row.Text.Replace(',', '，')).Whole(Rules.CatalogueMalformed))),
        new("an unknown kind", Rows.Select(row => Field(row, KindField, "stocks").Whole(Rules.InvalidValue).Loses(Uses(row)))),
        new("an unknown direction", Rows.Select(row => Field(row, BetterField, "higher").Whole(Rules.InvalidValue))),
        new("a name deleted", Rows.Select(row => Field(row, 1, "").At(Rules.InvalidValue, row.Start + row.Id.Length + 1, 1).Loses(Uses(row)))),
        new("an id of the catalogue that is none", Rows.Select(row => Field(row, 0, "1" + row.Id).Whole(Rules.InvalidId).Loses(Uses(row)))),
        new("an id of the catalogue deleted", Rows.Select(row => Field(row, 0, "").At(Rules.InvalidId, row.Start, 1).Loses(Uses(row)))),
        new("an invisible character in an id of the catalogue", Rows.Select(row => Damage.Insert(SeedFile.Catalogue, row.Start + 1, "\u200B").Whole(Rules.InvisibleCharacter))),
        new("a row doubled", Rows.Select(row => Damage.Insert(SeedFile.Catalogue, row.Start + row.Text.Length + 1, row.Text + "\n").Inside(Rules.CatalogueDuplicate, 0, row.Id.Length))),
        new("the id of another row", Rows.Skip(1).Select(row => Field(row, 0, Rows.First().Id).Whole(Rules.CatalogueDuplicate).Loses(Uses(row)))),
        new("an id of the catalogue renamed", Used.Select(row => ExpectUsers(Field(row, 0, row.Id + "-renamed-to-something-else"), row))),
        new("a row deleted that a fact names by its id", NamedById.Select(row => ExpectFact(Damage.Delete(SeedFile.Catalogue, row.Start, row.Text.Length + 1), row))),
        new("a row deleted", Used.Select(row => ExpectUsers(Damage.Delete(SeedFile.Catalogue, row.Start, row.Text.Length + 1), row))),
        new("a unit swapped", Measured.Select(row => ExpectUnits(row, Field(row, UnitField, "小时")))),
        new("the header deleted", [Damage.Delete(SeedFile.Catalogue, 0, HeaderLength + 1).At(Rules.CatalogueHeader, 0, Rows.First().Text.Length).Loses(Uses(Rows.First()))]),
        new("semicolons for the commas of the catalogue", [All(Text.Replace(',', ';')).Inside(Rules.CatalogueHeader, 0, HeaderLength)]),
        new("tabs for the commas of the catalogue", [All(Text.Replace(',', '\t')).Inside(Rules.CatalogueHeader, 0, HeaderLength)]),
        new("the catalogue emptied", [All("").Inside(Rules.EmptyFile, 0, 0)]),
        new("the rows of the catalogue deleted", [All(Text[..(HeaderLength + 1)]).In(SeedFile.Report, Rules.CatalogueMissing, Sites.KeysNamed("indicator").First().Attribute.ValueSpan)]),
        new("the rows of the catalogue doubled", [Damage.Insert(SeedFile.Catalogue, Text.Length, Text[(HeaderLength + 1)..]).Inside(Rules.CatalogueRepeated, 0, Rows.First().Id.Length)]),
        new("a comma of each row deleted", [All(string.Join('\n', Text.Split('\n').Select((line, i) => i == 0 ? line : line.Replace(",up,", ",up", StringComparison.Ordinal).Replace(",down,", ",down", StringComparison.Ordinal)))).Inside(Rules.CatalogueMalformed, HeaderLength + 1, Rows.First().Text.Length - 1)]),
        new("the header misspelt", [Damage.Replace(SeedFile.Catalogue, new TextSpan(0, HeaderLength), "id;name;name-en;unit;kind;better;codes").Whole(Rules.CatalogueHeader)]),
    ];

    /// <summary>Another text: whatever has an indicator loses it.</summary>
    private static Damage All(string text) => Damage.Replace(SeedFile.Catalogue, new TextSpan(0, Text.Length), text).Loses(static statement => statement.Indicator is { Length: > 0 });

    private static string Text => SeedProject.Clean.Catalogue.Text;

    private static int HeaderLength => Text.IndexOf('\n', StringComparison.Ordinal);

    /// <summary>Rows whose fields are plain: a comma parts them.</summary>
    private static IEnumerable<(string Id, int Start, string Text)> Rows
        => SeedProject.Clean.Indicators.Rows.Select((IndicatorRow row) => (row.Data.Id, row.IdSpan.Start, Text[row.IdSpan.Start..Text.IndexOf('\n', row.IdSpan.Start)]))
            .Where(row => !row.Item3.Contains('"'));

    /// <summary>Rows that facts name by key, or by having their id.</summary>
    private static IEnumerable<(string Id, int Start, string Text)> Used => Rows.Where(row => Users(row.Id).Any());

    /// <summary>Rows that one fact with a number names, by having their id, and no key.</summary>
    private static IEnumerable<(string Id, int Start, string Text)> NamedById => Rows.Where(row => !Users(row.Id).Any() && FactsNamed(row.Id).Any());

    private static IEnumerable<SpanSite> FactsNamed(string id) => FactSites.All.Where(fact => fact.Data.Id == id && fact.Data.IndicatorId == id && fact.Data.Statement.Unit is not null).Select(fact => fact.Site);

    /// <summary>Rows with a unit that a fact is held against.</summary>
    private static IEnumerable<(string Id, int Start, string Text)> Measured => Used.Where(row => FactsWithUnit(row).Any());

    private static IEnumerable<TextSpan> Users(string id) => Sites.KeysNamed("indicator", "vs").Where(key => key.Attribute.Value == id).Select(key => key.Attribute.ValueSpan);

    private static Func<Statement, bool> Uses((string Id, int Start, string Text) row) => statement => statement.Indicator == row.Id;

    private static Damage Row((string Id, int Start, string Text) row, string text)
        => Damage.Replace(SeedFile.Catalogue, new TextSpan(row.Start, row.Text.Length), text).Loses(Uses(row));

    private static Damage Field((string Id, int Start, string Text) row, int index, string value)
    {
        string[] fields = row.Text.Split(',');
        int start = row.Start + fields.Take(index).Sum(field => field.Length + 1);
        return Damage.Replace(SeedFile.Catalogue, new TextSpan(start, fields[index].Length), value);
    }

    /// <summary>Every key that names the row has to be changed, so every one is said.</summary>
    private static Damage ExpectUsers(Damage damage, (string Id, int Start, string Text) row)
        => Users(row.Id).Aggregate(damage, (expecting, key) => expecting.In(SeedFile.Report, Rules.ReferenceUnresolved, key)).Loses(Uses(row));

    private static Damage ExpectFact(Damage damage, (string Id, int Start, string Text) row)
        => FactsNamed(row.Id).Aggregate(damage, (expecting, site) => expecting.In(SeedFile.Report, Rules.IndicatorMissing, site.Span.Attributes.Id!.NameSpan)).Loses(Uses(row));

    private static IEnumerable<SpanSite> FactsWithUnit((string Id, int Start, string Text) row)
        => FactSites.All.Where(fact => fact.Data.IndicatorId == row.Id && fact.Data.Measure is Measure.Level or Measure.Total && fact.Data.Statement.Dimension is not ("ratio" or "multiple") && fact.Data.Statement.Unit is { Length: > 0 } unit && unit == row.Text.Split(',')[UnitField]).Select(fact => fact.Site);

    /// <summary>Every fact with the unit that the catalogue had.</summary>
    private static Damage ExpectUnits((string Id, int Start, string Text) row, Damage damage)
        => FactsWithUnit(row).Aggregate(damage, (expecting, site) => expecting.In(SeedFile.Report, Rules.UnitDiffersFromCatalogue, site.Block.Text.ToFile(site.Span.Official)));
}
