namespace HexiModel.Tool.Output.Assessing;

/// <summary>A way to write how the targets of reports stand.</summary>
internal interface IScoreboardFormat
{
    /// <summary>The word of <c>--format</c>.</summary>
    string Name { get; }

    /// <summary>Writes them.</summary>
    void Write(IReadOnlyList<Scoreboard> boards, TextWriter writer);
}
