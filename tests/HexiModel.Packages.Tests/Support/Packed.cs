using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using HexiModel.Packages.Tests.Support;

[assembly: AssemblyFixture(typeof(Packed))]

namespace HexiModel.Packages.Tests.Support;

/// <summary>
/// The packages, packed once a run from a copy of the sources, and the folder outside the repository where they are used: with a
/// package cache, a home folder and a version of its own, so that nothing older is found and nothing is left behind.
/// </summary>
public sealed class Packed : IAsyncLifetime
{
    /// <summary>The folder of the run.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("hexi-packages-").FullName;

    /// <summary>The version of the packages.</summary>
    public string Version { get; } = FormattableString.Invariant($"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}");

    /// <summary>The address of the repository that they say they come from; a clone takes it from its remote.</summary>
    public const string RepositoryUrl = "https://git.example.org/hexi/HexiModel.git";

    /// <summary>The address of a page of the documentation, as the packages name it: the copy of the sources has no commit.</summary>
    public static string PageOf(string rule) => $"https://git.example.org/hexi/HexiModel/blob/HEAD/docs/diagnostics/{rule}.md";

    /// <summary>The folder of the packages.</summary>
    public string Packages => Path.Combine(Folder, "packages");

    /// <summary>The copy of the sources.</summary>
    public string Sources => Path.Combine(Folder, "sources");

    /// <summary>The package of the command that is compiled for this machine.</summary>
    public static string ToolOfThisPlatform => "HexiModel.Tool." + RuntimeInformation.RuntimeIdentifier;

    /// <summary>The log of packing.</summary>
    public string Log { get; private set; } = "";

    /// <summary>What commands run with: the language of their messages is English unless a test says otherwise.</summary>
    public IReadOnlyDictionary<string, string?> Environment => new Dictionary<string, string?>
    {
        ["NUGET_PACKAGES"] = Path.Combine(Folder, "cache"),
        ["DOTNET_CLI_HOME"] = Path.Combine(Folder, "home"),
        // A dotnet above the tests hands its language on in these two, which go before the first.
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["PreferredUILang"] = null,
        ["VSLANG"] = null,
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
        ["DOTNET_NOLOGO"] = "1",
        // Builds share the compiler that the first has started, but no node of MSBuild, which another build could end.
        ["UseSharedCompilation"] = "true",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["MSBuildSDKsPath"] = null,
        ["CI"] = null,
    };

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        CopyUserConfiguration();
        WriteConfiguration();
        SourceCopy.Create(HexiModel.Tests.Repository.Root, Sources);
        Log = (await Dotnet(Sources, "pack", SourceCopy.Solution, "-c", "Release", "-o", Packages, "-p:MinVerVersionOverride=" + Version, "-p:RepositoryUrl=" + RepositoryUrl, "-tl:off")).Succeeded();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A new folder for a project that uses the packages.</summary>
    internal Workplace CreateWorkplace(string name, bool isEmpty = false) => new(this, Path.Combine(Folder, "work", name + " " + Guid.NewGuid().ToString("N")[..8]), isEmpty);

    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    internal Task<DotnetCommand> Dotnet(string folder, params string[] args) => DotnetCommand.Run("dotnet", args, folder, Environment);

    /// <summary>Opens a package.</summary>
    public ZipArchive Open(string id, string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(Packages, $"{id}.{Version}.{extension}"));

    /// <summary>The metadata of a package.</summary>
    public XElement Metadata(string id)
    {
        using ZipArchive package = Open(id);
        using Stream nuspec = package.GetEntry(id + ".nuspec")!.Open();
        XElement root = XElement.Load(nuspec);
        return root.Element(root.Name.Namespace + "metadata")!;
    }

    /// <summary>A home folder of its own would be without the sources that the machine restores from.</summary>
    private void CopyUserConfiguration()
    {
        string home = System.Environment.GetEnvironmentVariable("DOTNET_CLI_HOME") ?? System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile);
        string configuration = Path.Combine(home, ".nuget", "NuGet", "NuGet.Config");
        string copy = Path.Combine(Folder, "home", ".nuget", "NuGet", "NuGet.Config");
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        if (File.Exists(configuration))
        {
            File.Copy(configuration, copy);
        }
    }

    /// <summary>The packed files come first; what others have made may come from where the machine keeps it already.</summary>
    private void WriteConfiguration()
    {
        string machine = System.Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        XElement fallback = Directory.Exists(machine) ? Added("fallbackPackageFolders", "machine", machine) : new XElement("fallbackPackageFolders");
        new XDocument(new XElement("configuration", Added("packageSources", "packed", Packages), fallback)).Save(Path.Combine(Folder, "nuget.config"));
        Directory.CreateDirectory(Packages);
        static XElement Added(string section, string key, string value)
            => new(section, new XElement("add", new XAttribute("key", key), new XAttribute("value", value)));
    }
}
