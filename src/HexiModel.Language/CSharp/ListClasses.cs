namespace HexiModel.Language.CSharp;

/// <summary>The classes of a report's lists. Each is a name that no member of it can have.</summary>
public static class ListClasses
{
    /// <summary>The list of targets.</summary>
    public const string Targets = "TargetList";

    /// <summary>The list of observations.</summary>
    public const string Observations = "ObservationList";

    /// <summary>The list of commitments.</summary>
    public const string Commitments = "CommitmentList";

    /// <summary>The list of indicators.</summary>
    public const string Indicators = "IndicatorList";

    /// <summary>The list of programmes.</summary>
    public const string Programmes = "ProgrammeList";

    /// <summary>The list of terms.</summary>
    public const string Terms = "TermList";

    /// <summary>The list of sections.</summary>
    public const string Sections = "SectionList";
}
