namespace HexiModel.Compiled;

/// <summary>The words of the table, shared by its reader and its writer.</summary>
internal static class ReportTableKeys
{
    // Records.
    public const string File = "file";
    public const string Report = "report";
    public const string Section = "section";
    public const string Indicator = "indicator";
    public const string Target = "target";
    public const string Observation = "observation";
    public const string Commitment = "commitment";
    public const string Criterion = "criterion";
    public const string Term = "term";
    public const string Programme = "programme";
    public const string Part = "part";
    public const string Item = "item";
    public const string Revision = "revision";
    public const string Mention = "mention";
    public const string Alias = "alias";

    // Fields; those that are a record's word too are not repeated.
    public const string Id = "id";
    public const string Text = "text";
    public const string Label = "label";
    public const string Title = "title";
    public const string Jurisdiction = "jurisdiction";
    public const string Gb2260 = "gb2260";
    public const string Delivered = "delivered";
    public const string PlanYear = "plan-year";
    public const string Language = "language";
    public const string SourceFile = "source-file";
    public const string SourceUrl = "source-url";
    public const string Quantities = "quantities";
    public const string Covered = "covered";
    public const string Skipped = "skipped";
    public const string Level = "level";
    public const string Parent = "parent";
    public const string Class = "class";
    public const string Period = "period";
    public const string At = "at";
    public const string Topic = "topic";
    public const string Name = "name";
    public const string NameEn = "name-en";
    public const string Unit = "unit";
    public const string Kind = "kind";
    public const string Better = "better";
    public const string Codes = "codes";
    public const string Measure = "measure";
    public const string Amount = "amount";
    public const string From = "from";
    public const string To = "to";
    public const string Op = "op";
    public const string Dimension = "dimension";
    public const string Scale = "scale";
    public const string Direction = "direction";
    public const string Change = "change";
    public const string Base = "base";
    public const string Per = "per";
    public const string Scope = "scope";
    public const string Streak = "streak";
    public const string Cumulative = "cumulative";
    public const string Annualised = "annualised";
    public const string Estimate = "estimate";
    public const string Qualitative = "qualitative";
    public const string RelativeTo = "vs";
    public const string PartOf = "part-of";
    public const string Of = "of";
    public const string Nature = "nature";
    public const string Number = "number";
    public const string Definition = "definition";
    public const string Count = "count";
    public const string Partial = "partial";
    public const string Since = "since";
    public const string Official = "o";
    public const string Annotated = "a";
}
