using System.Diagnostics;
using System.Globalization;

namespace HexiModel.Generator.Tests;

/// <summary>A target is read alone: who asks for one does not pay for the report. Measured in a process that does nothing else.</summary>
public class FirstTouchTests
{
    [Fact]
    public void The_first_touch_of_a_target_allocates_no_more_than_16_KB()
    {
        string program = Path.Combine(AppContext.BaseDirectory.Replace("HexiModel.Generator.Tests", "HexiModel.FirstTouch", StringComparison.Ordinal), "HexiModel.FirstTouch.dll");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [program, "target"]) { RedirectStandardOutput = true })!;
        string[] measured = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        Assert.InRange(int.Parse(measured[3], CultureInfo.InvariantCulture), 1, 16 * 1024);
    }
}
