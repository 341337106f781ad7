using System.Globalization;
using HexiModel.Compiled;
using HexiModel.Tool.Output.Diagnostics;

namespace HexiModel.Tool.Localisation;

/// <content>The texts, each under its name.</content>
internal sealed partial class Texts
{
    /// <summary>Whether they are Chinese: some orders of words differ.</summary>
    public bool IsChinese => Culture.TwoLetterISOLanguageName == "zh";

    // Help.
    public string RootDescription => Get();
    public string ShowDescription => Get();
    public string CheckDescription => Get();
    public string ScanDescription => Get();
    public string StripDescription => Get();
    public string ExportDescription => Get();
    public string PathsDescription => Get();
    public string ShowPathsDescription => Get();
    public string ScanFilesDescription => Get();
    public string ExplainDescription => Get();
    public string StripFilesDescription => Get();
    public string ByDescription => Get();
    public string SectionDescription => Get();
    public string PeriodDescription => Get();
    public string TermDescription => Get();
    public string LanguageDescription => Get();
    public string HelpDescription => Get();
    public string VersionDescription => Get();
    public string FixDescription => Get();
    public string FormatCommandDescription => Get();
    public string ChangedPathsDescription => Get();
    public string ChooseDescription => Get();
    public string DryRunDescription => Get();
    public string FormatCheckDescription => Get();
    public string SeverityDescription => Get();
    public string BaselineDescription => Get();
    public string UpdateBaselineDescription => Get();
    public string UsageTitle => Get();
    public string CommandsTitle => Get();
    public string ArgumentsTitle => Get();
    public string OptionsTitle => Get();
    public string ExamplesTitle => Get();
    public string CommandPlaceholder => Get();
    public string OptionsPlaceholder => Get();

    // Heads of tables.
    public string IndicatorsTitle => Get();
    public string ProgrammesTitle => Get();
    public string IndicatorHead => Get();
    public string ProgrammeHead => Get();
    public string FactHead => Get();
    public string MeasureHead => Get();
    public string ValueHead => Get();
    public string PeriodHead => Get();
    public string LineHead => Get();
    public string IdHead => Get();
    public string FromHead => Get();
    public string ChangeHead => Get();
    public string SectionHead => Get();
    public string BySectionTitle => Get();
    public string ByProgrammeTitle => Get();
    public string NoSectionTitle => Get();
    public string NoProgrammeTitle => Get();
    public string FactsTitle => Get();
    public string TermsTitle => Get();
    public string KindHead => Get();
    public string LabelHead => Get();
    public string WordsHead => Get();
    public string BoundHead => Get();
    public string UnitHead => Get();
    public string NotesHead => Get();
    public string TermHead => Get();
    public string EntryHead => Get();
    public string CountHead => Get();
    public string AliasesHead => Get();
    public string FactsHead => Get();
    public string MentionsHead => Get();
    public string PartHead => Get();
    public string ItemsHead => Get();
    public string RevisionHead => Get();
    public string PartsTitle => Get();
    public string RevisionsTitle => Get();
    public string OfWhichTitle => Get();

    // Names of fields.
    public string ReportField => Get();
    public string JurisdictionField => Get();
    public string DeliveredField => Get();
    public string PlanYearField => Get();
    public string SourceField => Get();
    public string SourceUrlField => Get();
    public string DefinitionField => Get();
    public string RelativeToField => Get();
    public string BaseField => Get();
    public string PerField => Get();
    public string ScopeField => Get();
    public string CountedField => Get();
    public string NatureField => Get();
    public string CriteriaField => Get();
    public string PartOfField => Get();
    public string EnglishNameField => Get();
    public string IndicatorKindField => Get();
    public string BetterField => Get();
    public string CodesField => Get();
    public string SentenceField => Get();
    public string AtField => Get();

    // Words and signs.
    public string ListSeparator => Get();
    public string AndSoOn => Get();
    public string NotAllListed => Get();
    public string IndicatorWord => Get();
    public string SectionWord => Get();
    public string PartWord => Get();
    public string Cumulative => Get();
    public string Annualised => Get();
    public string Estimate => Get();
    public string Criterion => Get();
    public string AmbiguousChange => Get();
    public string OutOfRange => Get();
    public string NothingFound => Get();
    public string NothingNewFound => Get();
    public string SourceRoot => Get();

