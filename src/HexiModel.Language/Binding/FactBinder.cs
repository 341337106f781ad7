using HexiModel.Compiled;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>Binds targets, observations and commitments: id, value, period, label.</summary>
internal sealed class FactBinder(BindingContext context, SectionMistakes mistakes)
{
    private readonly Dictionary<SpanSyntax, GroupWords> _groups = [];
    private readonly HashSet<(BlockContext, int)> _datesBefore = [];

    /// <summary>The facts that stand, with the references they make: resolved when all ids are known.</summary>
    public List<BoundFact> Facts { get; } = [];

    /// <summary>Binds a fact or commitment.</summary>
    /// <param name="block">The paragraph it stands in.</param>
    /// <param name="path">The groups around it from the outermost in, and itself at the end.</param>
    public void Bind(BlockContext block, IReadOnlyList<SpanSyntax> path)
    {
        SpanSyntax span = path[path.Count - 1];
        BoundAttributes attributes = context.AttributesOf(block, span);
        if (Category(block, span, attributes) is not { } category || !TryTakeId(block, span, attributes, category, out string? id))
        {
            context.LeaveOut(span);
            return;
        }

        List<GroupWords> groups = [.. path.Take(path.Count - 1).Select(group => Group(block, group))];
        OwnNumber? number = category == FactCategory.Commitment ? null : Number(block, span, groups);
        BoundAttributes? quantity = number?.Quantity is { } marked ? context.AttributesOf(block, marked) : null;
        FactKeys keys = new(attributes, quantity, [.. path.Take(path.Count - 1).Reverse().Select(group => context.AttributesOf(block, group))]);
        QuantityStatement value = number is null ? new QuantityStatement() : new AssertionBinder(context, block, keys).Apply(Stated(number.Expression));
        string label = PlaceName.Resolve(LabelBuilder.Build(block, path, groups, keys.Get(AttributeKeys.About)), context.Header.Jurisdiction);
        string? qualitative = value.HasNumber || category == FactCategory.Commitment ? null : DirectionWords.Find(label) ?? (keys.Find(AttributeKeys.Direction) is null ? null : block.Words(span));
        CheckAnnounced(block, span, keys, number);
        if (number is not null && !CheckNumber(block, span, number, value, category, keys, qualitative))
        {
            context.LeaveOut(span);
            return;
        }

        FactData fact = Describe(block, span, keys, value, number, category, label, Dated(block, path, keys, groups), groups.Exists(group => group.IsEstimate)) with
        {
            Id = id,
            Qualitative = qualitative,
            Criteria = [.. groups.SelectMany(group => group.Criteria), .. CriterionBinder.Bind(context, block, span)],
        };
        Facts.Add(new BoundFact(block, span, keys, fact));
    }

    /// <summary>The number in its own words, else the one that its nearest group has for it. A direction (稳中有升) is as good as a number.</summary>
    private OwnNumber Number(BlockContext block, SpanSyntax span, List<GroupWords> groups)
    {
        OwnNumber own = OwnNumber.Find(context, block, span);
        GroupWords? group = groups.Count == 0 ? null : groups[groups.Count - 1];
        if (own.Candidates.Count > 0 || DirectionWords.Find(block.Words(span)) is not null || group?.Numbers.Of(span) is not { } shared)
        {
            return IsChangeOfRateBefore(block, span, own, group) ? own.WithAmbiguousChange() : own;
        }

        block.Share(OwnNumber.Number(shared));
        return OwnNumber.Shared(shared);
    }

    /// <summary>[上线率77.2%]，[增长6.58%]: read with the noun of the member before it, the change of a rate leaves open what it is counted in.</summary>
    private static bool IsChangeOfRateBefore(BlockContext block, SpanSyntax span, OwnNumber number, GroupWords? group)
    {
        bool isBare = number.Expression is { Kind: QuantityKind.Growth, IsChangeAmbiguous: false } growth && growth.Span.Start <= span.Official.Start;
        if (!isBare || group?.Before(span) is not { } before || OwnNumber.Inside(block, before.Official).FirstOrDefault() is not { } first)
        {
            return false;
        }

        string noun = TextSpan.FromBounds(before.Official.Start, Math.Max(first.Span.Start, before.Official.Start)).Of(block.Text);
        noun = noun.Length == 0 ? TextSpan.FromBounds(first.Span.Start, OwnNumber.Number(first).Start).Of(block.Text) : noun;
        return noun.Length > 0 && QuantityReader.Read(noun + block.Words(span)) is [{ IsChangeAmbiguous: true }];
    }

    private GroupWords Group(BlockContext block, SpanSyntax group)
    {
        if (!_groups.TryGetValue(group, out GroupWords? words))
        {
            _groups.Add(group, words = new GroupWords(context, block, group));
        }

        return words;
    }

