namespace HexiModel.Generator.Inputs;

/// <summary>What a file is to the generator, as its item's metadata <c>HexiModelKind</c> says.</summary>
internal enum InputKind
{
    /// <summary>An annotated report.</summary>
    Report,

    /// <summary>The glossary of a report.</summary>
    Glossary,

    /// <summary>A catalogue of indicators.</summary>
    Indicators,

    /// <summary>A progress file: what was measured by when.</summary>
    Progress,

    /// <summary>A task file: who does what by when.</summary>
    Tasks,

    /// <summary>An official text.</summary>
    OfficialText,
}
