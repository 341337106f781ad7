using System.Collections.Immutable;

namespace HexiModel.Language.Diagnostics;

/// <summary>All rules, by the bands of their ids: 1xxx markup, 2xxx documents and ids, 3xxx quantities, 4xxx meaning, 5xxx coverage, 9xxx the generator.</summary>
public static class Rules
{
    /// <summary>Attribute block without an end.</summary>
    public static DiagnosticRule AttributesNotClosed { get; } = new("HEXI1001", DiagnosticSeverity.Error);

    /// <summary>Bracket without a partner.</summary>
    public static DiagnosticRule BracketNotClosed { get; } = new("HEXI1002", DiagnosticSeverity.Error);

    /// <summary>Attribute block that belongs to nothing.</summary>
    public static DiagnosticRule AttributesDetached { get; } = new("HEXI1003", DiagnosticSeverity.Error);

    /// <summary>Attribute that cannot be read.</summary>
    public static DiagnosticRule AttributeMalformed { get; } = new("HEXI1004", DiagnosticSeverity.Error);

    /// <summary>Unknown class.</summary>
    public static DiagnosticRule UnknownClass { get; } = new("HEXI1005", DiagnosticSeverity.Error);

    /// <summary>Unknown key.</summary>
    public static DiagnosticRule UnknownKey { get; } = new("HEXI1006", DiagnosticSeverity.Error);

    /// <summary>Value that the key does not take.</summary>
    public static DiagnosticRule InvalidValue { get; } = new("HEXI1007", DiagnosticSeverity.Error);

    /// <summary>Spans nested too deep.</summary>
    public static DiagnosticRule NestedTooDeep { get; } = new("HEXI1008", DiagnosticSeverity.Error);

    /// <summary>Attribute given twice.</summary>
    public static DiagnosticRule DuplicateAttribute { get; } = new("HEXI1009", DiagnosticSeverity.Error);

    /// <summary>Id that is none.</summary>
    public static DiagnosticRule InvalidId { get; } = new("HEXI1010", DiagnosticSeverity.Error);

    /// <summary>Span without words.</summary>
    public static DiagnosticRule EmptySpan { get; } = new("HEXI1011", DiagnosticSeverity.Error);

    /// <summary>Classes that exclude each other.</summary>
    public static DiagnosticRule ClassesConflict { get; } = new("HEXI1012", DiagnosticSeverity.Error);

    /// <summary>Invisible character.</summary>
    public static DiagnosticRule InvisibleCharacter { get; } = new("HEXI1013", DiagnosticSeverity.Warning);

    /// <summary>Span out of place.</summary>
    public static DiagnosticRule OutOfPlace { get; } = new("HEXI1014", DiagnosticSeverity.Error);

    /// <summary>Span that says nothing.</summary>
    public static DiagnosticRule SpanWithoutMeaning { get; } = new("HEXI1015", DiagnosticSeverity.Error);

    /// <summary>Bracket or brace missing before attributes.</summary>
    public static DiagnosticRule AttributesNotAttached { get; } = new("HEXI1016", DiagnosticSeverity.Error);

    /// <summary>Key missing.</summary>
    public static DiagnosticRule KeyMissing { get; } = new("HEXI1017", DiagnosticSeverity.Error);

    /// <summary>Sign that is meant as a mark and is none.</summary>
    public static DiagnosticRule MarkMiswritten { get; } = new("HEXI1018", DiagnosticSeverity.Error);

    /// <summary>Heading that does not say what the facts below it are.</summary>
    public static DiagnosticRule SectionClassMissing { get; } = new("HEXI1019", DiagnosticSeverity.Error);

    /// <summary>File that is not UTF-8.</summary>
    public static DiagnosticRule WrongEncoding { get; } = new("HEXI2001", DiagnosticSeverity.Error);

    /// <summary>Front matter missing.</summary>
    public static DiagnosticRule FrontMatterMissing { get; } = new("HEXI2002", DiagnosticSeverity.Error);

    /// <summary>Front matter without an end.</summary>
    public static DiagnosticRule FrontMatterNotClosed { get; } = new("HEXI2003", DiagnosticSeverity.Error);

    /// <summary>Line of the front matter that cannot be read.</summary>
    public static DiagnosticRule FrontMatterMalformed { get; } = new("HEXI2004", DiagnosticSeverity.Error);

