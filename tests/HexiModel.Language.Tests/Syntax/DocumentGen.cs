using CsCheck;

namespace HexiModel.Language.Tests.Syntax;

/// <summary>Generates annotated documents whose official text and marks are known beforehand, and which Pandoc must read alike.</summary>
internal static class DocumentGen
{
    private const int MaximumDepth = 8;
    private const string Escaped = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /// <summary>Words that are the same in the file and in the official text. A line end in a paragraph stands before one of them, so none begins with what opens a block.</summary>
    private static readonly string[] Words =
    [
        "河", "西区", "增长6%", "，", "。", "、", "“双城”", "—", "…", "１", "3.5", "a", "Bc", "\"", "'",
        "区\u3000长", "万 元", "一\u2002二", "\uD83D\uDE00", "国\\家", "西(区)", "a-b", "；", "\u00A0",
    ];

    private static readonly string[] LiteralBrackets = ["[3]", "[河]", "[[三]四]", "[]", "[\\]]"];

    private static readonly string[] Classes = ["target", "fact", "item", "term", "programme", "a_b-c"];

    private static readonly string[] Keys = ["period", "at", "since", "part-of", "unit"];

    private static readonly string[] Ids = ["gdp-growth", "a", "三谷", "河西-2022", "p1", "x_y", "a.b", "a:b"];

    private static readonly string[] Values = ["\"2017..2021\"", "\"万 元\"", "\"\"", "\"1+2+3+*\"", "\"a=b #c .d\"", "\"[西]\"", "2022", "a-b", "3.5", "\"，\""];

    private static readonly Gen<string> Blanks = OneOf(" ", "  ", "\t", " ");

    private static readonly Gen<GeneratedInline> Plain = OneOf(Words).Select(word => new GeneratedInline(word, word, []));

    private static readonly Gen<GeneratedInline> Brackets = OneOf(LiteralBrackets)
        .Select(word => new GeneratedInline(word, word.Replace("\\", "", StringComparison.Ordinal), []));

    private static readonly Gen<GeneratedInline> Escape = OneOf(Escaped.ToCharArray()).Select(c => new GeneratedInline("\\" + c, c.ToString(), []));

    private static readonly Gen<GeneratedInline> NewLine = OneOf("\n河", "\n“").Select(word => new GeneratedInline(word, word[1..], []));

    private static Gen<GeneratedAttributes> Attributes { get; } = Gen.Select(
        Gen.Select(Gen.Bool, OneOf(Ids), (has, id) => has ? id : null),
        Gen.Shuffle(Classes).SelectMany(all => Gen.Int[0, 2].Select(count => all[..count])),
        Gen.Shuffle(Keys).SelectMany(all => Gen.Int[0, 3].SelectMany(count => OneOf(Values).Array[count].Select(values => all[..count].Zip(values).ToArray()))),
        Blanks,
        Gen.Int[0, 2],
        WriteAttributes);

    /// <summary>Documents of one to six headings and paragraphs.</summary>
    public static Gen<GeneratedDocument> Documents { get; } = DocumentsOf(areBracketsInSpans: true);

    /// <summary>
    /// The same without literal brackets in spans: of <c>[[3]、[一]{.a}]{.b}</c> Pandoc 2.17 gives <c>[3]</c>'s bracket to the span and leaves the
    /// span's own as text.
    /// </summary>
    public static Gen<GeneratedDocument> PandocDocuments { get; } = DocumentsOf(areBracketsInSpans: false);

    private static Gen<GeneratedDocument> DocumentsOf(bool areBracketsInSpans) => Gen
        .Frequency((1, Heading(Content(0, isHeading: true, areBracketsInSpans))), (3, Paragraph(Content(0, isHeading: false, areBracketsInSpans))))
        .List[1, 6]
        .Select(blocks => new GeneratedDocument(
            string.Join("\n\n", blocks.Select(block => block.Source)),
            [.. blocks.Select(block => block.Official)],
            [.. blocks.SelectMany(block => block.Outline)]));

    /// <summary>The first word is Han: official paragraphs do not begin with what Markdown takes for a list or a quotation.</summary>
    private static Gen<GeneratedInline> Paragraph(Gen<GeneratedInline> contents) => contents.Select(content => new GeneratedInline(
        "各" + content.Source,
        "各" + content.Official,
        [Outline.Show("paragraph", null, [], [], "各" + content.Official), .. content.Outline]));

    private static Gen<GeneratedInline> Heading(Gen<GeneratedInline> contents) => Gen.Select(
        Gen.Int[1, 6],
        contents,
        Gen.Select(Gen.Bool, Attributes, (has, attributes) => has ? attributes : null),
        Blanks,
        (level, content, attributes, blanks) => new GeneratedInline(
            $"{new string('#', level)} 一{content.Source}{(attributes is null ? "" : blanks + attributes.Source)}",
            "一" + content.Official,
            [Outline.Show($"heading {level}", attributes?.Id, attributes?.Classes ?? [], attributes?.Keys ?? [], "一" + content.Official), .. content.Outline]));

    private static Gen<GeneratedInline> Content(int depth, bool isHeading, bool areBracketsInSpans)
    {
        Gen<GeneratedInline> plain = depth == 0 || areBracketsInSpans ? Gen.Frequency((9, Plain), (1, Brackets)) : Plain;
        Gen<GeneratedInline> words = isHeading ? Gen.Frequency((4, plain), (1, Escape)) : Gen.Frequency((8, plain), (2, Escape), (1, NewLine));
        if (depth == MaximumDepth)
        {
            return words.List[1, 4].Select(GeneratedInline.Join);
        }

        Gen<GeneratedInline> span = Gen.Select(Content(depth + 1, isHeading, areBracketsInSpans), Attributes, (content, attributes) => content.Mark(attributes));
        return Gen.Frequency((2, words), (1, span)).List[1, 4].Select(GeneratedInline.Join);
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>The id stands first, last or between; there is always one attribute, for <c>{}</c> is none to Pandoc.</summary>
    private static GeneratedAttributes WriteAttributes(string? id, string[] classes, (string Key, string Value)[] keys, string blanks, int place)
    {
        string[] shown = classes.Length == 0 && keys.Length == 0 && id is null ? ["fact"] : classes;
        List<string> items = [.. shown.Select(name => "." + name), .. keys.Select(key => $"{key.Key}={key.Value}")];
        if (id is not null)
        {
            items.Insert(Math.Min(place, items.Count), "#" + id);
        }

        return new GeneratedAttributes("{" + string.Join(blanks, items) + "}", id, shown, [.. keys.Select(key => (key.Key, key.Value.Trim('"')))]);
    }
}
