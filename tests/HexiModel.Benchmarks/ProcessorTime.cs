namespace HexiModel.Benchmarks;

/// <summary>Processor time, not time on the wall: other work on the machine is no part of it.</summary>
internal static class ProcessorTime
{
    /// <summary>The least of several rounds, in milliseconds for each time that the work is done.</summary>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="work">The work.</param>
    /// <param name="times">How often it is done in a round: work of microseconds is too short for the clock.</param>
    public static double Least(int rounds, Action work, int times = 1) => Enumerable.Range(0, rounds).Min(_ =>
    {
        GC.Collect();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < times; i++)
        {
            work();
        }

        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / times;
    });
}