    /// <summary>Unknown key in the front matter.</summary>
    public static DiagnosticRule FrontMatterKeyUnknown { get; } = new("HEXI2005", DiagnosticSeverity.Error);

    /// <summary>Key missing in the front matter.</summary>
    public static DiagnosticRule FrontMatterKeyMissing { get; } = new("HEXI2006", DiagnosticSeverity.Error);

    /// <summary>Value that the front-matter key does not take.</summary>
    public static DiagnosticRule FrontMatterValueInvalid { get; } = new("HEXI2007", DiagnosticSeverity.Error);

    /// <summary>Empty file.</summary>
    public static DiagnosticRule EmptyFile { get; } = new("HEXI2008", DiagnosticSeverity.Error);

    /// <summary>Section whose facts are not what its class says.</summary>
    public static DiagnosticRule SectionClassDoubtful { get; } = new("HEXI2009", DiagnosticSeverity.Error);

    /// <summary>Id missing.</summary>
    public static DiagnosticRule IdMissing { get; } = new("HEXI2010", DiagnosticSeverity.Error);

    /// <summary>Id used twice.</summary>
    public static DiagnosticRule IdDuplicate { get; } = new("HEXI2011", DiagnosticSeverity.Error);

    /// <summary>Reference to nothing.</summary>
    public static DiagnosticRule ReferenceUnresolved { get; } = new("HEXI2012", DiagnosticSeverity.Error);

    /// <summary>Two ids that give one name.</summary>
    public static DiagnosticRule NameClash { get; } = new("HEXI2013", DiagnosticSeverity.Error);

    /// <summary>Id whose name is taken.</summary>
    public static DiagnosticRule NameReserved { get; } = new("HEXI2014", DiagnosticSeverity.Error);

    /// <summary>Glossary without its report.</summary>
    public static DiagnosticRule GlossaryWithoutReport { get; } = new("HEXI2015", DiagnosticSeverity.Error);

    /// <summary>Two reports with one id.</summary>
    public static DiagnosticRule ReportDuplicate { get; } = new("HEXI2016", DiagnosticSeverity.Error);

    /// <summary>Two glossaries for one report.</summary>
    public static DiagnosticRule GlossaryDuplicate { get; } = new("HEXI2017", DiagnosticSeverity.Error);

    /// <summary>Subject that does not stand before.</summary>
    public static DiagnosticRule AboutNotFound { get; } = new("HEXI2018", DiagnosticSeverity.Error);

    /// <summary>Facts of an indicator that give one name.</summary>
    public static DiagnosticRule FactNameShared { get; } = new("HEXI2019", DiagnosticSeverity.Error);

    /// <summary>Text that differs from the official text.</summary>
    public static DiagnosticRule SourceDiffers { get; } = new("HEXI2020", DiagnosticSeverity.Error);

    /// <summary>Official text not at hand.</summary>
    public static DiagnosticRule SourceMissing { get; } = new("HEXI2021", DiagnosticSeverity.Warning);

    /// <summary>Official text with another hash.</summary>
    public static DiagnosticRule SourceHashDiffers { get; } = new("HEXI2022", DiagnosticSeverity.Error);

    /// <summary>Reference to something of another kind.</summary>
    public static DiagnosticRule ReferenceToOtherKind { get; } = new("HEXI2023", DiagnosticSeverity.Error);

    /// <summary>Reference of a fact to itself.</summary>
    public static DiagnosticRule ReferenceToItself { get; } = new("HEXI2024", DiagnosticSeverity.Error);

    /// <summary>Reference to a term without a glossary.</summary>
    public static DiagnosticRule GlossaryMissing { get; } = new("HEXI2025", DiagnosticSeverity.Error);

    /// <summary>Place in the official text that the front matter gives wrongly.</summary>
    public static DiagnosticRule SourcePlaceWrong { get; } = new("HEXI2026", DiagnosticSeverity.Error);

    /// <summary>Blank line missing between two paragraphs.</summary>
    public static DiagnosticRule BlankLineMissing { get; } = new("HEXI2027", DiagnosticSeverity.Error);

    /// <summary>Blank line within a paragraph.</summary>
    public static DiagnosticRule BlankLineExtra { get; } = new("HEXI2028", DiagnosticSeverity.Error);

    /// <summary>Section without a period.</summary>
    public static DiagnosticRule PeriodMissing { get; } = new("HEXI2029", DiagnosticSeverity.Warning);

