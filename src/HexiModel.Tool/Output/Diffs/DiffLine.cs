namespace HexiModel.Tool.Output.Diffs;

/// <summary>A line of a difference.</summary>
/// <param name="Mark"><c>-</c> before, <c>+</c> after, a space for both.</param>
/// <param name="Text">The line with its end.</param>
internal readonly record struct DiffLine(char Mark, string Text);
