using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace HexiModel.Benchmarks.Scaling;

/// <summary>
/// What the C# compiler spends on the code of the Hexi report, and on what in it: each part left out in turn. Measured in this process, on one thread, when
/// the compiler is warm; an empty project is subtracted. Analyzers, which a build runs as well, are not in it.
/// </summary>
internal static partial class CompileTable
{
    private const int Rounds = 15;

    private static readonly (string Name, DocumentationMode Documentation, Func<string, string> Change)[] Rows =
    [
        ("all", DocumentationMode.None, text => text),
        ("all, in an editor", DocumentationMode.Parse, text => text),
        ("all, with a documentation file", DocumentationMode.Diagnose, text => text),
        ("without documentation comments", DocumentationMode.None, text => Comments().Replace(text, "")),
        ("without the data and the official text", DocumentationMode.None, text => Literals().Replace(text, match => match.Groups[1].Success ? "default" : "\"\"")),
        ("without the data alone", DocumentationMode.None, text => Utf8Literals().Replace(text, "default")),
        ("without keys", DocumentationMode.None, text => Constants().Replace(text, "")),
        ("without measured values (Actuals)", DocumentationMode.None, text => MeasuredValues().Replace(text, "")),
        ("without the facts of indicators", DocumentationMode.None, text => FactsOfIndicators().Replace(text, "")),
        ("without indicators over all reports", DocumentationMode.None, text => text.Contains("static partial class Indicators", StringComparison.Ordinal) ? "" : text),
        ("without a class for each", DocumentationMode.None, WithoutClasses),
    ];

    public static void Run(TextWriter output)
    {
        string[] sources = [.. CorpusProject.Seeds.Generate().Select(source => source.Text)];
        (DocumentationMode Documentation, string[] Sources)[] projects =
        [
            (DocumentationMode.None, []),
            .. Rows.Select(row => (row.Documentation, sources.Select(row.Change).ToArray())),
        ];
        CompileCost[] costs = new CompileCost[projects.Length];

        // In turns, so that what else the machine does meanwhile falls on all of them.
        for (int round = 0; round < Rounds; round++)
        {
            for (int row = 0; row < projects.Length; row++)
            {
                costs[row] = CompileCost.Of(projects[row].Sources, projects[row].Documentation).OrLess(costs[row]);
            }
        }

        output.WriteLine("| the code of the Hexi report | KB of source | ms | MB allocated | KB of assembly |");
        output.WriteLine("|---|--:|--:|--:|--:|");
        for (int row = 0; row < Rows.Length; row++)
        {
            CompileCost cost = costs[row + 1];
            output.WriteLine(FormattableString.Invariant(
                $"| {Rows[row].Name} | {projects[row + 1].Sources.Sum(Encoding.UTF8.GetByteCount) / 1e3:0} | {cost.Milliseconds - costs[0].Milliseconds:0} | {(cost.Bytes - costs[0].Bytes) / 1e6:0.0} | {(cost.Assembly - costs[0].Assembly) / 1e3:0} |"));
        }

        output.WriteLine();
        output.WriteLine($"Least of {Rounds} rounds of processor time, one thread.");
    }

    /// <summary>The lists and the report's class with the model's own types.</summary>
    private static string WithoutClasses(string text)
        => OwnType().Replace(Arms().Replace(OwnClasses().Replace(FactsOfIndicators().Replace(text, ""), ""), ""), "public object ${name} => GetAt");

    [GeneratedRegex(@"^\s*///.*\n", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex("\"\"\"\n.*?\n\"\"\"(u8)?", RegexOptions.Singleline)]
    private static partial Regex Literals();

    [GeneratedRegex("\"\"\"\n((?!\"\"\").)*?\n\"\"\"u8", RegexOptions.Singleline)]
    private static partial Regex Utf8Literals();

    [GeneratedRegex(@"^\s*public const .*\n", RegexOptions.Multiline)]
    private static partial Regex Constants();

    [GeneratedRegex(@"\tpublic sealed partial class Actuals.*?\n\t\}\n.*?Assess\(Actuals.*?\n", RegexOptions.Singleline)]
    private static partial Regex MeasuredValues();

    [GeneratedRegex(@"^\tpublic .* => (FactAt<|FindPart\(|global::.*\.(Targets|Observations|Commitments)\.).*\n", RegexOptions.Multiline)]
    private static partial Regex FactsOfIndicators();

    [GeneratedRegex(@"^public sealed partial class (?!\w+List )\w+ : \w+(::\w+)?( \{.*\}\n|\n\{\n(.*\n)*?\}\n)", RegexOptions.Multiline)]
    private static partial Regex OwnClasses();

    [GeneratedRegex(@"^\s*[0-9]+ => new Own_::.*\n", RegexOptions.Multiline)]
    private static partial Regex Arms();

    [GeneratedRegex(@"public \w+ (?<name>@?\w+) => \(\w+\)GetAt")]
    private static partial Regex OwnType();
}

/// <summary>What one compilation costs, parsing and emitting.</summary>
/// <param name="Milliseconds">Processor time.</param>
/// <param name="Bytes">What was allocated.</param>
/// <param name="Assembly">The bytes of the assembly.</param>
internal sealed record CompileCost(double Milliseconds, long Bytes, long Assembly)
{
    public static CompileCost Of(IReadOnlyList<string> sources, DocumentationMode documentation)
    {
        CSharpCompilation empty = CorpusProject.Compilation("");
        GC.Collect();
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        CSharpCompilation compilation = empty.AddSyntaxTrees(
            sources.Select((text, index) => CSharpSyntaxTree.ParseText(text, CorpusProject.ParseOptions(documentation), index + ".cs", Encoding.UTF8)));
        using MemoryStream assembly = new();
        using MemoryStream? comments = documentation == DocumentationMode.Diagnose ? new() : null;
        EmitResult result = compilation.Emit(assembly, xmlDocumentationStream: comments);
        CompileCost cost = new((Environment.CpuUsage.TotalTime - start).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes, assembly.Length);
        return result.Success ? cost : throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
    }

    public CompileCost OrLess(CompileCost? other)
        => other is null ? this : this with { Milliseconds = Math.Min(Milliseconds, other.Milliseconds), Bytes = Math.Min(Bytes, other.Bytes) };
}
