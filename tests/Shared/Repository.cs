using System.Runtime.CompilerServices;

namespace HexiModel.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Seed(string name) => Path.Combine(Root, "seeds", name);

    public static string ReadSeed(string name) => File.ReadAllText(Seed(name));

    /// <summary>Deterministic builds map source paths away, so the way up starts at the test's own folder.</summary>
    private static string FindRoot([CallerFilePath] string source = "")
    {
        foreach (string start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(source) ?? "" })
        {
            for (DirectoryInfo? folder = Directory.Exists(start) ? new DirectoryInfo(start) : null; folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "HexiModel.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new InvalidOperationException("No folder above the tests holds HexiModel.sln.");
    }
}
