using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output.Columns;
using HexiModel.Tool.Views;
using Spectre.Console;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Output.Tables;

/// <summary>All about one thing of a report: what is said about it, and tables of what belongs to it.</summary>
internal sealed class DetailTables(ToolConsole console, Texts texts)
{
    private readonly TableRenderer _renderer = new(console, console.Out);
    private readonly TitledTables _tables = new(console);
    private readonly Palette _palette = new(console.ColourOut);
    private readonly DetailFields _fields = new(texts);
    private readonly FactColumns _facts = new(texts);
    private readonly TermColumns _terms = new(texts);

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
                WriteRows(texts[PartsTitle], term.Parts, _terms.Parts(term.Parts));
                WriteRows(texts[RevisionsTitle], term.Revisions, _terms.Revisions);
                break;
            case Part part:
                WriteRows(texts[RevisionsTitle], [.. part.Revisions], _terms.Revisions);
                break;
        }

        WriteFacts(texts[FactsHead], Shown(named, named.Thing switch
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
                WriteFacts(texts[OfWhichTitle], Shown(named, fact.OfWhich), group);
                break;
        }
    }

    /// <summary>A chapter is read paragraph by paragraph.</summary>
    private static FactGroup? GroupOf(object thing) => thing is Section { Children.Count: > 0 } ? FactGroup.Section : null;

    private static Fact[] Shown(NamedThing named, IEnumerable<Fact> facts) => [.. facts.Where(named.Shown.Selection.Contains)];

    private void WriteFields(IEnumerable<(string Name, string Value)> fields)
    {
        Grid grid = TableParts.Pairs();
        foreach ((string name, string value) in fields)
        {
            grid.AddRow(TableParts.Faint(name), TableParts.Words(value));
        }

        _renderer.Write(grid);
    }

    private void WriteRows<T>(string title, IReadOnlyCollection<T> things, Column<T>[] columns)
    {
        if (things.Count > 0)
        {
            _tables.Write(title, things, columns);
        }
    }

    private void WriteFacts(string title, Fact[] facts, FactGroup? group)
    {
        if (group is { } by && facts.Length > 0)
        {
            new ReportTables(console, texts).WriteGroups(title, facts, by);
        }
        else
        {
            WriteRows(title, facts, _facts.Mixed(facts));
        }
    }

    /// <summary>The sentences with mentions, each once, below its section and the words: sentences need the width of the terminal.</summary>
    private void WriteMentions(IReadOnlyList<Mention> mentions, ShownReport shown)
    {
        if (mentions.Count == 0)
        {
            return;
        }

        Grid grid = TableParts.Pairs();
        foreach (IGrouping<(int Line, string? Sentence), Mention> same in mentions.GroupBy(mention => (mention.Source.Official.Line, shown.SentenceOf(mention.Source))))
        {
            Mention first = same.First();
            string words = string.Join(texts[ListSeparator], same.Select(WordsOf).Distinct());
            grid.AddRow(TableParts.Cell(texts.Line(first.Source.Official) ?? "", CellKind.Place), TableParts.Faint(SectionPath.Of(first.Section) + texts.InBrackets(words)));
            grid.AddRow(TableParts.Words(""), TableParts.Words(same.Key.Sentence ?? ""));
        }

        _tables.Write(texts[MentionsHead], mentions.Count, grid);

        string WordsOf(Mention mention) => shown.WordsOf(mention.Source) ?? mention.Item?.Text ?? mention.Term.Text;
    }
}
