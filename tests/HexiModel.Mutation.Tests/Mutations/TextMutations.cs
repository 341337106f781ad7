using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Mutation.Tests.Seeds;

namespace HexiModel.Mutation.Tests.Mutations;

/// <summary>Official words changed in the annotated files, or in the official text itself.</summary>
internal static class TextMutations
{
    public static IEnumerable<SeedMutation> List { get; } =
    [
        new("a digit of the text changed", Digits.Select(place => Damage.Replace(place.File, place.Position, "3").Inside(Rules.SourceDiffers, 0, 1))),
        new("a character of the text deleted", Characters.Select(place => Damage.Delete(place.File, place.Position, 1).With(BehindDeletion(place)))),
        new("a character of the text added", Characters.Select(place => Damage.Insert(place.File, place.Position, "〓").Inside(Rules.SourceDiffers, 0, 1))),
        new("a comma of the text in full width", Characters.Where(place => CharacterAt(place) == ',').Select(place => Damage.Replace(place.File, place.Position, "，").Inside(Rules.SourceDiffers, 0, 1))),
        new("a blank added at the end of a paragraph", Paragraphs.Where(place => place.Block.Children.All(span => span.Span.End < place.Block.Span.End))
            .Select(place => Damage.Insert(place.File, place.Block.Span.End, " ").Inside(Rules.SourceDiffers, 0, 1))),
        new("a paragraph deleted", Deletable.Select(DeleteParagraph)),
        new("a paragraph doubled", Paragraphs.Where(place => place.Next is not null && !place.Block.Descendants().Any()).Select(DoubleParagraph)),
        new("a blank line between two paragraphs deleted", Paragraphs.Where(place => place.Next is ParagraphSyntax).Select(Join)),
        new("a blank line in a paragraph added", Paragraphs.SelectMany(BetweenSentences).Select(place => Damage.Insert(place.File, place.Position, "\n").Inside(Rules.BlankLineExtra, place.ToText + 1, 1))),
        new("two paragraphs exchanged", Deletable.Where(place => place.Next is ParagraphSyntax).Select(Exchange)),
        new("two sections exchanged", Sections.Select(ExchangeSections)),
        new("a digit of the official text changed", OfficialDigits.Select(position => Officially(Damage.Replace(SeedFile.Official, position, "3")))),
        new("a line of the official text deleted", OfficialLines.Select(line => Officially(Damage.Delete(SeedFile.Official, line.Start, line.Length + 2)))),
        new("a line added at the end of the official text", [Officially(Damage.Insert(SeedFile.Official, SeedProject.Clean.Official.Text.Length, "\n附件\n"))]),
        new("a term renamed in the report", Mentions.Select(place => Damage.Replace(SeedFile.Report, place, "某").Inside(Rules.SourceDiffers, 0, 1))),
        new("a term renamed in the glossary", Sites.Spans.Where(site => site.Is("term")).Select(site => site.Replace(new TextSpan(site.Open + 1, 1), "某").Inside(Rules.SourceDiffers, 0, 1))),
    ];

    private static IEnumerable<(SeedFile File, int Position)> Characters
        => Sites.Texts.SelectMany(place => Enumerable.Range(place.Token.Span.Start, place.Token.Span.Length).Select(position => (place.File, position)));

    /// <summary>Digits that are not the number of an entry.</summary>
    private static IEnumerable<(SeedFile File, int Position)> Digits
        => Characters.Where(place => CharacterAt(place) is >= '4' and <= '9' && SeedProject.Clean.Text(place.File)[place.Position + 1] != '.');

    private static char CharacterAt((SeedFile File, int Position) place) => SeedProject.Clean.Text(place.File)[place.Position];

    private static IEnumerable<(SeedFile File, BlockSyntax Block, BlockSyntax? Next)> Paragraphs
        => from file in new[] { SeedFile.Report, SeedFile.Glossary }
           let blocks = SeedProject.Clean.Tree(file).Blocks
           from i in Enumerable.Range(0, blocks.Length)
           where blocks[i] is ParagraphSyntax
           select (file, blocks[i], i + 1 < blocks.Length ? blocks[i + 1] : null);

    /// <summary>Paragraphs whose facts nothing else refers to, with another behind them that differs from the first character on.</summary>
    private static IEnumerable<(SeedFile File, BlockSyntax Block, BlockSyntax? Next)> Deletable
        => Paragraphs.Where(place => place.Next is not null && place.Next.Text.Text[0] != place.Block.Text.Text[0] && !place.Block.Descendants().Any(span => span.Attributes.Id is not null));

    private static IEnumerable<int> OfficialDigits
        => Enumerable.Range(0, SeedProject.Clean.Official.Text.Length).Where(position => SeedProject.Clean.Official.Text[position] is >= '4' and <= '9');

    private static IEnumerable<TextSpan> OfficialLines
    {
        get
        {
            SourceFile official = SeedProject.Clean.Official;
            return Enumerable.Range(0, official.LineCount)
                .Select(line => new TextSpan(official.GetPosition(new LinePosition(line, 0)), official.GetLine(line).Length))
                .Where(line => line.Length > 0 && line.End + 2 < official.Text.Length);
        }
    }

    /// <summary>Where the words of terms stand in the report outside of marks.</summary>
    private static IEnumerable<TextSpan> Mentions
        => from statement in SeedProject.Clean.Check().Reports.Single().Data!.Terms
           from token in SeedProject.Clean.Report.Tokens
           where token.Kind == SyntaxTokenKind.Text
           let index = SeedProject.Clean.Report.File.Text.IndexOf(statement.Text, token.Span.Start, token.Span.Length, StringComparison.Ordinal)
           where index >= 0
           select new TextSpan(index, 1);

