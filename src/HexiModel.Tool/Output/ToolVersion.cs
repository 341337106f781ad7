using System.Reflection;

namespace HexiModel.Tool.Output;

/// <summary>The version of the command.</summary>
internal static class ToolVersion
{
    /// <summary>The version, as semantic versioning writes it.</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
