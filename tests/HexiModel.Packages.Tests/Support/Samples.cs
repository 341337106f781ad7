using HexiModel.Tests;

namespace HexiModel.Packages.Tests.Support;

/// <summary>The programs in <c>samples</c>, copied out of the repository and built together.</summary>
public sealed class Samples(Packed packed) : IAsyncLifetime
{
    private Workplace Place { get; } = packed.CreateWorkplace("samples");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        string root = Path.Combine(Repository.Root, "samples");
        string[] files = [.. Directory.GetFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))];
        foreach (string file in files)
        {
            Place.Write(file, File.ReadAllText(Path.Combine(root, file)));
        }

        IEnumerable<string> projects = files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => $"<Project Path=\"{file}\" />");
        Place.Write("Samples.slnx", $"<Solution>{string.Concat(projects)}</Solution>");
        (await Place.Dotnet("build", "Samples.slnx", "-tl:off")).SucceededWithoutWarnings();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Writes a file, and gives its path.</summary>
    public string Write(string name, string text) => Place.Write(name, text)[name];

    /// <summary>Runs a sample to its end.</summary>
    internal Task<DotnetCommand> Run(string name, params string[] args) => Place.Dotnet(["exec", Program(name), .. args]);

    /// <summary>Starts a sample that serves HTTP.</summary>
    public Task<RunningSample> Start(string name) => RunningSample.Start(Program(name), Place[name]);

    /// <summary>The page as a browser has it; without Chromium the test is skipped.</summary>
    public async Task<string> Browse(RunningSample sample)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/chromium"), "Needs Chromium.");
        string[] args = ["--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + Place["profile"], "--dump-dom", sample.Http.BaseAddress!.ToString()];
        return (await Place.Run("/usr/bin/chromium", args)).Succeeded();
    }

    private string Program(string name) => Place[Path.Combine(name, "bin", "Debug", "net10.0", name + ".dll")];
}