    /// <summary>The days that its words name, else those that the words of its nearest group name. A key makes up for a date that cannot be placed.</summary>
    private Period Dated(BlockContext block, IReadOnlyList<SpanSyntax> path, FactKeys keys, List<GroupWords> groups)
    {
        SpanSyntax span = path[path.Count - 1];
        WordDates own = WordDates.Find(block, span.Official, OwnNumber.Elsewhere(context, block, span));
        WordDates[] all = [own, .. groups.Select(group => group.Dates).Reverse()];
        if (keys.FindNearest(AttributeKeys.Period, AttributeKeys.At) is null)
        {
            foreach (WordDates dates in all)
            {
                dates.ReportUnplaced(context, block);
            }
        }

        Period dated = all.Select(dates => dates.Period).FirstOrDefault(period => !period.IsEmpty);
        if (dated.IsEmpty && keys.FindNearest(AttributeKeys.Period, AttributeKeys.At) is null)
        {
            CheckDateBefore(block, path[0]);
        }

        return dated;
    }

    /// <summary>6月底前[建成小学2所]: the date says when, and the fact would have the period of its section without a word.</summary>
    private void CheckDateBefore(BlockContext block, SpanSyntax outermost)
    {
        int start = outermost.Official.Start;
        start -= start > 0 && block.Text[start - 1] is ',' or '，' ? 1 : 0;
        int next = block.FirstQuantityFrom(start);
        QuantityExpression? date = next > 0 && block.Quantities[next - 1] is { Kind: QuantityKind.Date } before && before.Span.End == start ? before : null;
        bool isElsewhere = date is null || block.Block.Children.Any(span => span.Official.Contains(date.Span));
        if (!isElsewhere && WordDates.Place(block, date!) is { IsEmpty: false } period && !IsAllOf(block.SectionAt(start)?.Data.Period, period) && _datesBefore.Add((block, start)))
        {
            context.Report(Rules.DateBeforeFact, block, block.Block.Text.ToFile(date!.Span), date.Span.Of(block.Text));
        }
    }

    /// <summary>年内, 年底前: a deadline at the end of the section's period says no more than the section does.</summary>
    private static bool IsAllOf(Period? section, Period date)
        => date == section || (section is { End: { } end } && date.Start is null && date.End == end);

    private FactCategory? Category(BlockContext block, SpanSyntax span, BoundAttributes attributes)
    {
        switch (attributes.Class)
        {
            case SpanClass.Target:
                return FactCategory.Target;
            case SpanClass.Observation:
                return FactCategory.Observation;
            case SpanClass.Commitment:
                return FactCategory.Commitment;
        }

        switch (mistakes.ClassOf(block.Section))
        {
            case SpanClass.Outlook or SpanClass.Plan:
                return FactCategory.Target;
            case SpanClass.Review:
                return FactCategory.Observation;
            case SpanClass.None when block.Section is { IsDamaged: true }:
                return null;
            default:
                mistakes.ReportOutside(block, span);
                return null;
        }
    }

    private bool TryTakeId(BlockContext block, SpanSyntax span, BoundAttributes attributes, FactCategory category, out string? id)
    {
        id = attributes.Id;
        if (id is null)
        {
            if (category == FactCategory.Target && !attributes.HasErrors)
            {
                context.Ids.NoteMissing();
                context.Report(Rules.IdMissing, block, span.Attributes.Span, ".target");
            }

            return category != FactCategory.Target;
        }

        BoundIdKind kind = category switch
        {
            FactCategory.Target => BoundIdKind.Target,
            FactCategory.Observation => BoundIdKind.Observation,
            _ => BoundIdKind.Commitment,
        };
        return context.Ids.TryAdd(kind, id, null, block.File, attributes.IdSpan);
    }

