using System.Globalization;
using System.Resources;
using HexiModel.Tool.Output.Diagnostics;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Localisation;

/// <summary>What the command says, in one language. The words live in <c>Texts.resx</c> and its Chinese sibling: plain ones under a <see cref="TextName"/>, the others under the names of the members.</summary>
internal sealed class Texts(CultureInfo culture)
{
    private readonly ResourceManager _resources = new(typeof(Texts).FullName!, typeof(Texts).Assembly);

    /// <summary>The language, and the form of numbers.</summary>
    public CultureInfo Culture { get; } = culture;

    /// <summary>Whether they are Chinese: some orders of words differ.</summary>
    public bool IsChinese => Culture.TwoLetterISOLanguageName == "zh";

    /// <summary>A text as it is.</summary>
    public string this[TextName name] => Get(name.ToString());

    // Messages.
    public string FormatDescription(string standard) => Format(nameof(FormatDescription), standard);
    public string KindDescription(string categories, string kinds) => Format(nameof(KindDescription), categories, kinds);
    public string NoPeriod(string words) => Format(nameof(NoPeriod), words);
    public string NoSection(string words) => Format(nameof(NoSection), words);
    public string MadeBy(string command) => Format(nameof(MadeBy), command);
    public string NoTerm(string words) => Format(nameof(NoTerm), words);
    public string DidYouMean(string message, IEnumerable<string> names)
        => Format(nameof(DidYouMean), message, string.Join(this[ListSeparator], names.Select(name => Format("Quoted", name))));
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
    public string TextNotUtf8(string path, string encoding) => Format(nameof(TextNotUtf8), path, encoding);
    public string TextEmpty(string path) => Format(nameof(TextEmpty), path);
    public string TextRewritten(string path, string name) => Format(nameof(TextRewritten), path, name);
    public string NotLikeReport(string path) => Format(nameof(NotLikeReport), path);
    public string NothingToTakeOver(string path) => Format(nameof(NothingToTakeOver), path);
    public string MarkLost(string place, string words, string attributes) => Format(nameof(MarkLost), place, words, attributes);
    public string MarkUnplaced(string place, string words, string attributes) => Format(nameof(MarkUnplaced), place, words, attributes);
    public string FileExists(string path) => Format(nameof(FileExists), path);
    public string DraftedTwice(string path) => Format(nameof(DraftedTwice), path);
    public string InvalidReportId(string id) => Format(nameof(InvalidReportId), id);
    public string InvalidYear(string year) => Format(nameof(InvalidYear), year);
    public string CannotChange(string path) => Format(nameof(CannotChange), path);
    public string NoChoice(string words) => Format(nameof(NoChoice), words);
    public string NothingOnLine(string choice, string id, int line) => Format(nameof(NothingOnLine), choice, id, line);
    public string NothingThere(string choice, string id) => Format(nameof(NothingThere), choice, id);
    public string NothingToChoose(string id, string ids) => Format(nameof(NothingToChoose), id, ids);
    public string UnknownChoice(string choice, string id, string choices) => Format(nameof(UnknownChoice), choice, id, choices);
    public string ChoiceOpen(string id, string title, int count, string choices) => Format(nameof(ChoiceOpen), id, title, Counted("Places", count), choices);
    public string ChoiceDeclined(string id, string title, int count, string choices, string declined)
        => Format(nameof(ChoiceDeclined), id, title, Counted("Places", count), choices, declined);

    public string MorePlaces(int count) => Format(nameof(MorePlaces), count);
    public string Remaining(string summary) => Format(nameof(Remaining), summary);
    public string BaselineNotFound(string path) => Format(nameof(BaselineNotFound), path);
    public string BaselineBroken(string path, long line) => Format(nameof(BaselineBroken), path, line);
    public string NothingInFolder(string path) => Format(nameof(NothingInFolder), path);
    public string NoReport(string paths) => Format(nameof(NoReport), paths);
    public string NoPort(int port) => Format(nameof(NoPort), port.ToString(CultureInfo.InvariantCulture));
    public string PortTaken(int port, string reason) => Format(nameof(PortTaken), port.ToString(CultureInfo.InvariantCulture), reason);
    public string OutputIsInput(string path) => Format(nameof(OutputIsInput), path);
    public string TooManyRows(int rows) => Format(nameof(TooManyRows), rows);
    public string PlanYear(int year) => Format(nameof(PlanYear), year.ToString(CultureInfo.InvariantCulture));

    /// <summary>How many in a row: 连续3年, “3 years running”. Quarters are counted in 个.</summary>
    public string Streak(int count, Unit? unit)
        => Format(nameof(Streak), new Quantity(count, unit is { Symbol: "季度" } && IsChinese ? new Unit<Duration>("个季度") : unit ?? Units.Year).ToString("G", Culture).TrimEnd());

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
    public string Better(DesiredDirection better) => Get(nameof(Better) + "." + Keywords.Of(better));

    /// <summary>The word of a measure.</summary>
    public string Measure(Measure measure) => Get(nameof(Measure) + "." + Keywords.Of(measure));

