using System.Runtime.CompilerServices;
using DiffEngine;

namespace HexiModel.Generator.Tests.Snapshots;

/// <summary>
/// Compares a text with the one beside the test, in Verify's conventions: <c>Class.Method#name.verified.cs</c> is committed, what
/// differs is written to <c>….received.cs</c> and shown in the machine's diff tool. With <c>ACCEPT_SNAPSHOTS=1</c> in the
/// environment what was received becomes what is verified.
/// </summary>
internal static class Snapshot
{
    private static bool Accepts => Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1";

    /// <summary>Compares several texts; one that is not there any more, or not yet, is a difference as well.</summary>
    public static async Task Verify(
        IEnumerable<KeyValuePair<string, string>> texts, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string folder = Path.Combine(HexiModel.Tests.Repository.Root, "tests", "HexiModel.Generator.Tests", "Snapshots");
        string prefix = Path.GetFileNameWithoutExtension(file) + "." + method + "#";
        HashSet<string> known = [.. Directory.GetFiles(folder, prefix + "*.verified.cs")];
        List<string> differences = [];
        foreach ((string name, string text) in texts)
        {
            string verified = Path.Combine(folder, prefix + Path.GetFileNameWithoutExtension(name) + ".verified.cs");
            known.Remove(verified);
            if (!await IsVerified(verified, text))
            {
                differences.Add(Path.GetFileName(verified));
            }
        }

        differences.AddRange(known.Where(stale => !Accept(() => File.Delete(stale))).Select(stale => Path.GetFileName(stale) + " (nothing was received)"));
        Assert.True(differences.Count == 0, "These snapshots differ: " + string.Join(", ", differences));
    }

    private static async Task<bool> IsVerified(string verified, string text)
    {
        string received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        if (File.Exists(verified) && await File.ReadAllTextAsync(verified) == text)
        {
            File.Delete(received);
            return true;
        }

        if (Accept(() => File.WriteAllText(verified, text)))
        {
            return true;
        }

        await File.WriteAllTextAsync(received, text);
        if (!BuildServerDetector.Detected)
        {
            await DiffRunner.LaunchAsync(received, verified);
        }

        return false;
    }

    private static bool Accept(Action change)
    {
        if (Accepts)
        {
            change();
        }

        return Accepts;
    }
}
