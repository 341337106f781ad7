namespace HexiModel.Tests;

/// <summary>Ctrl+C as a test sends it.</summary>
internal static class Interrupts
{
    /// <summary>Skips a test where nothing that it starts can be interrupted: a shell's background job ignores the signal, and hands that on.</summary>
    public static void SkipWhereIgnored()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent with kill.");
        Assert.SkipWhen(AreIgnored(), "Who started the tests ignores interrupts, and processes inherit that.");
    }

    /// <summary>The second bit of the mask is SIGINT.</summary>
    private static bool AreIgnored()
        => File.ReadLines("/proc/self/status")
            .Where(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))
            .Any(line => (Convert.ToUInt64(line["SigIgn:".Length..].Trim(), 16) & 2) != 0);
}
