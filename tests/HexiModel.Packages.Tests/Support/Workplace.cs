using HexiModel.Tests;

namespace HexiModel.Packages.Tests.Support;

/// <summary>A folder outside the repository in which the packages are used.</summary>
internal sealed class Workplace
{
    private readonly Packed _packed;

    public Workplace(Packed packed, string folder, bool isEmpty)
    {
        _packed = packed;
        Folder = folder;
        Directory.CreateDirectory(folder);
        if (!isEmpty)
        {
            WriteCommonProperties();
        }
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The path of a file in it.</summary>
    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>Writes a file.</summary>
    public Workplace Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this;
    }

    /// <summary>Copies one of the consumers that the tests come with.</summary>
    public Workplace CopyConsumer(string name)
    {
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "HexiModel.Packages.Tests", "Consumers", name)))
        {
            Write(Path.Combine(name, Path.GetFileName(file)), File.ReadAllText(file));
        }

        return this;
    }

    /// <summary>Copies the report of the district that does not exist, with its glossary, catalogue and official text.</summary>
    public Workplace CopyReport(string folder = "")
    {
        Directory.CreateDirectory(this[folder]);
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Root, "docs", "examples"), "qinghe*")
            .Where(file => !file.EndsWith(".progress.csv", StringComparison.Ordinal) && !file.EndsWith(".tasks.csv", StringComparison.Ordinal)))
        {
            File.Copy(file, this[Path.Combine(folder, Path.GetFileName(file))]);
        }

        return this;
    }

    /// <summary>Runs <c>dotnet</c> in it.</summary>
    public Task<DotnetCommand> Dotnet(params string[] args) => _packed.Dotnet(Folder, args);

    /// <summary>Runs <c>dotnet</c> in it, with the messages in another language.</summary>
    public Task<DotnetCommand> DotnetIn(string language, params string[] args)
        => DotnetCommand.Run("dotnet", args, Folder, _packed.Environment.Append(KeyValuePair.Create<string, string?>("DOTNET_CLI_UI_LANGUAGE", language)));

    /// <summary>Runs a program in it.</summary>
    public Task<DotnetCommand> Run(string program, params string[] args) => DotnetCommand.Run(program, args, Folder, _packed.Environment);

    /// <summary>The version of the packages, and warnings as errors.</summary>
    private void WriteCommonProperties()
        => Write(
            "Directory.Build.props",
            $"""
            <Project>
              <PropertyGroup>
                <HexiModelVersion>{_packed.Version}</HexiModelVersion>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
}
