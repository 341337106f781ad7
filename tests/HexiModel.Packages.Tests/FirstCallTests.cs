using System.IO.Compression;
using System.Reflection;
using System.Runtime;
using System.Runtime.InteropServices;
using HexiModel.Packages.Tests.Support;
using HexiModel.Tests;

namespace HexiModel.Packages.Tests;

/// <summary>What the command costs before it has read a word: the packed reader is compiled ahead of time, so that its first call is as quick as any.</summary>
public class FirstCallTests(Packed packed)
{
    private const string Sentence = "各类市场主体从4.92万户发展到7.28万户,注册资本突破3000亿元,增长6%以上,70%以上财政资金用于民生,保持全市第二,连续三年清零,20至30家。";

    /// <summary>As plain IL the same call takes the compiler through more than a hundred methods, each of them about 0.1 ms.</summary>
    [Fact]
    public void The_reader_for_this_platform_leaves_the_compiler_nothing_to_do()
    {
        Assert.InRange(CompiledByTheFirstCall(RuntimeInformation.RuntimeIdentifier), 0, 5);
        Assert.InRange(CompiledByTheFirstCall("any"), 50, 500);
    }

    private long CompiledByTheFirstCall(string platform)
    {
        string folder = Path.Combine(packed.Folder, "first call", platform);
        using (ZipArchive package = packed.Open("HexiModel.Tool." + platform))
        {
            package.ExtractToDirectory(folder);
        }

        MethodInfo read = new FolderContext(Path.Combine(folder, "tools", "net10.0", platform)).LoadFromAssemblyName(new AssemblyName("HexiModel.Language"))
            .GetType("HexiModel.Language.Quantities.QuantityReader", throwOnError: true)!
            .GetMethod("Read")!;
        object?[] arguments = [Sentence, Type.Missing];
        long before = JitInfo.GetCompiledMethodCount(currentThread: true);
        object? expressions = read.Invoke(obj: null, arguments);
        long compiled = JitInfo.GetCompiledMethodCount(currentThread: true) - before;
        Assert.Equal(8, ((System.Collections.ICollection)expressions!).Count);
        return compiled;
    }
}
