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
        (await packed.Dotnet(folder, "build", SourceCopy.Solution, "-c", "Release", "-p:MinVerVersionOverride=" + packed.Version, "-v", "q", "-tl:off")).SucceededWithoutWarnings();

        AssertSame("HexiModel.Tool", "tools/net10.0/any/", Built("HexiModel.Tool", "net10.0"));
        AssertSame("HexiModel", "analyzers/dotnet/cs/", Built("HexiModel.CodeFixes", "netstandard2.0"));
        AssertSame("HexiModel.Hexi", "lib/net8.0/", Built("HexiModel.Hexi", "net8.0"));
        string Built(string project, string framework) => Path.Combine(folder, "src", project, "bin", "Release", framework);
    }

    private void AssertSame(string id, string path, string built)
    {
        using ZipArchive package = packed.Open(id);
        ZipArchiveEntry[] assemblies = [.. package.Entries.Where(entry => entry.FullName.StartsWith(path, StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal))];
        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, entry =>
        {
            using MemoryStream bytes = new();
            using (Stream stream = entry.Open())
            {
                stream.CopyTo(bytes);
            }

            Assert.Equal(File.ReadAllBytes(Path.Combine(built, entry.FullName[path.Length..])), bytes.ToArray());
        });
    }
}