    // Messages.
    public string FormatDescription(string standard) => Format(nameof(FormatDescription), standard);
    public string KindDescription(string categories, string kinds) => Format(nameof(KindDescription), categories, kinds);
    public string NoPeriod(string words) => Format(nameof(NoPeriod), words);
    public string NoSection(string words) => Format(nameof(NoSection), words);
    public string MadeBy(string command) => Format(nameof(MadeBy), command);
    public string NoTerm(string words) => Format(nameof(NoTerm), words);
    public string DidYouMean(string message, IEnumerable<string> names)
        => Format(nameof(DidYouMean), message, string.Join(ListSeparator, names.Select(name => Format("Quoted", name))));
    public string UnknownOption(string option) => Format(nameof(UnknownOption), option);
    public string TryHelp(string command) => Format(nameof(TryHelp), command);
    public string NothingNamed(string word) => Format(nameof(NothingNamed), word);
    public string PathNotFound(string path) => Format(nameof(PathNotFound), path);
    public string FileExpected(string path) => Format(nameof(FileExpected), path);
    public string CannotRead(string path, string reason) => Format(nameof(CannotRead), path, reason);
    public string CannotWrite(string reason) => Format(nameof(CannotWrite), reason);
    public string CannotWriteFile(string path, string reason) => Format(nameof(CannotWriteFile), path, reason);
    public string ReadOnlyFile(string path) => Format(nameof(ReadOnlyFile), path);
    public string NotUtf8(string path) => Format(nameof(NotUtf8), path);
    public string CannotChange(string path) => Format(nameof(CannotChange), path);
    public string NoChoice(string words) => Format(nameof(NoChoice), words);
    public string NothingOnLine(string choice, string id, int line) => Format(nameof(NothingOnLine), choice, id, line);
    public string NothingToChoose(string id, string ids) => Format(nameof(NothingToChoose), id, ids);
    public string UnknownChoice(string choice, string id, string choices) => Format(nameof(UnknownChoice), choice, id, choices);
    public string ChoiceOpen(string id, string title, int count, string choices) => Format(nameof(ChoiceOpen), id, title, Counted("Places", count), choices);
    public string ChoiceDeclined(string id, string title, int count, string choices, string declined)
        => Format(nameof(ChoiceDeclined), id, title, Counted("Places", count), choices, declined);

    public string MorePlaces(int count) => Format(nameof(MorePlaces), count);
    public string Remaining(string summary) => Format(nameof(Remaining), summary);
    public string BaselineNeeded => Get();
    public string BaselineNotFound(string path) => Format(nameof(BaselineNotFound), path);
    public string BaselineBroken(string path, long line) => Format(nameof(BaselineBroken), path, line);
    public string NothingInFolder(string path) => Format(nameof(NothingInFolder), path);
    public string NoReport(string paths) => Format(nameof(NoReport), paths);
    public string PlanYear(int year) => Format(nameof(PlanYear), year.ToString(CultureInfo.InvariantCulture));
    public string Streak(int years) => Format(nameof(Streak), years);
    public string ComparedWith(string standard) => Format(nameof(ComparedWith), standard);
    public string InBrackets(string notes) => Format(nameof(InBrackets), notes);
    public string Since(Period period) => Format(nameof(Since), period);

    /// <summary>A place in an order: 全市第2.</summary>
    public string Rank(int place, string? scope) => scope is null ? Format(nameof(Rank), place) : Format("RankIn", place, scope);

    /// <summary>Command lines that show what a command is for.</summary>
    public string[] Examples(string command) => Get(nameof(Examples) + "." + command).Split('\n');

    /// <summary>The word of a kind of quantity.</summary>
    public string Kind(QuantityKind kind) => Get(nameof(Kind) + "." + Keywords.Of(kind));

    /// <summary>The statistical kind of an indicator.</summary>
    public string Kind(IndicatorKind kind) => Get("IndicatorKind." + Keywords.Of(kind));

    /// <summary>Which way an indicator should go.</summary>
    public string Better(Better better) => Get(nameof(Better) + "." + Keywords.Of(better));

    /// <summary>The word of a measure.</summary>
    public string Measure(Measure measure) => Get(nameof(Measure) + "." + Keywords.Of(measure));

    /// <summary>What a fact is.</summary>
    public string Category(Fact fact) => Get(nameof(Category) + "." + fact.Data.Category);

    /// <summary>What a term is.</summary>
    public string Category(Term term) => Get(nameof(Category) + (term is Programme ? ".Programme" : ".Term"));

    /// <summary>How hard a target binds.</summary>
    public string Nature(TargetNature nature) => Get(nameof(Nature) + "." + Keywords.Of(nature));

    /// <summary>A plain number; none where it is not known.</summary>
    public string? Number(int? number) => number?.ToString(Culture);

