namespace HexiModel.Tool;

/// <summary>What the command answers; scripts are built on it.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>There are findings at error level.</summary>
    public const int Findings = 1;

    /// <summary>The command was used wrongly: an unknown option, a file that is not there.</summary>
    public const int WrongUse = 2;
}