    /// <summary>What follows a lost character stands in its place; where nothing of its paragraph does, the last character that is left.</summary>
    private static Expected BehindDeletion((SeedFile File, int Position) place)
    {
        SyntaxTree tree = SeedProject.Clean.Tree(place.File);
        BlockSyntax block = tree.Blocks.First(candidate => candidate.Span.Contains(place.Position));
        int official = Enumerable.Range(0, block.Text.Text.Length).First(index => block.Text.ToFile(index) == place.Position);
        string text = block.Text.Text;

        // Of two equal characters either may be the lost one: the difference shows behind them.
        int different = official + 1;
        while (different < text.Length && text[different] == text[official])
        {
            different++;
        }

        int shown = different < text.Length ? block.Text.ToFile(different) - 1 : block.Text.ToFile(text.Length - 2);
        return new Expected(Rules.SourceDiffers, place.File, new TextSpan(shown, 1));
    }

    private static Damage DeleteParagraph((SeedFile File, BlockSyntax Block, BlockSyntax? Next) place)
    {
        int length = place.Next!.Span.Start - place.Block.Span.Start;
        return Damage.Delete(place.File, place.Block.Span.Start, length)
            .With(new Expected(Rules.SourceDiffers, place.File, new TextSpan(place.Next.Text.ToFile(0) - length, 1)))
            .LosesBelow(place.Block);
    }

    /// <summary>The number of a glossary entry stands at the beginning of its paragraph.</summary>
    private static Damage Join((SeedFile File, BlockSyntax Block, BlockSyntax? Next) place)
    {
        Damage damage = Damage.Delete(place.File, place.Block.Span.End, 1)
            .With(new Expected(Rules.BlankLineMissing, place.File, new TextSpan(place.Next!.Text.ToFile(0) - 1, 1)));
        return place.File == SeedFile.Glossary ? damage.LosesWithin(place.Next.Span) : damage.LosesBelow(place.Block).LosesBelow(place.Next);
    }

    /// <summary>Where a line ends within a paragraph, and how far behind that the official text goes on: a mark may stand before it.</summary>
    private static IEnumerable<(SeedFile File, int Position, int ToText)> BetweenSentences((SeedFile File, BlockSyntax Block, BlockSyntax? Next) place)
        => from token in SeedProject.Clean.Tree(place.File).Tokens
           where token.Kind == SyntaxTokenKind.Layout && place.Block.Span.Contains(token.Span) && place.Block.Children.All(span => !span.Span.Contains(token.Span))
           let official = Enumerable.Range(0, place.Block.Text.Text.Length).First(index => place.Block.Text.ToFile(index) > token.Span.Start)
           select (place.File, token.Span.End, place.Block.Text.ToFile(official) - token.Span.End);

    private static Damage DoubleParagraph((SeedFile File, BlockSyntax Block, BlockSyntax? Next) place)
    {
        string text = place.Block.Span.Of(SeedProject.Clean.Text(place.File)) + "\n\n";
        return Damage.Insert(place.File, place.Next!.Span.Start, text).Inside(Rules.SourceDiffers, FirstDifference(place.Block, place.Next), 1);
    }

    private static int FirstDifference(BlockSyntax block, BlockSyntax next)
        => Enumerable.Range(0, block.Text.Text.Length).FirstOrDefault(i => i >= next.Text.Text.Length || block.Text.Text[i] != next.Text.Text[i]);

    private static Damage Exchange((SeedFile File, BlockSyntax Block, BlockSyntax? Next) place)
    {
        string text = SeedProject.Clean.Text(place.File);
        string between = text[place.Block.Span.End..place.Next!.Span.Start];
        TextSpan words = place.Next!.Text.ToFile(new TextSpan(0, place.Next.Text.Text.Length));
        string exchanged = place.Next.Span.Of(text) + between + place.Block.Span.Of(text);
        return Damage.Replace(place.File, TextSpan.FromBounds(place.Block.Span.Start, place.Next.Span.End), exchanged)
            .With(new Expected(Rules.ParagraphMoved, place.File, new TextSpan(words.Start - place.Next.Span.Start + place.Block.Span.Start, words.Length)))
            .LosesBelow(place.Block);
    }

    private static IEnumerable<(HeadingSyntax First, HeadingSyntax Second, int End)> Sections
    {
        get
        {
            HeadingSyntax[] chapters = [.. SeedProject.Clean.Report.Blocks.OfType<HeadingSyntax>().Where(heading => heading.Level == 3)];
            return Enumerable.Range(0, chapters.Length - 1)
                .Select(i => (chapters[i], chapters[i + 1], i + 2 < chapters.Length ? chapters[i + 2].Span.Start : SeedProject.Clean.Report.File.Text.Length));
        }
    }

    private static Damage ExchangeSections((HeadingSyntax First, HeadingSyntax Second, int End) place)
    {
        string text = SeedProject.Clean.Report.File.Text;
        string first = text[place.First.Span.Start..place.Second.Span.Start];
        string second = text[place.Second.Span.Start..place.End].TrimEnd('\n') + "\n\n";
        return Damage.Replace(SeedFile.Report, TextSpan.FromBounds(place.First.Span.Start, place.End), second + first)
            .Inside(Rules.SourceDiffers, place.First.Level + 1, 1);
    }

    /// <summary>Both annotated files name the text's hash; the place where a file differs is said beyond that.</summary>
    private static Damage Officially(Damage damage)
        => damage.In(SeedFile.Report, Rules.SourceHashDiffers, Hash(SeedFile.Report)).In(SeedFile.Glossary, Rules.SourceHashDiffers, Hash(SeedFile.Glossary));

    private static TextSpan Hash(SeedFile file) => SeedProject.Clean.Tree(file).FrontMatter.Find("source-sha256")!.ValueSpan;
}