    /// <summary>What a unit is called; none for no unit.</summary>
    public string? NameOf(Unit? unit) => IsChinese ? unit?.Symbol : unit?.EnglishPlural;

    /// <summary>A name with the id behind it, where there is one.</summary>
    public string WithId(string name, string? id) => id is null ? name : name + InBrackets(id);

    /// <summary>The line of a place; none where the place is not known.</summary>
    public string? Line(SourceLocation place) => Number(place.Line == 0 ? null : place.Line);

    /// <summary>The title of facts of a category.</summary>
    public string CategoryTitle(FactCategory category) => Get(nameof(CategoryTitle) + "." + category);

    /// <summary>The head of the column of their words.</summary>
    public string CategoryHead(FactCategory category) => Get(nameof(CategoryHead) + "." + category);

    /// <summary>A value under a bound: ≥ 20家.</summary>
    public string Bounded(Bound bound, string value) => Format(nameof(Bounded) + "." + Keywords.Of(bound), value);

    /// <summary>A period as people write it: 2017–2021; no words for an empty one.</summary>
    public string Period(Period period)
    {
        string[] ends = period.ToString().Split("..");
        return ends switch
        {
            ["", var end] => Format("PeriodTo", end),
            [var start, ""] => Format("PeriodFrom", start),
            [var start, var end] => start + "–" + end,
            _ => ends[0],
        };
    }

    /// <summary>What a report holds, counted.</summary>
    public string ReportCounts(Report report) => Format(
        nameof(ReportCounts),
        Counted("Targets", report.Targets.Count),
        Counted("Observations", report.Observations.Count),
        Counted("Commitments", report.Commitments.Count),
        Counted("Indicators", report.Indicators.Count),
        Counted("Programmes", report.Programmes.Count),
        Counted("Terms", report.Terms.Count));

    /// <summary>How many facts there are of each category.</summary>
    public string FactCounts(IReadOnlyCollection<Fact> facts) => string.Join(
        ListSeparator,
        Counted("Targets", facts.OfType<Target>().Count()),
        Counted("Commitments", facts.OfType<Commitment>().Count()),
        Counted("Observations", facts.OfType<Observation>().Count()));

    /// <summary>What a check adds up to.</summary>
    public string CheckSummary(DiagnosticCounts counts, int files)
        => Format(nameof(CheckSummary), Counted("Errors", counts.Errors), Counted("Warnings", counts.Warnings), Counted("Suggestions", counts.Suggestions), Counted("Files", files));

    /// <summary>How many fixes were applied, or would be.</summary>
    public string FixesApplied(int fixes, int files, bool isDryRun)
        => fixes == 0 ? Get("NothingFixed") : Format(isDryRun ? "FixesPossible" : nameof(FixesApplied), Counted("Fixes", fixes), Counted("Files", files));

    /// <summary>How many files were laid out, or would be.</summary>
    public string FilesLaidOut(int changed, int all, bool isOnlyShown)
        => changed == 0 ? Format("NothingLaidOut", Counted("Files", all)) : Format(isOnlyShown ? "FilesToLayOut" : nameof(FilesLaidOut), changed, Counted("Files", all));

    /// <summary>That findings are not shown.</summary>
    public string HiddenFindings(int count, string severity) => Format(nameof(HiddenFindings), Counted("Findings", count), severity);

    /// <summary>That findings are known.</summary>
    public string KnownFindings(int count, string baseline) => Format(nameof(KnownFindings), Counted("Findings", count), baseline);

    /// <summary>That what a baseline knows is no longer there.</summary>
    public string StaleEntries(int count, string baseline) => Format(nameof(StaleEntries), Counted("Entries", count), baseline);

    /// <summary>How much of the numbers the annotation accounts for.</summary>
    public string CoverageSummary(Coverage coverage)
    {
        // Rounded down: 99.96 % is not all of them.
        decimal percent = decimal.Floor((coverage.Covered + coverage.Skipped) * 1000m / coverage.Quantities) / 10m;
        return Format(nameof(CoverageSummary), percent, coverage.Quantities, coverage.Covered, coverage.Skipped, coverage.Open);
    }

    /// <summary>Why fewer open numbers are listed than counted.</summary>
    public string OpenNotListed(int count) => Format(nameof(OpenNotListed), count);

    /// <summary>What a scan adds up to.</summary>
    public string ScanSummary(int expressions, int files)
        => Format(nameof(ScanSummary), Counted("Expressions", expressions), Counted("Files", files));

    /// <summary>A number of things: one of them has a word of its own in English.</summary>
    private string Counted(string what, int count) => Format(what + (count == 1 ? ".One" : ".Many"), count);
}
