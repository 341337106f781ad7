using Keys = HexiModel.Compiled.ReportTableKeys;

namespace HexiModel.Compiled;

/// <summary>Reads a report from its table.</summary>
internal sealed class ReportTableReader
{
    private readonly ReportTableRow[] _rows;
    private readonly List<string> _files = [];
    private int _next;

    public ReportTableReader(string table)
        => _rows = [.. table.Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => new ReportTableRow(line.TrimEnd('\r')))];

    public ReportData Read()
    {
        while (TryTake(Keys.File, out ReportTableRow file))
        {
            _files.Add(file.Require(Keys.Name));
        }

        if (!TryTake(Keys.Report, out ReportTableRow header))
        {
            throw new FormatException("The table does not begin with a report; it was not written by this library.");
        }

        ReportData report = ReadHeader(header) with
        {
            Sections = ReadAll(ReadSection),
            Indicators = ReadAll(ReadIndicator),
            Facts = ReadAll(ReadFact),
            Terms = ReadAll(ReadTerm),
        };
        return _next == _rows.Length
            ? report
            : throw new FormatException($"The table holds a “{_rows[_next].Record}” out of place; it was not written by this library.");
    }

    private static ReportData ReadHeader(ReportTableRow row) => new()
    {
        Id = row.Require(Keys.Id),
        Title = row.Get(Keys.Title),
        Jurisdiction = row.Get(Keys.Jurisdiction),
        Gb2260 = row.Get(Keys.Gb2260),
        Delivered = row.Day(Keys.Delivered),
        PlanYear = row.Integer(Keys.PlanYear),
        Language = row.Get(Keys.Language),
        SourceFile = row.Get(Keys.SourceFile),
        SourceUrl = row.Get(Keys.SourceUrl),
        Coverage = new Coverage(row.Integer(Keys.Quantities) ?? 0, row.Integer(Keys.Covered) ?? 0, row.Integer(Keys.Skipped) ?? 0),
    };

    private SectionData? ReadSection() => !TryTake(Keys.Section, out ReportTableRow row)
        ? null
        : new SectionData
        {
            Id = row.Require(Keys.Id),
            Title = row.Require(Keys.Title),
            Level = row.RequireInteger(Keys.Level),
            ParentId = row.Get(Keys.Parent),
            Class = row.Get(Keys.Class),
            Period = row.Period(Keys.Period),
            At = row.Get(Keys.At),
            IsTopic = row.Has(Keys.Topic),
            Source = Source(row),
        };

    private IndicatorData? ReadIndicator() => !TryTake(Keys.Indicator, out ReportTableRow row)
        ? null
        : new IndicatorData
        {
            Id = row.Require(Keys.Id),
            Name = row.Require(Keys.Name),
            EnglishName = row.Get(Keys.NameEn),
            Unit = row.Get(Keys.Unit),
            Kind = row.Word<IndicatorKind>(Keys.Kind, Keywords.TryParse),
            Better = row.Word<Better>(Keys.Better, Keywords.TryParse),
            Codes = row.Get(Keys.Codes),
        };

    private FactData? ReadFact()
    {
        if (TryTake(Keys.Target, out ReportTableRow row))
        {
            return ReadFact(row, FactCategory.Target);
        }

        if (TryTake(Keys.Observation, out row))
        {
            return ReadFact(row, FactCategory.Observation);
        }

        return TryTake(Keys.Commitment, out row) ? ReadFact(row, FactCategory.Commitment) : null;
    }

    private FactData ReadFact(ReportTableRow row, FactCategory category) => new()
    {
        Category = category,
        Id = row.Get(Keys.Id),
        Text = row.Require(Keys.Text),
        Label = row.Get(Keys.Label) ?? row.Require(Keys.Text),
        SectionId = row.Get(Keys.Section),
        IndicatorId = row.Get(Keys.Indicator),
        Measure = row.Word<Measure>(Keys.Measure, Keywords.TryParse),
        Amount = row.Decimal(Keys.Amount),
        From = row.Decimal(Keys.From),
        To = row.Decimal(Keys.To),
        Bound = row.Word<Bound>(Keys.Op, Keywords.TryParse) ?? Bound.None,
        Unit = row.Get(Keys.Unit),
        Dimension = row.Get(Keys.Dimension),
        Scale = row.Word<Scale>(Keys.Scale, ScaleExtensions.TryParse) ?? Scale.One,
        Kind = row.Word<QuantityKind>(Keys.Kind, Keywords.TryParse),
        Direction = row.Word<Direction>(Keys.Direction, Keywords.TryParse),
        Change = row.Word<ChangeKind>(Keys.Change, Keywords.TryParse),
        Base = row.Get(Keys.Base),
        Per = row.Get(Keys.Per),
        Scope = row.Get(Keys.Scope),
        Streak = row.Integer(Keys.Streak),
        IsCumulative = row.Has(Keys.Cumulative),
        IsAnnualised = row.Has(Keys.Annualised),
        IsEstimate = row.Has(Keys.Estimate),
        Period = row.Period(Keys.Period),
        At = row.Get(Keys.At),
        Qualitative = row.Get(Keys.Qualitative),
        RelativeTo = row.Get(Keys.RelativeTo),
        PartOfId = row.Get(Keys.PartOf),
        ProgrammeId = row.Get(Keys.Of),
        Nature = row.Word<TargetNature>(Keys.Nature, Keywords.TryParse),
        Source = Source(row),
        Criteria = ReadAll(ReadCriterion),
    };

    private CriterionData? ReadCriterion() => !TryTake(Keys.Criterion, out ReportTableRow row)
        ? null
        : new CriterionData
        {
            Text = row.Require(Keys.Text),
            Amount = row.Decimal(Keys.Amount),
            Bound = row.Word<Bound>(Keys.Op, Keywords.TryParse) ?? Bound.None,
            Unit = row.Get(Keys.Unit),
        };

    private TermData? ReadTerm()
    {
        bool isProgramme = TryTake(Keys.Programme, out ReportTableRow row);
        return !isProgramme && !TryTake(Keys.Term, out row)
            ? null
            : new TermData
            {
                Id = row.Require(Keys.Id),
                Text = row.Require(Keys.Text),
                Number = row.Integer(Keys.Number),
                IsProgramme = isProgramme,
                Definition = row.Get(Keys.Definition),
                Count = row.Get(Keys.Count),
                IsPartial = row.Has(Keys.Partial),
                Since = row.Period(Keys.Since),
                SectionId = row.Get(Keys.Section),
                Source = Source(row),
                Aliases = ReadAll(() => TryTake(Keys.Alias, out ReportTableRow alias) ? alias.Require(Keys.Text) : null),
                Parts = ReadAll(ReadPart),
                Revisions = ReadAll(ReadRevision),
                Mentions = ReadAll(ReadMention),
            };
    }

    private PartData? ReadPart() => !TryTake(Keys.Part, out ReportTableRow row)
        ? null
        : new PartData
        {
            Id = row.Get(Keys.Id),
            Name = row.Get(Keys.Name),
            Text = row.Require(Keys.Text),
            Count = row.Integer(Keys.Count),
            IsPartial = row.Has(Keys.Partial),
            Source = Source(row),
            Criteria = ReadAll(ReadCriterion),
            Items = ReadAll(ReadItem),
        };

    private ItemData? ReadItem() => !TryTake(Keys.Item, out ReportTableRow row)
        ? null
        : new ItemData { Id = row.Get(Keys.Id), Text = row.Require(Keys.Text), Source = Source(row) };

    private RevisionData? ReadRevision() => !TryTake(Keys.Revision, out ReportTableRow row)
        ? null
        : new RevisionData { PartId = row.Get(Keys.Of), Since = row.Period(Keys.Since), Text = row.Require(Keys.Text), Source = Source(row) };

    private MentionData? ReadMention() => !TryTake(Keys.Mention, out ReportTableRow row)
        ? null
        : new MentionData { SectionId = row.Get(Keys.Section), ItemId = row.Get(Keys.Item), Source = Source(row) };

    private SourceReference Source(ReportTableRow row) => new(row.Location(Keys.Official, _files), row.Location(Keys.Annotated, _files));

    private bool TryTake(string record, out ReportTableRow row)
    {
        bool found = _next < _rows.Length && _rows[_next].Record == record;
        row = found ? _rows[_next++] : default;
        return found;
    }

    private static List<T> ReadAll<T>(Func<T?> read) where T : class
    {
        List<T> all = [];
        while (read() is { } one)
        {
            all.Add(one);
        }

        return all;
    }
}
