namespace HexiModel.Packages.Tests.Support;

/// <summary>The programs that use the ready-made model, restored and built together.</summary>
public sealed class Consumers(Packed packed) : IAsyncLifetime
{
    private static readonly string[] Names = ["Console", "Web", "Library", "LibraryUser", "FSharp", "Binding", "CSharp7"];

    private Workplace Place { get; } = packed.CreateWorkplace("consumers");

    /// <summary>The log of the build.</summary>
    public string Log { get; private set; } = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (string name in Names)
        {
            Place.CopyConsumer(name);
        }

        // The program of the README, as it is written there.
        Place.Write("Console/Program.cs", ReadmeProgram.Source);
        IEnumerable<string> projects = Names.Select(name => $"<Project Path=\"{name}/{name}.{(name == "FSharp" ? "fsproj" : "csproj")}\" />");
        Place.Write("Consumers.slnx", $"<Solution>{string.Concat(projects)}</Solution>");
        Log = (await Place.Dotnet("build", "Consumers.slnx", "-tl:off")).SucceededWithoutWarnings();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>A folder for what a program writes.</summary>
    public string CreateOutput() => Directory.CreateDirectory(Place["output"]).FullName;

    /// <summary>The files beside a program.</summary>
    public string[] FilesOf(string name) => [.. Directory.GetFiles(Bin(name)).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    /// <summary>The lines that a program prints.</summary>
    public async Task<string[]> Run(string name, params string[] args)
        => [.. (await Place.Dotnet(["exec", Path.Combine(Bin(name), name + ".dll"), .. args])).Succeeded().Split('\n').Select(line => line.TrimEnd('\r'))];

    /// <summary>The analyzers and generators that a program is compiled with, as MSBuild lists them.</summary>
    public async Task<string> AnalyzersOf(string name)
        => (await Place.Dotnet("msbuild", $"{name}/{name}.csproj", "-t:ResolveLockFileAnalyzers", "-getItem:Analyzer")).Succeeded();

    private string Bin(string name) => Place[Path.Combine(name, "bin", "Debug", "net10.0")];
}
