using System.IO.Compression;
using HexiModel.Packages.Tests.Support;
using HexiModel.Tests;

namespace HexiModel.Packages.Tests;

/// <summary>The command, from its installation to its end.</summary>
public class ToolTests(Packed packed)
{
    [Fact]
    public async Task It_is_installed_run_updated_and_removed()
    {
        Workplace place = packed.CreateWorkplace("tool of today");
        string hexi = place[Path.Combine("tools", "hexi")];

        (await place.Dotnet("tool", "install", "HexiModel.Tool", "--tool-path", "tools", "--version", packed.Version)).Succeeded();
        Assert.StartsWith(packed.Version, (await place.Run(hexi, "--version")).Succeeded(), StringComparison.Ordinal);
        Assert.Contains("地区生产总值增长6%", (await place.Run(hexi, "show")).Succeeded(), StringComparison.Ordinal);
        (await place.Run(hexi, "check", Path.Combine(Repository.Root, "seeds"))).Succeeded();

        place.Write("broken.report.md", "# 工作安排\n");
        DotnetCommand check = await place.Run(hexi, "check", "broken.report.md", "--format", "sarif");
        Assert.Contains($"\"helpUri\": \"{Packed.PageOf("HEXI2002")}\"", check.Failed(), StringComparison.Ordinal);

        string next = PublishNext(place["next"]);
        (await place.Dotnet("tool", "update", "HexiModel.Tool", "--tool-path", "tools", "--version", next, "--add-source", place["next"])).Succeeded();
        Assert.Contains(next, (await place.Dotnet("tool", "list", "--tool-path", "tools")).Succeeded(), StringComparison.Ordinal);
        Assert.Contains("地区生产总值增长6%", (await place.Run(hexi, "show")).Succeeded(), StringComparison.Ordinal);

        (await place.Dotnet("tool", "uninstall", "HexiModel.Tool", "--tool-path", "tools")).Succeeded();
        Assert.False(File.Exists(hexi));
    }

    /// <summary>The same packages under the version after this one: the one that is asked for, and the one it names for this platform.</summary>
    private string PublishNext(string folder)
    {
        string version = packed.Version + ".1";
        Directory.CreateDirectory(folder);
        foreach (string id in (string[])["HexiModel.Tool", Packed.ToolOfThisPlatform])
        {
            Publish(id, version, folder);
        }

        return version;
    }

    private void Publish(string id, string version, string folder)
    {
        string path = Path.Combine(folder, $"{id}.{version}.nupkg");
        File.Copy(Path.Combine(packed.Packages, $"{id}.{packed.Version}.nupkg"), path);
        using ZipArchive package = ZipFile.Open(path, ZipArchiveMode.Update);
        ZipArchiveEntry nuspec = package.GetEntry(id + ".nuspec")!;
        string text;
        using (StreamReader reader = new(nuspec.Open()))
        {
            text = reader.ReadToEnd();
        }

        nuspec.Delete();
        using StreamWriter writer = new(package.CreateEntry(id + ".nuspec").Open());
        writer.Write(text.Replace($"<version>{packed.Version}</version>", $"<version>{version}</version>", StringComparison.Ordinal));
    }
}