    /// <summary>Row of the catalogue that cannot be read.</summary>
    public static DiagnosticRule CatalogueMalformed { get; } = new("HEXI2030", DiagnosticSeverity.Error);

    /// <summary>Catalogue without its header.</summary>
    public static DiagnosticRule CatalogueHeader { get; } = new("HEXI2031", DiagnosticSeverity.Error);

    /// <summary>Indicator listed twice.</summary>
    public static DiagnosticRule CatalogueDuplicate { get; } = new("HEXI2032", DiagnosticSeverity.Error);

    /// <summary>Indicators listed twice.</summary>
    public static DiagnosticRule CatalogueRepeated { get; } = new("HEXI2033", DiagnosticSeverity.Error);

    /// <summary>Indicator without a catalogue.</summary>
    public static DiagnosticRule CatalogueMissing { get; } = new("HEXI2034", DiagnosticSeverity.Error);

    /// <summary>Quote in the catalogue that is not closed.</summary>
    public static DiagnosticRule CatalogueQuote { get; } = new("HEXI2035", DiagnosticSeverity.Error);

    /// <summary>Target without a number.</summary>
    public static DiagnosticRule TargetWithoutNumber { get; } = new("HEXI3001", DiagnosticSeverity.Error);

    /// <summary>Fact with more than one number.</summary>
    public static DiagnosticRule OwnNumberUndecided { get; } = new("HEXI3002", DiagnosticSeverity.Error);

    /// <summary>Number beyond what can be stored.</summary>
    public static DiagnosticRule NumberOutOfRange { get; } = new("HEXI3003", DiagnosticSeverity.Error);

    /// <summary>Key that contradicts the words.</summary>
    public static DiagnosticRule AssertionContradicts { get; } = new("HEXI3004", DiagnosticSeverity.Error);

    /// <summary>Key that only repeats the words.</summary>
    public static DiagnosticRule AssertionRepeats { get; } = new("HEXI3005", DiagnosticSeverity.Suggestion);

    /// <summary>Change of a rate that can be read in two ways.</summary>
    public static DiagnosticRule ChangeAmbiguous { get; } = new("HEXI3006", DiagnosticSeverity.Warning);

    /// <summary>Observation without a number.</summary>
    public static DiagnosticRule ObservationWithoutNumber { get; } = new("HEXI3007", DiagnosticSeverity.Suggestion);

    /// <summary>Count that the list does not keep.</summary>
    public static DiagnosticRule CountDiffers { get; } = new("HEXI4001", DiagnosticSeverity.Warning);

    /// <summary>Part larger than its whole.</summary>
    public static DiagnosticRule PartExceedsWhole { get; } = new("HEXI4002", DiagnosticSeverity.Warning);

    /// <summary>Share below 0 or above 100 %.</summary>
    public static DiagnosticRule ShareOutOfBounds { get; } = new("HEXI4003", DiagnosticSeverity.Warning);

    /// <summary>Verb that contradicts its numbers.</summary>
    public static DiagnosticRule DirectionContradicts { get; } = new("HEXI4004", DiagnosticSeverity.Warning);

    /// <summary>Unit that the catalogue does not have.</summary>
    public static DiagnosticRule UnitDiffersFromCatalogue { get; } = new("HEXI4005", DiagnosticSeverity.Warning);

    /// <summary>Period outside its section's.</summary>
    public static DiagnosticRule PeriodOutsideSection { get; } = new("HEXI4006", DiagnosticSeverity.Warning);

    /// <summary>Two values for one thing.</summary>
    public static DiagnosticRule FactsContradict { get; } = new("HEXI4007", DiagnosticSeverity.Warning);

    /// <summary>Quoted term that the glossary does not explain.</summary>
    public static DiagnosticRule TermNotExplained { get; } = new("HEXI4008", DiagnosticSeverity.Suggestion);

    /// <summary>Term that the report never uses.</summary>
    public static DiagnosticRule TermNeverUsed { get; } = new("HEXI4009", DiagnosticSeverity.Suggestion);

    /// <summary>Target below what is reached.</summary>
    public static DiagnosticRule TargetAlreadyReached { get; } = new("HEXI4010", DiagnosticSeverity.Suggestion);

    /// <summary>Number without an indicator.</summary>
    public static DiagnosticRule IndicatorMissing { get; } = new("HEXI4011", DiagnosticSeverity.Error);

    /// <summary>Quantity that a span cuts in two.</summary>
    public static DiagnosticRule QuantityCut { get; } = new("HEXI3008", DiagnosticSeverity.Error);

