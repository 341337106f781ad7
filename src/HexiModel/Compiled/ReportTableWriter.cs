using System.Text;
using Keys = HexiModel.Compiled.ReportTableKeys;

namespace HexiModel.Compiled;

/// <summary>Writes a report into its table.</summary>
internal sealed class ReportTableWriter
{
    private readonly StringBuilder _table = new();
    private readonly List<string> _files = [];

    public string Write(ReportData report)
    {
        Header(report);
        foreach (SectionData section in report.Sections)
        {
            Write(section);
        }

        foreach (IndicatorData indicator in report.Indicators)
        {
            Write(indicator);
        }

        foreach (FactData fact in report.Facts)
        {
            Write(fact);
        }

        foreach (TermData term in report.Terms)
        {
            Write(term);
        }

        StringBuilder files = new();
        foreach (string file in _files)
        {
            files.Append(Keys.File).Append('\t').Append(Keys.Name).Append('=');
            ReportTableText.AppendEscaped(files, file);
            files.Append('\n');
        }

        return files.Append(_table).ToString();
    }

    private void Header(ReportData report)
    {
        Begin(Keys.Report);
        Field(Keys.Id, report.Id);
        Field(Keys.Title, report.Title);
        Field(Keys.Jurisdiction, report.Jurisdiction);
        Field(Keys.Gb2260, report.Gb2260);
        Field(Keys.Delivered, report.Delivered?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Field(Keys.PlanYear, report.PlanYear);
        Field(Keys.Language, report.Language);
        Field(Keys.SourceFile, report.SourceFile);
        Field(Keys.SourceUrl, report.SourceUrl);
        Field(Keys.Quantities, NotZero(report.Coverage.Quantities));
        Field(Keys.Covered, NotZero(report.Coverage.Covered));
        Field(Keys.Skipped, NotZero(report.Coverage.Skipped));
        End();
    }

    private void Write(SectionData section)
    {
        Begin(Keys.Section);
        Field(Keys.Id, section.Id);
        Field(Keys.Title, section.Title);
        Field(Keys.Level, section.Level);
        Field(Keys.Parent, section.ParentId);
        Field(Keys.Class, section.Class);
        Field(Keys.Period, section.Period);
        Field(Keys.At, section.At);
        Field(Keys.Topic, section.IsTopic);
        End(section.Source);
    }

    private void Write(IndicatorData indicator)
    {
        Begin(Keys.Indicator);
        Field(Keys.Id, indicator.Id);
        Field(Keys.Name, indicator.Name);
        Field(Keys.NameEn, indicator.EnglishName);
        Field(Keys.Unit, indicator.Unit);
        Field(Keys.Kind, indicator.Kind is { } kind ? Keywords.Of(kind) : null);
        Field(Keys.Better, indicator.Better is { } better ? Keywords.Of(better) : null);
        Field(Keys.Codes, indicator.Codes);
        End();
    }

    private void Write(FactData fact)
    {
        Begin(fact.Category switch
        {
            FactCategory.Target => Keys.Target,
            FactCategory.Observation => Keys.Observation,
            _ => Keys.Commitment,
        });
        Field(Keys.Id, fact.Id);
        Field(Keys.Text, fact.Text);
        Field(Keys.Label, fact.Label == fact.Text ? null : fact.Label);
        Field(Keys.Section, fact.SectionId);
        Field(Keys.Indicator, fact.IndicatorId);
        Field(Keys.Measure, fact.Measure is { } measure ? Keywords.Of(measure) : null);
        WriteValue(fact);
        Field(Keys.Period, fact.Period);
        Field(Keys.At, fact.At);
        Field(Keys.Qualitative, fact.Qualitative);
        Field(Keys.RelativeTo, fact.RelativeTo);
        Field(Keys.PartOf, fact.PartOfId);
        Field(Keys.Of, fact.ProgrammeId);
        Field(Keys.Nature, fact.Nature is { } nature ? Keywords.Of(nature) : null);
        End(fact.Source);
        Write(fact.Criteria);
    }

    private void WriteValue(FactData fact)
    {
        Field(Keys.Amount, fact.Amount);
        Field(Keys.From, fact.From);
        Field(Keys.To, fact.To);
        Field(Keys.Op, Keywords.Of(fact.Bound));
        Field(Keys.Unit, fact.Unit);
        Field(Keys.Dimension, fact.Dimension);
        Field(Keys.Scale, fact.Scale == Scale.One ? null : fact.Scale.Symbol());
        Field(Keys.Kind, fact.Kind is { } kind ? Keywords.Of(kind) : null);
        Field(Keys.Direction, fact.Direction is { } direction ? Keywords.Of(direction) : null);
        Field(Keys.Change, fact.Change is { } change ? Keywords.Of(change) : null);
        Field(Keys.Base, fact.Base);
        Field(Keys.Per, fact.Per);
        Field(Keys.Scope, fact.Scope);
        Field(Keys.Streak, fact.Streak);
        Field(Keys.Cumulative, fact.IsCumulative);
        Field(Keys.Annualised, fact.IsAnnualised);
        Field(Keys.Estimate, fact.IsEstimate);
    }

    private void Write(IReadOnlyList<CriterionData> criteria)
    {
        foreach (CriterionData criterion in criteria)
        {
            Begin(Keys.Criterion);
            Field(Keys.Text, criterion.Text);
            Field(Keys.Amount, criterion.Amount);
            Field(Keys.Op, Keywords.Of(criterion.Bound));
            Field(Keys.Unit, criterion.Unit);
            End();
        }
    }

    private void Write(TermData term)
    {
        Begin(term.IsProgramme ? Keys.Programme : Keys.Term);
        Field(Keys.Id, term.Id);
        Field(Keys.Text, term.Text);
        Field(Keys.Number, term.Number);
        Field(Keys.Definition, term.Definition);
        Field(Keys.Count, term.Count);
        Field(Keys.Partial, term.IsPartial);
        Field(Keys.Since, term.Since);
        Field(Keys.Section, term.SectionId);
        End(term.Source);
        foreach (string alias in term.Aliases)
        {
            Begin(Keys.Alias);
            Field(Keys.Text, alias);
            End();
        }

        foreach (PartData part in term.Parts)
        {
            Write(part);
        }

        foreach (RevisionData revision in term.Revisions)
        {
            Begin(Keys.Revision);
            Field(Keys.Of, revision.PartId);
            Field(Keys.Since, revision.Since);
            Field(Keys.Text, revision.Text);
            End(revision.Source);
        }

        foreach (MentionData mention in term.Mentions)
        {
            Begin(Keys.Mention);
            Field(Keys.Section, mention.SectionId);
            Field(Keys.Item, mention.ItemId);
            End(mention.Source);
        }
    }

    private void Write(PartData part)
    {
        Begin(Keys.Part);
        Field(Keys.Id, part.Id);
        Field(Keys.Name, part.Name);
        Field(Keys.Text, part.Text);
        Field(Keys.Count, part.Count);
        Field(Keys.Partial, part.IsPartial);
        End(part.Source);
        Write(part.Criteria);
        foreach (ItemData item in part.Items)
        {
            Begin(Keys.Item);
            Field(Keys.Id, item.Id);
            Field(Keys.Text, item.Text);
            End(item.Source);
        }
    }

    private static int? NotZero(int value) => value == 0 ? null : value;

    private void Begin(string record) => _table.Append(record);

    private void End() => _table.Append('\n');

    private void End(SourceReference source)
    {
        Field(Keys.Official, source.Official);
        Field(Keys.Annotated, source.Annotated);
        End();
    }

    private void Field(string key, SourceLocation location)
    {
        if (location != default)
        {
            Field(key, FormattableString.Invariant($"{location.Line},{location.Column},{location.Length},{File(location.File)}"));
        }
    }

    private int File(string name)
    {
        int index = _files.IndexOf(name);
        if (index >= 0)
        {
            return index;
        }

        _files.Add(name);
        return _files.Count - 1;
    }

    private void Field(string key, string? value)
    {
        if (value is null)
        {
            return;
        }

        _table.Append('\t').Append(key).Append('=');
        ReportTableText.AppendEscaped(_table, value);
    }

    private void Field(string key, int? value) => Field(key, value?.ToString(CultureInfo.InvariantCulture));

    private void Field(string key, decimal? value) => Field(key, value?.ToString(CultureInfo.InvariantCulture));

    private void Field(string key, Period value) => Field(key, value.IsEmpty ? null : value.ToString());

    private void Field(string key, bool value)
    {
        if (value)
        {
            Field(key, "1");
        }
    }
}
