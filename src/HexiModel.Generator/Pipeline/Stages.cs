namespace HexiModel.Generator.Pipeline;

/// <summary>The names of the generator's stages; the tests find them here, so that a new stage cannot go unwatched.</summary>
internal static class Stages
{
    /// <summary>The additional files that are ours, with their texts.</summary>
    public const string Inputs = nameof(Inputs);

    /// <summary>Reports and glossaries as trees.</summary>
    public const string Trees = nameof(Trees);

    /// <summary>The indicators of the project.</summary>
    public const string Catalogue = nameof(Catalogue);

    /// <summary>The official texts.</summary>
    public const string OfficialTexts = nameof(OfficialTexts);

    /// <summary>The rows of progress and task files.</summary>
    public const string Overlays = nameof(Overlays);

    /// <summary>The files sorted into reports.</summary>
    public const string Groups = nameof(Groups);

    /// <summary>The files of one report.</summary>
    public const string Reports = nameof(Reports);

    /// <summary>A report bound and named, its table written.</summary>
    public const string Compiled = nameof(Compiled);

    /// <summary>What the project sets about the generated code.</summary>
    public const string Options = nameof(Options);

    /// <summary>What the project sets about messages.</summary>
    public const string ReportingOptions = nameof(ReportingOptions);

    /// <summary>The version of C#.</summary>
    public const string LanguageVersion = nameof(LanguageVersion);

    /// <summary>A class of the project that hides a namespace of the generated code.</summary>
    public const string Conflict = nameof(Conflict);

    /// <summary>Which reports can stand beside each other.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>The classes of one report, to be written.</summary>
    public const string Types = nameof(Types);

    /// <summary>The table of one report, to be written.</summary>
    public const string Tables = nameof(Tables);

    /// <summary>The indicators of the whole project, to be written.</summary>
    public const string Indicators = nameof(Indicators);

    /// <summary>What is wrong with one report.</summary>
    public const string ReportFindings = nameof(ReportFindings);

    /// <summary>What is wrong with the project's files beside each other.</summary>
    public const string ProjectFindings = nameof(ProjectFindings);
}
