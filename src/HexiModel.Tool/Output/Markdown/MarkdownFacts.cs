using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output.Columns;
using HexiModel.Tool.Output.Tables;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Output.Markdown;

/// <summary>Facts of all categories in Markdown, in the order of the text under the headings of the official text, or under their programmes.</summary>
internal sealed class MarkdownFacts(MarkdownWriter writer, Texts texts)
{
    private readonly Column<Fact>[] _columns = new FactColumns(texts).ForReview;

    /// <summary>Writes them.</summary>
    /// <param name="facts">The facts, in the order of the text.</param>
    /// <param name="group">What to put them together by.</param>
    /// <param name="level">The level of the heading above them.</param>
    public void Write(IReadOnlyList<Fact> facts, FactGroup group, int level)
    {
        if (group == FactGroup.Programme)
        {
            WriteProgrammes(facts, level + 1);
        }
        else
        {
            WriteSections(facts, level);
        }
    }

    private void WriteProgrammes(IReadOnlyList<Fact> facts, int level)
    {
        foreach (IGrouping<Term?, Fact> members in facts.GroupBy(fact => fact.Term).OrderBy(members => members.Key is null))
        {
            writer.WriteHeading(level, members.Key?.Text ?? texts[NoProgrammeTitle]);
            writer.WriteTable(_columns, members);
        }
    }

    /// <summary>A section that goes on behind those that stand in it is named again: the order of the text comes first.</summary>
    private void WriteSections(IReadOnlyList<Fact> facts, int level)
    {
        HashSet<Section> written = [];
        for (int start = 0, end; start < facts.Count; start = end)
        {
            Section? section = facts[start].Section;
            end = start + 1;
            while (end < facts.Count && ReferenceEquals(facts[end].Section, section))
            {
                end++;
            }

            if (section is null)
            {
                writer.WriteHeading(level + 1, texts[NoSectionTitle]);
            }
            else
            {
                WriteHeadings(section, written, level);
            }

            writer.WriteTable(_columns, facts.Skip(start).Take(end - start));
        }
    }

    /// <summary>The section, and before it those that it stands in and that are not named yet.</summary>
    private void WriteHeadings(Section section, HashSet<Section> written, int level)
    {
        foreach (Section heading in Chain(section))
        {
            level++;
            if (written.Add(heading) || ReferenceEquals(heading, section))
            {
                writer.WriteHeading(level, heading.Title);
            }
        }
    }

    /// <summary>The section behind those that it stands in. The title of the report is that of the document, and is not named again.</summary>
    private static Stack<Section> Chain(Section section)
    {
        Stack<Section> chain = new([section]);
        while (chain.Peek().Parent is { } parent && parent.Title != section.Report.Title && !chain.Contains(parent))
        {
            chain.Push(parent);
        }

        return chain;
    }
}