    /// <summary>What a fact is.</summary>
    public string Category(Fact fact) => Get(nameof(Category) + "." + fact.Data.Category);

    /// <summary>What a term is.</summary>
    public string Category(Term term) => Get(nameof(Category) + (term is Programme ? ".Programme" : ".Term"));

    /// <summary>What a fact states, in words; none for a commitment, which is done or not.</summary>
    public string? Stated(Fact fact) => fact is Commitment ? null : fact.Describe(Culture);

    /// <summary>How hard a target binds.</summary>
    public string Nature(TargetNature nature) => Get(nameof(Nature) + "." + Keywords.Of(nature));

    /// <summary>A plain number; none where it is not known.</summary>
    public string? Number(int? number) => number?.ToString(Culture);

    /// <summary>What a unit is called; none for no unit.</summary>
    public string? NameOf(Unit? unit) => IsChinese || unit is { IsMereCounter: true } ? unit?.Symbol : unit?.EnglishPlural;

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
        this[ListSeparator],
        Counted("Targets", facts.OfType<Target>().Count()),
        Counted("Commitments", facts.OfType<Commitment>().Count()),
        Counted("Observations", facts.OfType<Observation>().Count()));

    /// <summary>What a check adds up to.</summary>
    public string CheckSummary(DiagnosticCounts counts, int files)
        => Format(nameof(CheckSummary), Counted("Errors", counts.Errors), Counted("Warnings", counts.Warnings), Counted("Suggestions", counts.Suggestions), Counted("Files", files));

    /// <summary>How many fixes were applied, or would be.</summary>
    public string FixesApplied(int fixes, int files, bool isDryRun)
        => fixes == 0 ? Get("NothingFixed") : Format(isDryRun ? "FixesPossible" : nameof(FixesApplied), Counted("Fixes", fixes), Counted("Files", files));

    /// <summary>What was drafted, and how much of it a person has to look at.</summary>
    public string DraftSummary(int marks, int drafts) => Format(nameof(DraftSummary), Counted("Marks", marks), drafts);

    /// <summary>How many drafts were accepted, or would be.</summary>
    public string DraftsAccepted(int drafts, int files, bool isDryRun)
        => drafts == 0 ? Get("NoDrafts") : Format(isDryRun ? "DraftsToAccept" : nameof(DraftsAccepted), Counted("Drafts", drafts), Counted("Files", files));

    /// <summary>That a file of values is not an object of JSON, and where it stops to be one.</summary>
    public string ActualsNotJson(string place) => Format(nameof(ActualsNotJson), place);

    /// <summary>That an option is not a day.</summary>
    public string InvalidDay(string words) => Format(nameof(InvalidDay), words);

    /// <summary>Of which report and day a scoreboard is.</summary>
    public string AssessedOn(string report, DateTime day) => Format(nameof(AssessedOn), report, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>How a target stands.</summary>
    public string Status(AssessmentStatus status) => Get(nameof(Status) + "." + status);

    /// <summary>A light.</summary>
    public string Light(AssessmentLight light) => Get(nameof(Light) + "." + light);

    /// <summary>That a document needs a password, or is one of an old Word.</summary>
    public string DocumentLocked(string path) => Format(nameof(DocumentLocked), path);

    /// <summary>That a file is not a document that can be read.</summary>
    public string DocumentBroken(string path) => Format(nameof(DocumentBroken), path);

    /// <summary>Where an id was changed, or would be.</summary>
    public string IdRenamed(string from, string to, int places, int files, bool isDryRun)
        => Format(isDryRun ? "IdToRename" : nameof(IdRenamed), from, to, Counted("Places", places), Counted("Files", files));

    /// <summary>That the new id is not one.</summary>
    public string IdInvalid(string id) => Format(nameof(IdInvalid), id);

    /// <summary>That the files have the new id already.</summary>
    public string IdTaken(string id) => Format(nameof(IdTaken), id);

    /// <summary>That an id is one of the standard catalogue.</summary>
    public string IdOfStandard(string id) => Format(nameof(IdOfStandard), id);

    /// <summary>That the files do not have the old id, and which one may be meant.</summary>
    public string IdNotFound(string id, string? meant) => meant is null ? Format(nameof(IdNotFound), id) : Format("IdNotFoundMeant", id, meant);

    /// <summary>Why an id cannot be changed.</summary>
    public string RenameBreaks(string message) => Format(nameof(RenameBreaks), message);

    /// <summary>How many files were laid out, or would be.</summary>
    public string FilesLaidOut(int changed, int all, bool isOnlyShown)
        => changed == 0 ? Format("NothingLaidOut", Counted("Files", all)) : Format(isOnlyShown ? "FilesToLayOut" : nameof(FilesLaidOut), changed, Counted("Files", all));

    /// <summary>That a file has more findings of a rule than are shown.</summary>
    public string FoldedFindings(int count, string rule) => Format(nameof(FoldedFindings), count, rule);

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

    private string Get(string name)
        => _resources.GetString(name, Culture) ?? throw new MissingManifestResourceException($"No text “{name}”.");

    private string Format(string name, params ReadOnlySpan<object?> arguments)
        => string.Format(Culture, Get(name), arguments);
}
