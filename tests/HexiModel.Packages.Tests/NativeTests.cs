using System.Runtime.InteropServices;
using HexiModel.Packages.Tests.Support;

namespace HexiModel.Packages.Tests;

/// <summary>A program that is compiled ahead of time, or trimmed: no warning, and nothing is missing when it runs.</summary>
public class NativeTests(Packed packed)
{
    private static readonly string[] Compilers = ["clang", "gcc"];

    private static readonly string[] Expected = ["True", "6%", "配餐 医疗 家政"];

    [Fact]
    public async Task Compiled_ahead_of_time_it_prints_the_same()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Compilers.Any(IsOnPath) && File.Exists("/usr/include/zlib.h"), "Needs Linux with clang or gcc, and zlib's headers.");

        await PublishAndRun("-p:PublishAot=true");
    }

    [Fact]
    public Task Trimmed_it_prints_the_same() => PublishAndRun("-p:PublishTrimmed=true", "--self-contained");

    private async Task PublishAndRun(params string[] properties)
    {
        Workplace place = packed.CreateWorkplace("native").CopyConsumer("Aot");
        DotnetCommand publish = await place.Dotnet(["publish", "Aot", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out", "-tl:off", .. properties]);
        Assert.SkipWhen(publish.Output.Contains("error NU1101", StringComparison.Ordinal) || publish.Output.Contains("error NU1102", StringComparison.Ordinal), "The machine's package sources lack what publishing needs.");
        publish.SucceededWithoutWarnings();

        Assert.Equal(Expected, (await place.Run(place[Path.Combine("out", "Aot")])).Succeeded().Split('\n'));
    }

    private static bool IsOnPath(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
