using System.Runtime.Versioning;

namespace HexiModel.Packages.Tests.Support;

/// <summary>Who may not do everything: the tests may run as the super-user, whom no permission keeps from a file.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class OtherUser(Workplace place)
{
    private const string Nobody = "65534";

    private static bool IsNeeded => Environment.IsPrivilegedProcess;

    /// <summary>Lets that user write into a folder.</summary>
    public void GiveTo(string folder)
    {
        if (!IsNeeded)
        {
            return;
        }

        // The temporary folder itself is its owner's alone.
        for (DirectoryInfo? above = new(place.Folder); above is not null && above.Name.Length > 1; above = above.Parent)
        {
            File.SetUnixFileMode(above.FullName, above.UnixFileMode | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }

        foreach (string path in Directory.EnumerateFileSystemEntries(place[folder], "*", SearchOption.AllDirectories).Prepend(place[folder]))
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute);
        }
    }

    /// <summary>Runs <c>dotnet</c> as that user.</summary>
    public Task<DotnetCommand> Dotnet(params string[] args)
        => IsNeeded
            ? place.Run("setpriv", ["--reuid=" + Nobody, "--regid=" + Nobody, "--clear-groups", "env", "DOTNET_CLI_HOME=" + place["App"], "dotnet", .. args])
            : place.Dotnet(args);
}
