using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace HexiModel.Language.Diagnostics;

/// <summary>
/// All rules, a row each: name, severity, id. What a rule is about is said in <c>Rules.resx</c> and its Chinese sibling, under its id;
/// the pages of <c>docs/diagnostics</c> and the release tables are written from there.
/// </summary>
public static class Rules
{
    /// <summary>Every row adds its rule, from the first down.</summary>
    private static readonly ImmutableArray<DiagnosticRule>.Builder Rows = ImmutableArray.CreateBuilder<DiagnosticRule>();

#pragma warning disable CS1591 // A rule is described by its title, in the resource.
    // Markup.
    public static DiagnosticRule AttributesNotClosed { get; } = Error("HEXI1001");
    public static DiagnosticRule BracketNotClosed { get; } = Error("HEXI1002");
    public static DiagnosticRule AttributesDetached { get; } = Error("HEXI1003");
    public static DiagnosticRule AttributeMalformed { get; } = Error("HEXI1004");
    public static DiagnosticRule UnknownClass { get; } = Error("HEXI1005");
    public static DiagnosticRule UnknownKey { get; } = Error("HEXI1006");
    public static DiagnosticRule InvalidValue { get; } = Error("HEXI1007");
    public static DiagnosticRule NestedTooDeep { get; } = Error("HEXI1008");
    public static DiagnosticRule DuplicateAttribute { get; } = Error("HEXI1009");
    public static DiagnosticRule InvalidId { get; } = Error("HEXI1010");
    public static DiagnosticRule EmptySpan { get; } = Error("HEXI1011");
    public static DiagnosticRule ClassesConflict { get; } = Error("HEXI1012");
    public static DiagnosticRule InvisibleCharacter { get; } = Warning("HEXI1013");
    public static DiagnosticRule OutOfPlace { get; } = Error("HEXI1014");
    public static DiagnosticRule SpanWithoutMeaning { get; } = Error("HEXI1015");
    public static DiagnosticRule AttributesNotAttached { get; } = Error("HEXI1016");
    public static DiagnosticRule KeyMissing { get; } = Error("HEXI1017");
    public static DiagnosticRule MarkMiswritten { get; } = Error("HEXI1018");
    public static DiagnosticRule SectionClassMissing { get; } = Error("HEXI1019");
    public static DiagnosticRule SpanOverSentences { get; } = Warning("HEXI1020");
    public static DiagnosticRule HeadwordCut { get; } = Warning("HEXI1021");

    // Documents and ids.
    public static DiagnosticRule WrongEncoding { get; } = Error("HEXI2001");
    public static DiagnosticRule FrontMatterMissing { get; } = Error("HEXI2002");
    public static DiagnosticRule FrontMatterNotClosed { get; } = Error("HEXI2003");
    public static DiagnosticRule FrontMatterMalformed { get; } = Error("HEXI2004");
    public static DiagnosticRule FrontMatterKeyUnknown { get; } = Error("HEXI2005");
    public static DiagnosticRule FrontMatterKeyMissing { get; } = Error("HEXI2006");
    public static DiagnosticRule FrontMatterValueInvalid { get; } = Error("HEXI2007");
    public static DiagnosticRule EmptyFile { get; } = Error("HEXI2008");
    public static DiagnosticRule SectionClassDoubtful { get; } = Error("HEXI2009");
    public static DiagnosticRule IdMissing { get; } = Error("HEXI2010");
    public static DiagnosticRule IdDuplicate { get; } = Error("HEXI2011");
    public static DiagnosticRule ReferenceUnresolved { get; } = Error("HEXI2012");
    public static DiagnosticRule NameClash { get; } = Error("HEXI2013");
    public static DiagnosticRule NameReserved { get; } = Error("HEXI2014");
    public static DiagnosticRule GlossaryWithoutReport { get; } = Error("HEXI2015");
    public static DiagnosticRule ReportDuplicate { get; } = Error("HEXI2016");
    public static DiagnosticRule GlossaryDuplicate { get; } = Error("HEXI2017");
    public static DiagnosticRule AboutNotFound { get; } = Error("HEXI2018");
    public static DiagnosticRule FactNameShared { get; } = Error("HEXI2019");
    public static DiagnosticRule SourceDiffers { get; } = Error("HEXI2020");
    public static DiagnosticRule SourceMissing { get; } = Warning("HEXI2021");
    public static DiagnosticRule SourceHashDiffers { get; } = Error("HEXI2022");
    public static DiagnosticRule ReferenceToOtherKind { get; } = Error("HEXI2023");
    public static DiagnosticRule ReferenceToItself { get; } = Error("HEXI2024");
    public static DiagnosticRule GlossaryMissing { get; } = Error("HEXI2025");
    public static DiagnosticRule SourcePlaceWrong { get; } = Error("HEXI2026");
    public static DiagnosticRule BlankLineMissing { get; } = Error("HEXI2027");
    public static DiagnosticRule BlankLineExtra { get; } = Error("HEXI2028");
    public static DiagnosticRule PeriodMissing { get; } = Warning("HEXI2029");
    public static DiagnosticRule CatalogueMalformed { get; } = Error("HEXI2030");
    public static DiagnosticRule CatalogueHeader { get; } = Error("HEXI2031");
    public static DiagnosticRule CatalogueDuplicate { get; } = Error("HEXI2032");
    public static DiagnosticRule CatalogueRepeated { get; } = Error("HEXI2033");
    public static DiagnosticRule CatalogueMissing { get; } = Error("HEXI2034");
    public static DiagnosticRule CatalogueQuote { get; } = Error("HEXI2035");
    public static DiagnosticRule FindingsCut { get; } = Suggestion("HEXI2036");
    public static DiagnosticRule ReferenceCircle { get; } = Error("HEXI2037");
    public static DiagnosticRule CatalogueNameShared { get; } = Warning("HEXI2038");
    public static DiagnosticRule ReportMissing { get; } = Warning("HEXI2039");
    public static DiagnosticRule ParagraphMoved { get; } = Error("HEXI2040");
    public static DiagnosticRule SourceIsOtherText { get; } = Error("HEXI2041");

