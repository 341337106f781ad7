using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Mutation.Tests.Seeds;

namespace HexiModel.Mutation.Tests.Mutations;

/// <summary>Front matter that is not closed, with invalid lines, with wrong values.</summary>
internal static class FrontMatterMutations
{
    public static IEnumerable<SeedMutation> List { get; } =
    [
        new("the second `---` deleted", Annotated.Select(file => Damage.Delete(file, Fence(file), 4).At(Rules.FrontMatterNotClosed, 0, 3))),
        new("the first `---` deleted", Annotated.Select(file => Damage.Delete(file, 0, 4).At(Rules.FrontMatterMissing, 0, FirstLineLength(file)).Loses(All))),
        new("a key of the front matter misspelt", Optional.Select(place => Replace(place, place.Entry.KeySpan, place.Entry.Key + "s").Whole(Rules.FrontMatterKeyUnknown).Loses(All))),
        new("a key of the front matter twice", Sites.Entries.Select(place => Damage.Insert(place.File, place.Entry.KeySpan.Start, $"{place.Entry.Key}: {place.Entry.ValueSpan.Of(Text(place.File))}\n")
            .At(Rules.DuplicateAttribute, place.Entry.KeySpan))),
        new("an unknown key in the front matter", Annotated.Select(file => Damage.Insert(file, Fence(file), "author: 王\n").Inside(Rules.FrontMatterKeyUnknown, 0, 6))),
        new("the `:` of the front matter deleted", Optional.Select(place => Break(place, ""))),
        new("the `:` of the front matter in full width", Optional.Select(place => Break(place, "："))),
        new("`report` deleted", [Delete(SeedFile.Report, "report").At(Rules.FrontMatterKeyMissing, 0, 3).Loses(All)]),
        new("`glossary` deleted", [Delete(SeedFile.Glossary, "glossary").At(Rules.FrontMatterKeyMissing, 0, 3).Loses(IsInGlossary)]),
        new("`report` and `glossary` taken for each other",
        [
            Damage.Replace(SeedFile.Report, Entry(SeedFile.Report, "report").KeySpan, "glossary").Whole(Rules.FrontMatterKeyUnknown),
            Damage.Replace(SeedFile.Glossary, Entry(SeedFile.Glossary, "glossary").KeySpan, "report").Whole(Rules.FrontMatterKeyUnknown),
        ]),
        new("`report` that is no id", [Value(SeedFile.Report, "report", "2022年河西", Rules.FrontMatterValueInvalid).Loses(All)]),
        new("`glossary` of another report", [Value(SeedFile.Glossary, "glossary", "hexi-2021", Rules.GlossaryWithoutReport).Loses(IsInGlossary)]),
        new("`gb2260` with five digits", [Value(SeedFile.Report, "gb2260", "\"12010\"", Rules.FrontMatterValueInvalid)]),
        new("`gb2260` with one quote", [Value(SeedFile.Report, "gb2260", "\"120103", Rules.FrontMatterMalformed)]),
        new("`delivered` on a day that does not exist", [Value(SeedFile.Report, "delivered", "2021-02-30", Rules.FrontMatterValueInvalid)]),
        new("`plan-year` that is no year", [Value(SeedFile.Report, "plan-year", "二〇二二", Rules.FrontMatterValueInvalid).Loses(All)]),
        new("`source-sha256` with a digit changed", Annotated.Select(file => Changed(file, "source-sha256", 7, Rules.SourceHashDiffers))),
        new("`source-sha256` cut", Annotated.Select(file => Value(file, "source-sha256", Entry(file, "source-sha256").Value[..63], Rules.SourceHashDiffers))),
        new("`source-file` misspelt", [Value(SeedFile.Report, "source-file", "hexi-2002.txt", Rules.SourceMissing)]),
        new("`source-lines` that is no range", Annotated.Select(file => Value(file, "source-lines", "all", Rules.FrontMatterValueInvalid))),
        new("`source-lines` that begins two lines late", Annotated.Select(file => MoveLines(file, 2, 0))),
        new("`source-lines` that ends two lines early", Annotated.Select(file => MoveLines(file, 0, -2))),
        new("`source-lines` up to a line that does not exist", Annotated.Select(file => MoveLines(file, 0, 1000))),
        new("`source-lines` deleted", [Delete(SeedFile.Report, "source-lines").At(Rules.SourcePlaceWrong, Entry(SeedFile.Report, "source-file").ValueSpan)]),
        new("`source-paragraphs` that is neither", Annotated.Select(file => Value(file, "source-paragraphs", "blankline", Rules.FrontMatterValueInvalid))),
        new("`source-paragraphs` that is the other one", Annotated.Select(file => Value(file, "source-paragraphs", "line", Rules.SourcePlaceWrong))),
        new("`plan-year` deleted", [Delete(SeedFile.Report, "plan-year").At(Rules.PeriodMissing, PlanClass).Loses(All)]),
        new("`plan-year` ten years later", [Value(SeedFile.Report, "plan-year", "2032", Rules.FrontMatterValueInvalid).Loses(All)]),
        new("an invisible character in `names`", [Damage.Insert(SeedFile.Report, Entry(SeedFile.Report, "names").ValueSpan.Start + 1, "\u200B").Whole(Rules.InvisibleCharacter)]),
    ];

