using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HexiModel.Docs.Tests;

/// <summary>Compiles and runs a program that a page shows.</summary>
internal static class CSharpProgram
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    /// <summary>What the program prints.</summary>
    public static string Run(string source)
    {
        using MemoryStream image = new();
        Assert.Empty(Compile(source).Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        MethodInfo entry = new AssemblyLoadContext("Page").LoadFromStream(image).EntryPoint!;
        TextWriter console = Console.Out;
        using StringWriter output = new() { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            entry.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().TrimEnd('\n');
    }

    /// <summary>The ids of the errors that the compiler finds in a program.</summary>
    public static IEnumerable<string> Errors(string source)
        => Compile(source).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id);

    private static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Page",
        [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(source)],
        References(),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication));

    private static IEnumerable<MetadataReference> References()
        => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
}
