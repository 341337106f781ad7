using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Views;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HexiModel.Tool.Output.Tables;

/// <summary>All about one thing of a report: what is said about it, and tables of what belongs to it.</summary>
internal sealed class DetailTables(ToolConsole console, Texts texts)
{
    private readonly TableRenderer _renderer = new(console, console.Out);
    private readonly FittedTables _tables = new(console);
    private readonly Palette _palette = new(console.ColourOut);
    private readonly DetailFields _fields = new(texts);

    /// <summary>Writes it.</summary>
    /// <param name="named">The thing, in a report of which only some facts may be shown.</param>
    /// <param name="group">What to put its facts together by; null for one list.</param>
    public void Write(NamedThing named, FactGroup? group)
    {
        console.Out.WriteLine(_palette.Strong(VisibleText.Of(named.Thing.ToString() ?? "")));
        WriteFields(_fields.Of(named));
        switch (named.Thing)
        {
            case Term term:
                WriteParts(term.Parts);
                WriteRevisions(term.Revisions);
                break;
            case Part part:
                WriteRevisions([.. part.Revisions]);
                break;
        }

        WriteFacts(texts.FactsHead, Shown(named, named.Thing switch
        {
            Fact => [],
            Indicator indicator => indicator.Facts.OrderBy(fact => fact.Period.End).ThenBy(fact => fact.Measure),
            _ => named.Facts,
        }), group ?? GroupOf(named.Thing));
        switch (named.Thing)
        {
            case Term term:
                WriteMentions(term.Mentions, named.Shown);
                break;
            case Fact fact:
                WriteFacts(texts.OfWhichTitle, Shown(named, fact.OfWhich), group);
                break;
        }
    }

    /// <summary>A chapter is read paragraph by paragraph.</summary>
    private static FactGroup? GroupOf(object thing) => thing is Section { Children.Count: > 0 } ? FactGroup.Section : null;

    private static Fact[] Shown(NamedThing named, IEnumerable<Fact> facts) => [.. facts.Where(named.Shown.Selection.Contains)];

    private void WriteFields(IEnumerable<(string Name, string Value)> fields)
    {
        Grid grid = new();
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(1, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach ((string name, string value) in fields)
        {
            grid.AddRow(TableParts.Faint(name), TableParts.Words(value));
        }

        _renderer.Write(grid);
    }

    private void WriteParts(IReadOnlyList<Part> parts)
        => WriteRows(texts.PartsTitle, parts, [texts.PartHead, texts.CountHead], part => [PartWords.Of(part, texts), texts.Number(part.AnnouncedCount) ?? ""], part => (part.Source, part.Id));

    private void WriteRevisions(IReadOnlyList<Revision> revisions)
        => WriteRows(
            texts.RevisionsTitle,
            revisions,
            [texts.RevisionHead, texts.PartHead, texts.PeriodHead],
            revision => [revision.Text, revision.Part?.ToString() ?? "", texts.Period(revision.Since)],
            revision => (revision.Source, null));

    private void WriteRows<T>(string title, IReadOnlyList<T> things, string[] heads, Func<T, string[]> cells, Func<T, (SourceReference Source, string? Id)> place)
    {
        if (things.Count == 0)
        {
            return;
        }

        Table table = new() { Border = TableBorder.Simple, BorderStyle = TableParts.FaintStyle };
        bool hasIds = things.Any(thing => place(thing).Id is not null);
        IEnumerable<IRenderable> last = hasIds ? [TableParts.Strong(texts.IdHead)] : [];
        foreach (IRenderable head in heads.Select(TableParts.Strong).Append(TableParts.LineHead(texts.LineHead)).Concat(last))
        {
            table.AddColumn(new TableColumn(head) { Padding = new Padding(0, 0, 2, 0) });
        }

        foreach (T thing in things)
        {
            (SourceReference source, string? id) = place(thing);
            IEnumerable<IRenderable> ids = hasIds ? [TableParts.Faint(id ?? "")] : [];
            table.AddRow(cells(thing).Select(TableParts.Words).Append(TableParts.Line(texts.Line(source.Official) ?? "")).Concat(ids));
        }

        _tables.Write(title, things.Count, table);
    }

    private void WriteFacts(string title, Fact[] facts, FactGroup? group)
    {
        if (facts.Length == 0)
        {
            return;
        }

        bool compares = facts.OfType<Target>().Any(target => Comparison.Of(target) is not null);
        _tables.Write(title, facts.Length, columns => group is { } by ? new GroupedFactTable(texts, by).Create(facts, columns) : new MixedFactTable(texts).Create(facts, columns), compares);
    }

    /// <summary>The sentences with mentions, each once, below its section and the words: sentences need the width of the terminal.</summary>
    private void WriteMentions(IReadOnlyList<Mention> mentions, ShownReport shown)
    {
        if (mentions.Count == 0)
        {
            return;
        }

        Grid grid = new();
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(1, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (IGrouping<(int Line, string? Sentence), Mention> same in mentions.GroupBy(mention => (mention.Source.Official.Line, shown.SentenceOf(mention.Source))))
        {
            Mention first = same.First();
            string words = string.Join(texts.ListSeparator, same.Select(WordsOf).Distinct());
            grid.AddRow(TableParts.Line(texts.Line(first.Source.Official) ?? ""), TableParts.Faint(DetailFields.PathOf(first.Section) + texts.InBrackets(words)));
            grid.AddRow(TableParts.Words(""), TableParts.Words(same.Key.Sentence ?? ""));
        }

        _tables.Write(texts.MentionsHead, mentions.Count, grid);

        string WordsOf(Mention mention) => shown.WordsOf(mention.Source) ?? mention.Item?.Text ?? mention.Term.Text;
    }
}
