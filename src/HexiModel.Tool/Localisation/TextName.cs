namespace HexiModel.Tool.Localisation;

/// <summary>The texts without places to fill in, under the names that they have in <c>Texts.resx</c>.</summary>
internal enum TextName
{
    // Help.
    RootDescription, ShowDescription, CheckDescription, ScanDescription, StripDescription, ExportDescription, PathsDescription,
    ShowPathsDescription, ScanFilesDescription, StripFilesDescription, ByDescription, SectionDescription, PeriodDescription,
    TermDescription, LanguageDescription, HelpDescription, VersionDescription, FixDescription, FormatCommandDescription,
    ChangedPathsDescription, ChooseDescription, DryRunDescription, FormatCheckDescription, ExplainDescription, SeverityDescription, BaselineDescription,
    UpdateBaselineDescription, UsageTitle, CommandsTitle, ArgumentsTitle, OptionsTitle, ExamplesTitle, CommandPlaceholder,
    OptionsPlaceholder, ViewDescription, ViewPathsDescription, ViewOutputDescription, ExportViewDescription, ExportOutputDescription, ExportSchemaDescription, ExportNeedsPaths, WatchDescription, PortDescription,
    AnnotateDescription, AnnotateTextsDescription, AnnotateOutputDescription, AnnotateReportDescription,
    AnnotatePlanYearDescription, AnnotateJurisdictionDescription, AnnotateForceDescription, AnnotateAgainDescription, AcceptDescription,
    RenameDescription, RenameOldDescription, RenameNewDescription, RenamePathsDescription,
    AssessDescription, AssessPathsDescription, AsOfDescription, ActualsDescription,

    // Heads of tables.
    IndicatorsTitle, ProgrammesTitle, IndicatorHead, ProgrammeHead, FactHead, MeasureHead, ValueHead, PeriodHead, LineHead, IdHead,
    FromHead, ChangeHead, SectionHead, BySectionTitle, ByProgrammeTitle, NoSectionTitle, NoProgrammeTitle, FactsTitle, TermsTitle, KindHead,
    LabelHead, WordsHead, BoundHead, UnitHead, NotesHead, TermHead, EntryHead, CountHead, AliasesHead, FactsHead, MentionsHead, PartHead,
    ItemsHead, RevisionHead, PartsTitle, RevisionsTitle, OfWhichTitle,

    ScoreboardTitle, TargetHead, StatusHead, LightHead, ProgressHead, ExplanationHead,

    // Names of fields.
    ReportField, JurisdictionField, DeliveredField, PlanYearField, SourceField, SourceUrlField, DefinitionField, RelativeToField, BaseField,
    PerField, ScopeField, CountedField, NatureField, CriteriaField, PartOfField, EnglishNameField, IndicatorKindField, BetterField,
    CodesField, SentenceField, AtField,

    // Words and signs.
    ListSeparator, AndSoOn, NotAllListed, IndicatorWord, SectionWord, PartWord, Cumulative, Annualised, Estimate, CriterionWord,
    AmbiguousChange, OutOfRange, NothingFound, NothingNewFound, SourceRootWords, BaselineNeeded, WatchHasNoOutput,
    PortNeedsWatch, ViewNeedsOutput, WorkbookNeedsOutput, WatchStarted, WordsRestored,
    ReportOfOneText,
}