    /// <summary>Number that nobody has looked at.</summary>
    public static DiagnosticRule QuantityOpen { get; } = new("HEXI5001", DiagnosticSeverity.Suggestion);

    /// <summary>Coverage below its floor.</summary>
    public static DiagnosticRule CoverageBelowFloor { get; } = new("HEXI5002", DiagnosticSeverity.Error);

    /// <summary>C# version too low.</summary>
    public static DiagnosticRule LanguageVersionTooLow { get; } = new("HEXI9001", DiagnosticSeverity.Error);

    /// <summary>Class named like its namespace.</summary>
    public static DiagnosticRule NamespaceHidesClass { get; } = new("HEXI9002", DiagnosticSeverity.Error);

    /// <summary>Generator failure.</summary>
    public static DiagnosticRule GeneratorFailed { get; } = new("HEXI9003", DiagnosticSeverity.Error);

    /// <summary>Generated code that may lack something.</summary>
    public static DiagnosticRule ReportLeftOut { get; } = new("HEXI9004", DiagnosticSeverity.Error);

    /// <summary>Compiler that cannot load the generator; MSBuild says so, since the generator cannot.</summary>
    public static DiagnosticRule CompilerTooOld { get; } = new("HEXI9005", DiagnosticSeverity.Error);

    /// <summary>Project of a language that the generator does not write; MSBuild says so.</summary>
    public static DiagnosticRule ProjectNotCSharp { get; } = new("HEXI9006", DiagnosticSeverity.Error);

    /// <summary>Property of the project with a value it does not take; MSBuild says so.</summary>
    public static DiagnosticRule PropertyInvalid { get; } = new("HEXI9007", DiagnosticSeverity.Error);

    /// <summary>Item of the project whose file is not there; MSBuild says so.</summary>
    public static DiagnosticRule FileMissing { get; } = new("HEXI9008", DiagnosticSeverity.Error);

    /// <summary>Every rule, in the order of the ids.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } = ImmutableArray.Create(
        AttributesNotClosed,
        BracketNotClosed,
        AttributesDetached,
        AttributeMalformed,
        UnknownClass,
        UnknownKey,
        InvalidValue,
        NestedTooDeep,
        DuplicateAttribute,
        InvalidId,
        EmptySpan,
        ClassesConflict,
        InvisibleCharacter,
        OutOfPlace,
        SpanWithoutMeaning,
        AttributesNotAttached,
        KeyMissing,
        MarkMiswritten,
        SectionClassMissing,
        WrongEncoding,
        FrontMatterMissing,
        FrontMatterNotClosed,
        FrontMatterMalformed,
        FrontMatterKeyUnknown,
        FrontMatterKeyMissing,
        FrontMatterValueInvalid,
        EmptyFile,
        SectionClassDoubtful,
        IdMissing,
        IdDuplicate,
        ReferenceUnresolved,
        NameClash,
        NameReserved,
        GlossaryWithoutReport,
        ReportDuplicate,
        GlossaryDuplicate,
        AboutNotFound,
        FactNameShared,
        SourceDiffers,
        SourceMissing,
        SourceHashDiffers,
        ReferenceToOtherKind,
        ReferenceToItself,
        GlossaryMissing,
        SourcePlaceWrong,
        BlankLineMissing,
        BlankLineExtra,
        PeriodMissing,
        CatalogueMalformed,
        CatalogueHeader,
        CatalogueDuplicate,
        CatalogueRepeated,
        CatalogueMissing,
        CatalogueQuote,
        TargetWithoutNumber,
        OwnNumberUndecided,
        NumberOutOfRange,
        AssertionContradicts,
        AssertionRepeats,
        ChangeAmbiguous,
        ObservationWithoutNumber,
        QuantityCut,
        CountDiffers,
        PartExceedsWhole,
        ShareOutOfBounds,
        DirectionContradicts,
        UnitDiffersFromCatalogue,
        PeriodOutsideSection,
        FactsContradict,
        TermNotExplained,
        TermNeverUsed,
        TargetAlreadyReached,
        IndicatorMissing,
        QuantityOpen,
        CoverageBelowFloor,
        LanguageVersionTooLow,
        NamespaceHidesClass,
        GeneratorFailed,
        ReportLeftOut,
        CompilerTooOld,
        ProjectNotCSharp,
        PropertyInvalid,
        FileMissing);
}
