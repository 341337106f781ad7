using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>
/// Mistakes of a heading that show in the facts below it. They are said once at the heading, where they are mended, and not at each fact.
/// </summary>
internal sealed class SectionMistakes(BindingContext context)
{
    /// <summary>So many facts can have lost their ids one by one.</summary>
    private const int MostIdsForgotten = 3;

    private readonly HashSet<string> _doubtful = new(StringComparer.Ordinal);
    private readonly HashSet<string> _misplaced = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withoutPeriod = new(StringComparer.Ordinal);
    private int _highestLevel = int.MaxValue;
    private bool _saidOutside;

    /// <summary>Looks through the sections before their facts are bound.</summary>
    public void Look(IEnumerable<BlockContext> blocks)
    {
        Dictionary<string, FactCount> counts = new(StringComparer.Ordinal);
        foreach (BlockContext block in blocks)
        {
            if (block.Section?.Classed is { } classed)
            {
                _highestLevel = Math.Min(_highestLevel, classed.Data.Level);
                Count(block, classed, counts);
            }
        }

        _misplaced.UnionWith(counts.Values
            .Where(count => count.Section.Class == SpanClass.Glossary && count.WithId + count.WithoutId > MostIdsForgotten)
            .Select(count => count.Section.Data.Id));
        foreach (FactCount count in counts.Values.Where(count => count.Section.Class != SpanClass.Glossary && count.WithoutId > MostIdsForgotten && count.WithoutId > count.WithId))
        {
            _doubtful.Add(count.Section.Data.Id);
            Report(Rules.SectionClassDoubtful, count.Section, count.WithoutId.ToString(CultureInfo.InvariantCulture), SpanClasses.NameOf(count.Section.Class));
        }
    }

    private void Count(BlockContext block, SectionContext section, Dictionary<string, FactCount> counts)
    {
        if (section.Class is not (SpanClass.Plan or SpanClass.Outlook or SpanClass.Glossary))
        {
            return;
        }

        if (!counts.TryGetValue(section.Data.Id, out FactCount? count))
        {
            counts.Add(section.Data.Id, count = new FactCount(section));
        }

        foreach (BoundAttributes attributes in block.Block.Descendants().Select(span => context.AttributesOf(block, span)))
        {
            bool isFact = attributes.Class == SpanClass.Fact && !attributes.HasErrors;
            count.WithId += isFact && attributes.Id is not null ? 1 : 0;
            count.WithoutId += isFact && attributes.Id is null ? 1 : 0;
        }
    }

    /// <summary>What the facts of a section are by its class; <see cref="SpanClass.Review"/> where most of them cannot be the targets that it makes of them.</summary>
    public SpanClass ClassOf(SectionContext? section)
    {
        SpanClass own = section?.Class ?? SpanClass.None;
        _saidOutside &= own is not (SpanClass.Review or SpanClass.Outlook or SpanClass.Plan);
        return section?.Classed is { } classed && _doubtful.Contains(classed.Data.Id) ? SpanClass.Review : own;
    }

    /// <summary>Facts that no section says what they are: the heading that misses its class says it for all below, else the first of the facts.</summary>
    public void ReportOutside(BlockContext block, SpanSyntax span)
    {
        if (_saidOutside || block.IsDamaged)
        {
            return;
        }

        _saidOutside = true;
        if (block.Section is { } section && HeadingWithoutFacts(section) is { Heading: { } heading })
        {
            // What stands below is text of the report, though its class says otherwise: terms may be mentioned there.
            context.IsTextIncomplete |= section.Class == SpanClass.Glossary;
            TextSpan words = heading.Syntax.Text.ToFile(new TextSpan(0, heading.Block.Text.Length));
            context.Report(Rules.SectionClassMissing, heading.Block, TextSpan.FromBounds(heading.Syntax.Span.Start, Math.Max(words.End, heading.Syntax.Span.Start + heading.Syntax.Level)));
            return;
        }

        context.Report(Rules.OutOfPlace, block, span.Attributes.Span, "fact", "# … {.review}, # … {.outlook}, # … {.plan}");
    }

    /// <summary>A fact has no period, for its section has none: said once for the section. A glossary is of no time. A front matter with errors may have lost the year of the plan.</summary>
    public void NoteNoPeriod(SectionContext? section)
    {
        if (section is { Data.Period.IsEmpty: true, Classed: { Class: not SpanClass.Glossary } classed } && !section.Path.Any(outer => outer.HasErrors)
            && !(classed.Class == SpanClass.Plan && context.Header.HasErrors) && !_doubtful.Contains(classed.Data.Id) && _withoutPeriod.Add(classed.Data.Id))
        {
            Report(Rules.PeriodMissing, classed, SpanClasses.NameOf(classed.Class));
        }
    }

    /// <summary>
    /// A glossary with more facts than stray into one; without a class the outermost heading on the level where others say theirs, above
    /// which the title of the report stands.
    /// </summary>
    private SectionContext? HeadingWithoutFacts(SectionContext section)
    {
        if (section.Classed is { } classed)
        {
            return _misplaced.Contains(classed.Data.Id) ? classed : null;
        }

        SectionContext[] headings = [.. section.Path.Where(outer => outer.Heading is not null)];
        return headings.LastOrDefault(heading => heading.Data.Level >= _highestLevel) ?? headings.FirstOrDefault();
    }

    private void Report(DiagnosticRule rule, SectionContext section, params string[] arguments)
    {
        if (section.Heading is { } heading && heading.Syntax.Attributes.Classes.FirstOrDefault(item => SpanClasses.Find(item.Name) == section.Class) is { } own)
        {
            context.Report(rule, heading.Block, own.Span, arguments);
        }
    }

    /// <summary>The facts of a section that is to state targets, or none.</summary>
    private sealed class FactCount(SectionContext section)
    {
        public SectionContext Section { get; } = section;

        public int WithId { get; set; }

        public int WithoutId { get; set; }
    }
}
