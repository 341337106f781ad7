using System.Reflection;
using HexiModel.Hexi;
using HexiModel.Tests;

namespace HexiModel.Generator.Tests;

/// <summary>A target is read alone: who asks for one does not pay for the report.</summary>
public class FirstTouchTests
{
    [Fact]
    public void The_first_touch_of_a_target_allocates_no_more_than_16_KB()
    {
        // Assemblies loaded once more: those of the tests were touched long ago.
        MethodInfo touch = new FolderContext(AppContext.BaseDirectory).LoadFromAssemblyPath(typeof(FirstTouch).Assembly.Location)
            .GetType(typeof(FirstTouch).FullName!, throwOnError: true)!
            .GetMethod(nameof(FirstTouch.Measure))!;

        (decimal amount, long bytes) = ((decimal, long))touch.Invoke(obj: null, parameters: null)!;

        Assert.Equal(6m, amount);
        Assert.InRange(bytes, 1, 16 * 1024);
    }

    private static class FirstTouch
    {
        public static (decimal Amount, long Bytes) Measure()
        {
            // The assemblies are loaded before anything is measured, and nothing of them is run.
            GC.KeepAlive((typeof(Hexi2022), typeof(Report)));
            _ = Read(static () => 0m);
            return Read(static () => Hexi2022.Targets.GdpGrowth.Bound == Bound.None && Hexi2022.Targets.GdpGrowth.Period == Period.Year(2022) ? Hexi2022.Targets.GdpGrowth.Value.Amount : 0m);
        }

        private static (decimal Amount, long Bytes) Read(Func<decimal> target)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            decimal amount = target();
            return (amount, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }
}
