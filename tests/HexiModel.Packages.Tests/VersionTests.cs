using HexiModel.Packages.Tests.Support;

namespace HexiModel.Packages.Tests;

/// <summary>The version comes from git, and where there is nothing to ask, the build goes on with the least there is.</summary>
public class VersionTests(Packed packed)
{
    private static readonly string[] AskForVersion = ["msbuild", "src/HexiModel.Json", "-t:MinVer", "-p:TargetFramework=net8.0", "-getProperty:Version", "-tl:off"];

    [Fact]
    public async Task Sources_without_their_repository_have_the_least_version()
        => Assert.Equal("0.1.0-alpha.0", (await packed.Dotnet(packed.Sources, AskForVersion)).Succeeded());

    [Fact]
    public async Task A_machine_without_git_gives_the_least_version()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs a shell that can be had without the rest of the machine.");
        string folder = Directory.CreateDirectory(Path.Combine(packed.Folder, "nothing but a shell")).FullName;
        File.CreateSymbolicLink(Path.Combine(folder, "sh"), "/bin/sh");
        IEnumerable<KeyValuePair<string, string?>> environment = packed.Environment.Append(KeyValuePair.Create<string, string?>("PATH", folder));

        Assert.Equal("0.1.0-alpha.0", (await DotnetCommand.Run("dotnet", AskForVersion, packed.Sources, environment)).Succeeded());
    }

    [Fact]
    public async Task A_tag_is_the_version_and_its_three_numbers_are_the_assembly_s()
    {
        string output = (await packed.Dotnet(packed.Sources, [.. AskForVersion, "-getProperty:AssemblyVersion", "-p:MinVerVersionOverride=1.2.3"])).Succeeded();

        Assert.Contains("\"Version\": \"1.2.3\"", output, StringComparison.Ordinal);
        Assert.Contains("\"AssemblyVersion\": \"1.2.3.0\"", output, StringComparison.Ordinal);
    }
}
