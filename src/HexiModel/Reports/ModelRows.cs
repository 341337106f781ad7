using HexiModel.Compiled;

namespace HexiModel;

/// <summary>
/// The objects of a report's records, each made when it is first asked for. Two threads that come first together may both make one; all
/// get the same.
/// </summary>
/// <param name="report">The report.</param>
/// <param name="count">How many records there are.</param>
/// <param name="create">Makes the object of a record.</param>
internal sealed class ModelRows(Report report, int count, Func<int, object> create)
{
    private readonly object?[] _made = new object?[count];

    public int Count => _made.Length;

    public object this[int row] => Made(row) ?? Keep(row, create(row));

    public ReportRow Row(int row) => new(report, row);

    public object? Made(int row) => Volatile.Read(ref _made[row]);

    /// <summary>Keeps an object that was made, unless another thread was first.</summary>
    public object Keep(int row, object made) => Interlocked.CompareExchange(ref _made[row], made, null) ?? made;
}