    private static readonly string[] Needed = ["report", "glossary"];

    private static SeedFile[] Annotated => [SeedFile.Report, SeedFile.Glossary];

    /// <summary>Keys that a file can lose and still be the report or glossary that it is; what they say is lost with them.</summary>
    private static IEnumerable<(SeedFile File, FrontMatterEntry Entry)> Optional
        => Sites.Entries.Where(place => !Needed.Contains(place.Entry.Key) && place.Entry.Key is not ("source-lines" or "names"));

    private static TextSpan PlanClass => Sites.Headings.SelectMany(place => place.Heading.Attributes.Classes).Single(item => item.Name == "plan").Span;

    private static string Text(SeedFile file) => SeedProject.Clean.Text(file);

    /// <summary>Where the second fence begins.</summary>
    private static int Fence(SeedFile file) => Text(file).IndexOf("\n---\n", StringComparison.Ordinal) + 1;

    private static int FirstLineLength(SeedFile file) => Text(file).IndexOf('\n', 4) - 4;

    private static bool All(Statement statement) => true;

    private static bool IsInGlossary(Statement statement) => statement.File == SeedFile.Glossary;

    private static FrontMatterEntry Entry(SeedFile file, string key) => SeedProject.Clean.Tree(file).FrontMatter.Find(key)!;

    private static Damage Replace((SeedFile File, FrontMatterEntry Entry) place, TextSpan span, string text) => Damage.Replace(place.File, span, text);

    private static Damage Value(SeedFile file, string key, string value, DiagnosticRule rule) => Damage.Replace(file, Entry(file, key).ValueSpan, value).Whole(rule);

    private static Damage Delete(SeedFile file, string key)
        => Damage.Delete(file, Entry(file, key).KeySpan.Start, Entry(file, key).ValueSpan.End + 1 - Entry(file, key).KeySpan.Start);

    private static Damage Break((SeedFile File, FrontMatterEntry Entry) place, string colon)
    {
        TextSpan line = TextSpan.FromBounds(place.Entry.KeySpan.Start, place.Entry.ValueSpan.End);
        return Damage.Replace(place.File, new TextSpan(place.Entry.KeySpan.End, 1), colon).At(Rules.FrontMatterMalformed, line.Start, line.Length - 1 + colon.Length).Loses(All);
    }

    private static Damage Changed(SeedFile file, string key, int index, DiagnosticRule rule)
    {
        TextSpan value = Entry(file, key).ValueSpan;
        char digit = Text(file)[value.Start + index] == '0' ? '1' : '0';
        return Damage.Replace(file, value.Start + index, digit.ToString()).At(rule, value);
    }

    /// <summary>All words stand somewhere else in the official text.</summary>
    private static Damage MoveLines(SeedFile file, int first, int last)
    {
        string[] ends = Entry(file, "source-lines").Value.Split('-');
        return Value(file, "source-lines", $"{Moved(ends[0], first)}-{Moved(ends[1], last)}", Rules.SourcePlaceWrong);
    }

    private static int Moved(string line, int by) => int.Parse(line, System.Globalization.CultureInfo.InvariantCulture) + by;
}
