using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output;

namespace HexiModel.Tool.Commands;

/// <summary>What every command is given.</summary>
/// <param name="Console">Where it writes.</param>
/// <param name="Texts">What it says.</param>
internal sealed record CommandContext(ToolConsole Console, Texts Texts);