    // Quantities.
    public static DiagnosticRule TargetWithoutNumber { get; } = Error("HEXI3001");
    public static DiagnosticRule OwnNumberUndecided { get; } = Error("HEXI3002");
    public static DiagnosticRule NumberOutOfRange { get; } = Error("HEXI3003");
    public static DiagnosticRule AssertionContradicts { get; } = Error("HEXI3004");
    public static DiagnosticRule AssertionRepeats { get; } = Suggestion("HEXI3005");
    public static DiagnosticRule ChangeAmbiguous { get; } = Warning("HEXI3006");
    public static DiagnosticRule ObservationWithoutNumber { get; } = Suggestion("HEXI3007");
    public static DiagnosticRule QuantityCut { get; } = Error("HEXI3008");
    public static DiagnosticRule CriterionWithoutNumber { get; } = Warning("HEXI3009");
    public static DiagnosticRule DateNotPlaced { get; } = Warning("HEXI3010");
    public static DiagnosticRule DateBeforeFact { get; } = Warning("HEXI3011");

    // Meaning.
    public static DiagnosticRule CountDiffers { get; } = Warning("HEXI4001");
    public static DiagnosticRule PartExceedsWhole { get; } = Warning("HEXI4002");
    public static DiagnosticRule ShareOutOfBounds { get; } = Warning("HEXI4003");
    public static DiagnosticRule DirectionContradicts { get; } = Warning("HEXI4004");
    public static DiagnosticRule UnitDiffersFromCatalogue { get; } = Warning("HEXI4005");
    public static DiagnosticRule PeriodOutsideSection { get; } = Warning("HEXI4006");
    public static DiagnosticRule FactsContradict { get; } = Warning("HEXI4007");
    public static DiagnosticRule TermNotExplained { get; } = Suggestion("HEXI4008");
    public static DiagnosticRule TermNeverUsed { get; } = Suggestion("HEXI4009");
    public static DiagnosticRule TargetAlreadyReached { get; } = Suggestion("HEXI4010");
    public static DiagnosticRule IndicatorMissing { get; } = Error("HEXI4011");
    public static DiagnosticRule PartOfOtherKind { get; } = Warning("HEXI4012");
    public static DiagnosticRule AtOutsidePeriod { get; } = Warning("HEXI4013");
    public static DiagnosticRule PeriodAfterSpeech { get; } = Warning("HEXI4014");
    public static DiagnosticRule YearContradicts { get; } = Warning("HEXI4015");
    public static DiagnosticRule OtherIndicatorNamed { get; } = Warning("HEXI4016");
    public static DiagnosticRule ReportsDiffer { get; } = Suggestion("HEXI4017");

