namespace HexiModel.Tests;

/// <summary>The memory that work takes: unlike time, it is the same on every machine.</summary>
internal static class Allocation
{
    /// <summary>
    /// The bytes that work takes which was done before. The runtime counts a thread's memory in pieces of 8 KB, and a collection that another
    /// thread starts may close one early; the least of several measurements is free of that.
    /// </summary>
    public static long Of(Action work)
    {
        work();
        return Enumerable.Range(0, 5).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
