using System.IO.Compression;
using HexiModel.Packages.Tests.Support;

namespace HexiModel.Packages.Tests;

/// <summary>The same sources give the same assemblies, wherever they are built.</summary>
public class ReproducibilityTests(Packed packed)
{
    [Fact]
    public async Task Another_folder_gives_the_same_assemblies()
    {
        string folder = SourceCopy.Create(packed.Sources, Path.Combine(packed.Folder, "another folder 另一处"));
        string others = Path.Combine(folder, "packages");
        (await packed.Dotnet(folder, "pack", SourceCopy.Solution, "-c", "Release", "-o", others, "-p:MinVerVersionOverride=" + packed.Version, "-p:RepositoryUrl=" + Packed.RepositoryUrl, "-v", "q", "-tl:off")).SucceededWithoutWarnings();

        Assert.All(Directory.GetFiles(packed.Packages, "*.nupkg"), package => AssertSameAssemblies(package, Path.Combine(others, Path.GetFileName(package))));
    }

    private static void AssertSameAssemblies(string expected, string actual)
    {
        using ZipArchive package = ZipFile.OpenRead(expected);
        using ZipArchive other = ZipFile.OpenRead(actual);
        Assert.All(Assemblies(package), entry => Assert.Equal(Bytes(entry), Bytes(other.GetEntry(entry.FullName)!)));
        Assert.Equal(Assemblies(package).Count(), Assemblies(other).Count());
    }

    private static IEnumerable<ZipArchiveEntry> Assemblies(ZipArchive package) => package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using MemoryStream bytes = new();
        using Stream stream = entry.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
