using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HexiModel.Generator.Pipeline;

/// <summary>The version of C# that the project compiles with.</summary>
/// <param name="IsEnough">Whether the generated code can be compiled with it.</param>
/// <param name="Name">The version, as a project file writes it.</param>
internal sealed record CSharpVersion(bool IsEnough, string Name)
{
    /// <summary>C# 12, the default of the oldest SDK that runs the generator; raw and UTF-8 literals are what it needs.</summary>
    private const LanguageVersion Least = LanguageVersion.CSharp12;

    public static CSharpVersion Of(ParseOptions options)
        => options is CSharpParseOptions csharp
            ? new CSharpVersion(csharp.LanguageVersion >= Least, csharp.LanguageVersion.ToDisplayString())
            : new CSharpVersion(false, options.Language);
}
