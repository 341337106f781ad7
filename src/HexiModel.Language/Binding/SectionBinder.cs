using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>
/// Finds the sections: headings, and lead sentences (<c>.topic</c>). A lead sentence covers what is behind it in its paragraph, up to the next; one
/// that is a whole paragraph opens a chapter up to the next such paragraph or heading. Period, date and nature are inherited downwards.
/// </summary>
internal sealed class SectionBinder(BindingContext context)
{
    private readonly List<SectionContext> _open = [];
    private readonly Dictionary<string, int> _topics = new(StringComparer.Ordinal);
    private SectionContext? _chapter;

    public List<SectionData> Sections { get; } = [];

    /// <summary>Gives each block its section; blocks come in order, file by file.</summary>
    public void Bind(IEnumerable<BlockContext> blocks)
    {
        SyntaxTree? tree = null;
        foreach (BlockContext block in blocks)
        {
            if (block.Tree != tree)
            {
                tree = block.Tree;
                _open.Clear();
                _chapter = null;
            }

            if (block.Block is HeadingSyntax heading)
            {
                block.Section = BindHeading(block, heading);
            }
            else
            {
                BindParagraph(block);
            }
        }
    }

    private SectionContext? Current => _chapter ?? (_open.Count > 0 ? _open[_open.Count - 1] : null);

    private SectionContext? BindHeading(BlockContext block, HeadingSyntax heading)
    {
        _chapter = null;
        _open.RemoveAll(section => section.Data.Level >= heading.Level);
        BoundAttributes attributes = context.Attributes.Bind(block.Tree, heading);
        if (attributes.Id is not { } id)
        {
            if (!attributes.HasErrors)
            {
                context.Report(Rules.IdMissing, block, heading.Text.ToFile(new TextSpan(0, block.Text.Length)), "# …");
            }

            id = NextTopicId(Current);
        }
        else if (!context.Ids.TryAdd(BoundIdKind.Section, id, null, block.File, attributes.IdSpan))
        {
            id = NextTopicId(Current);
        }

        TextSpan official = new(0, block.Text.Length);
        SectionContext section = Create(block, attributes, id, heading.Level, official, heading.Span, isTopic: false, Current);
        _open.Add(section);
        return section;
    }

    private void BindParagraph(BlockContext block)
    {
        List<(int Start, SectionContext Section)>? topics = null;
        foreach (SpanSyntax span in block.Block.Children)
        {
            BoundAttributes attributes = context.AttributesOf(block, span);
            if (attributes.Class != SpanClass.Topic)
            {
                continue;
            }

            bool isWholeParagraph = span.Official.Length == block.Text.Length;
            if (isWholeParagraph)
            {
                _chapter = null;
            }

            SectionContext topic = BindTopic(block, span, attributes, topics is null ? Current : ParentOf(topics[0].Section, span.Official.Of(block.Text)));
            (topics ??= []).Add((span.Official.Start, topic));
            if (isWholeParagraph)
            {
                _chapter = topic;
            }
        }

        block.Section = Current;
        block.Topics = topics ?? block.Topics;
    }

    /// <summary>
    /// What a further lead sentence of a paragraph belongs to. A first one with a number (（一）…) is the paragraph's title and holds those that are not
    /// numbered like it; else all of them stand beside each other.
    /// </summary>
    private static SectionContext? ParentOf(SectionContext first, string words)
        => SectionNumber.Of(first.Data.Title).Depth is > 0 and var depth && SectionNumber.Of(words).Depth != depth ? first : first.Parent;

    private SectionContext BindTopic(BlockContext block, SpanSyntax span, BoundAttributes attributes, SectionContext? parent)
    {
        string id = attributes.Id is { } own && context.Ids.TryAdd(BoundIdKind.Section, own, null, block.File, attributes.IdSpan)
            ? own
            : NextTopicId(parent);
        return Create(block, attributes, id, (parent?.Data.Level ?? 0) + 1, span.Official, span.Span, isTopic: true, parent);
    }

    private SectionContext Create(
        BlockContext block, BoundAttributes attributes, string id, int level, TextSpan official, TextSpan annotated, bool isTopic, SectionContext? parent)
    {
        bool hasOwnClass = !isTopic && attributes.Class != SpanClass.None;
        SpanClass spanClass = hasOwnClass ? attributes.Class : parent?.Class ?? SpanClass.None;
        Period period = attributes.Get(AttributeKeys.Period) ?? InheritedPeriod(parent, hasOwnClass ? spanClass : SpanClass.None);
        CheckPeriod(block, attributes, spanClass, period);
        if (!isTopic)
        {
            YearWords.CheckHeading(context, block, attributes, hasOwnClass ? period : default);
        }

        SectionData data = new()
        {
            Id = id,
            Title = official.Of(block.Text),
            Level = level,
            ParentId = parent?.Data.Id,
            Class = Keywords.TryParse(SpanClasses.NameOf(spanClass), out SectionClass sectionClass) ? sectionClass : null,
            Period = period,
            AsOf = attributes.Get(AttributeKeys.At) ?? (attributes.Find(AttributeKeys.Period) is null && !hasOwnClass ? parent?.Data.AsOf : null),
            IsTopic = isTopic,
            Source = block.Reference(official, annotated),
        };
        Sections.Add(data);
        TargetNature? nature = attributes.Get(AttributeKeys.Nature) ?? parent?.Nature;
        bool isDamaged = !hasOwnClass && (attributes.HasErrors || (block.IsDamaged && !isTopic) || parent is { IsDamaged: true });
        return new SectionContext(data, spanClass, nature, parent, isDamaged)
        {
            Heading = block.Block is HeadingSyntax heading ? (block, heading) : null,
            HasOwnClass = hasOwnClass,
            HasErrors = attributes.HasErrors || (block.IsDamaged && !isTopic),
        };
    }

    /// <summary>What a heading says wrong of its time is said there, once for all facts below.</summary>
    private void CheckPeriod(BlockContext block, BoundAttributes attributes, SpanClass spanClass, Period period)
    {
        if (attributes.Find(AttributeKeys.At) is { } at && !period.IsEmpty && !Periods.Overlap(period, Period.Parse(at.Value)))
        {
            context.Report(Rules.AtOutsidePeriod, block, at.ValueSpan, at.Value, period.ToString());
        }

        if (spanClass == SpanClass.Review && attributes.Find(AttributeKeys.Period) is { } key && period.Start > context.Header.Delivered)
        {
            context.Report(Rules.PeriodAfterSpeech, block, key.ValueSpan, period.ToString(), context.Day);
        }
    }

    /// <summary><c>.plan</c> without a period means the plan year.</summary>
    private Period InheritedPeriod(SectionContext? parent, SpanClass own)
        => own == SpanClass.Plan && context.Header.PlanYear is { } year ? Period.Year(year) : parent?.Data.Period ?? default;

    /// <summary>Sections without an id of their own are numbered under what they stand in; <c>/</c> is in no id, so no number clashes.</summary>
    private string NextTopicId(SectionContext? parent)
    {
        string prefix = parent?.Data.Id ?? "";
        _topics.TryGetValue(prefix, out int number);
        _topics[prefix] = ++number;
        return FormattableString.Invariant($"{prefix}/{number}");
    }
}