    // Coverage.
    public static DiagnosticRule QuantityOpen { get; } = Suggestion("HEXI5001");
    public static DiagnosticRule CoverageBelowFloor { get; } = Error("HEXI5002");
    public static DiagnosticRule SkipWithoutNumber { get; } = Warning("HEXI5003");
    public static DiagnosticRule SkipAroundFact { get; } = Warning("HEXI5004");
    public static DiagnosticRule CriterionWithoutFact { get; } = Suggestion("HEXI5005");

    // Drafts.
    public static DiagnosticRule ClassDrafted { get; } = Suggestion("HEXI6001");
    public static DiagnosticRule MarkDrafted { get; } = Suggestion("HEXI6002");
    public static DiagnosticRule DraftsLeft { get; } = Warning("HEXI6003");

    // Progress and task files.
    public static DiagnosticRule OverlayColumnUnknown { get; } = Error("HEXI7001");
    public static DiagnosticRule OverlayColumnMissing { get; } = Error("HEXI7002");
    public static DiagnosticRule OverlayMalformed { get; } = Error("HEXI7003");
    public static DiagnosticRule OverlayQuote { get; } = Error("HEXI7004");
    public static DiagnosticRule OverlayValueMissing { get; } = Error("HEXI7005");
    public static DiagnosticRule CellFormula { get; } = Error("HEXI7006");
    public static DiagnosticRule OverlayTargetUnknown { get; } = Error("HEXI7007");
    public static DiagnosticRule OverlayTargetOtherKind { get; } = Error("HEXI7008");
    public static DiagnosticRule OverlayTargetAmbiguous { get; } = Error("HEXI7009");
    public static DiagnosticRule OverlayReportUnknown { get; } = Error("HEXI7010");
    public static DiagnosticRule ActualInvalid { get; } = Error("HEXI7011");
    public static DiagnosticRule ActualTooLong { get; } = Error("HEXI7012");
    public static DiagnosticRule ActualUnitMissing { get; } = Error("HEXI7013");
    public static DiagnosticRule ActualUnitDiffers { get; } = Error("HEXI7014");
    public static DiagnosticRule ActualImpossible { get; } = Error("HEXI7015");
    public static DiagnosticRule OverlayDateInvalid { get; } = Error("HEXI7016");
    public static DiagnosticRule OverlayDateOutsidePeriod { get; } = Error("HEXI7017");
    public static DiagnosticRule ProgressRepeated { get; } = Error("HEXI7018");
    public static DiagnosticRule TaskRepeated { get; } = Error("HEXI7019");

    // The generator; 9005 and later are reported by MSBuild, where the generator cannot run.
    public static DiagnosticRule LanguageVersionTooLow { get; } = Error("HEXI9001");
    public static DiagnosticRule NamespaceHidesClass { get; } = Error("HEXI9002");
    public static DiagnosticRule GeneratorFailed { get; } = Error("HEXI9003");
    public static DiagnosticRule ReportLeftOut { get; } = Error("HEXI9004");
    public static DiagnosticRule CompilerTooOld { get; } = Error("HEXI9005");
    public static DiagnosticRule ProjectNotCSharp { get; } = Error("HEXI9006");
    public static DiagnosticRule PropertyInvalid { get; } = Error("HEXI9007");
    public static DiagnosticRule FileMissing { get; } = Error("HEXI9008");
    public static DiagnosticRule TypeHidesNamespace { get; } = Error("HEXI9009");
    public static DiagnosticRule NoReport { get; } = Warning("HEXI9010");
    public static DiagnosticRule GeneratorTwice { get; } = Error("HEXI9011");
#pragma warning restore CS1591

    /// <summary>Every rule, in the order of the ids.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } = Rows.ToImmutable();

    private static DiagnosticRule Error(string id, [CallerMemberName] string name = "") => Add(id, DiagnosticSeverity.Error, name);

    private static DiagnosticRule Warning(string id, [CallerMemberName] string name = "") => Add(id, DiagnosticSeverity.Warning, name);

    private static DiagnosticRule Suggestion(string id, [CallerMemberName] string name = "") => Add(id, DiagnosticSeverity.Suggestion, name);

    private static DiagnosticRule Add(string id, DiagnosticSeverity severity, string name)
    {
        DiagnosticRule rule = new(id, severity, name);
        Rows.Add(rule);
        return rule;
    }
}