    /// <summary>七大 is no quantity, and still no eight. 一批 is any number.</summary>
    private void CheckAnnounced(BlockContext block, SpanSyntax span, FactKeys keys, OwnNumber? number)
    {
        if (number is { Candidates.Count: 0 } && keys.Get(AttributeKeys.Amount) is { } amount && AnnouncedCount.ReadOne(block.Words(span)) is > 1 and var announced && announced != amount)
        {
            AttributeSyntax key = keys.Find(AttributeKeys.Amount)!;
            context.Report(Rules.AssertionContradicts, block, key.Span, key.Name, key.Value, announced.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Says what is wrong with the number; false where the fact cannot stand.</summary>
    private bool CheckNumber(
        BlockContext block, SpanSyntax span, OwnNumber number, QuantityStatement value, FactCategory category, FactKeys keys, string? qualitative)
    {
        if (number.Candidates.FirstOrDefault(candidate => candidate.IsOutOfRange) is { } outOfRange)
        {
            context.Report(Rules.NumberOutOfRange, block, block.Block.Text.ToFile(outOfRange.Span), outOfRange.Span.Of(block.Text));
            return false;
        }

        bool saysMore = keys.Find(AttributeKeys.RelativeTo) is not null || qualitative is not null;
        if (!value.HasNumber && (!saysMore || number.Candidates.Count > 1))
        {
            return CheckMissing(block, span, number, category);
        }

        if (number.Expression is { IsChangeAmbiguous: true } ambiguous && value.Change is null)
        {
            context.Report(Rules.ChangeAmbiguous, block, block.Block.Text.ToFile(ambiguous.Span), ambiguous.Span.Of(block.Text));
        }

        return true;
    }

    /// <summary>No number, or more than one: a target cannot stand so; an observation without one can.</summary>
    private bool CheckMissing(BlockContext block, SpanSyntax span, OwnNumber number, FactCategory category)
    {
        bool isTarget = category == FactCategory.Target;
        if (span.Descendants().Prepend(span).Any(inner => context.AttributesOf(block, inner).HasErrors))
        {
            return !isTarget;
        }

        TextSpan words = block.Block.Text.ToFile(span.Official);
        if (number.Candidates.Count > 1)
        {
            context.Report(Rules.OwnNumberUndecided, block, words, string.Join("; ", number.Candidates.Select(candidate => candidate.Span.Of(block.Text))));
            return false;
        }

        context.Report(isTarget ? Rules.TargetWithoutNumber : Rules.ObservationWithoutNumber, block, words);
        return !isTarget;
    }

    private FactData Describe(BlockContext block, SpanSyntax span, FactKeys keys, QuantityStatement value, OwnNumber? number, FactCategory category, string label, Period dated, bool isEstimate)
    {
        IndicatorRow? indicator = context.Sources.Catalogue.Find(keys.Get(AttributeKeys.Indicator) ?? keys.Own.Id);
        Measure? measure = value.HasNumber ? Measure(keys, value, indicator?.Data.Kind, number?.Expression, label, block)
            : keys.Get(AttributeKeys.Measure) is { } asserted ? asserted
            : category == FactCategory.Commitment ? null : MeasureRules.OfWords(number?.Expression, label);
        SectionContext? section = block.SectionAt(span.Official.Start);
        bool isStock = measure is { } side && MeasureRules.IsStock(side);
        (Period period, string? asOf) = PeriodRules.Of(section, keys, dated, isStock);
        if (period.IsEmpty)
        {
            mistakes.NoteNoPeriod(section);
        }

        (int Amount, string Unit)? streak = Streak(block, span);
        return new FactData
        {
            Category = category,
            Text = block.Words(span),
            Label = keys.Own.Get(AttributeKeys.Label) ?? label,
            SectionId = section?.Data.Id,
            Measure = measure,
            Statement = (value with
            {
                Words = number?.Expression is { } expression && (expression.Amount is null || expression.Amount == value.Amount) ? WordsOf(block, expression) : null,
                Unit = !value.HasNumber ? null : indicator is null ? value.Unit : indicator.UnitOf(value.Unit),
                Kind = value.HasNumber ? value.Kind : null,
                Streak = streak?.Amount,
                StreakUnit = streak?.Unit,
                IsEstimate = keys.Get(AttributeKeys.Estimate) ?? (value.IsEstimate || isEstimate),
                IsAnnualised = value.IsAnnualised || (!value.HasNumber && label.Contains("年均")),
            }).WithDimension(),
            Period = period,
            AsOf = asOf,
            Nature = keys.Get(AttributeKeys.Nature) ?? section?.Nature,
            Source = block.Reference(span),
        };
    }

    private Measure Measure(FactKeys keys, QuantityStatement value, IndicatorKind? indicator, QuantityExpression? expression, string label, BlockContext block)
    {
        Measure words = MeasureRules.Of(value, indicator, expression, label, block.Text);
        if (keys.Get(AttributeKeys.Measure) is not { } asserted)
        {
            return words;
        }

        AttributeSyntax attribute = keys.Find(AttributeKeys.Measure)!;
        if (asserted == words && keys.IsOwn(AttributeKeys.Measure))
        {
            context.Report(Rules.AssertionRepeats, block, attribute.Span, attribute.Name, attribute.Value);
        }
        else if (asserted != words && (MeasureRules.IsPlain(value) || !MeasureRules.IsPossible(value, asserted, indicator)))
        {
            context.Report(Rules.AssertionContradicts, block, attribute.Span, attribute.Name, attribute.Value, Keywords.Of(words));
        }

        return asserted;
    }

    /// <summary>The words of a number, where all of it is said there: in 6.8、22.5个百分点 the first has its unit from the second.</summary>
    private static string? WordsOf(BlockContext block, QuantityExpression expression)
        => expression.IsShared || (expression.IsUnitInferred && expression.Kind is not (QuantityKind.Complete or QuantityKind.Rank)) ? null : expression.Span.Of(block.Text);

    /// <summary>What the words state; nothing where they state no number.</summary>
    private static QuantityStatement Stated(QuantityExpression? expression)
        => expression is null ? new QuantityStatement() : expression.Statement with { Change = ChangeRules.Of(expression) };

    /// <summary>How many in a row, and of what: 连续4个季度 is not four years.</summary>
    private static (int Amount, string Unit)? Streak(BlockContext block, SpanSyntax span)
        => OwnNumber.Inside(block, span.Official).FirstOrDefault(expression => expression.Kind == QuantityKind.Streak) is { Amount: > 0m and < 1000m and var amount } streak
            ? ((int)amount, streak.UnitText)
            : null;
}
