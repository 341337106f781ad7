using System.CommandLine;
using HexiModel.Tool.Localisation;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary>The option <c>--dry-run</c>: the differences are shown, and nothing is written.</summary>
internal static class DryRunOption
{
    /// <summary>Makes the option.</summary>
    public static Option<bool> Create(Texts texts) => new("--dry-run") { Description = texts[DryRunDescription] };
}
