namespace HexiModel.Tool.Output.Tables;

/// <summary>The columns of a table that may go.</summary>
[Flags]
internal enum FactColumns
{
    /// <summary>Values, periods and lines only.</summary>
    None = 0,

    /// <summary>The ids.</summary>
    Ids = 1,

    /// <summary>Where targets start from, and the change they ask for.</summary>
    Comparison = 2,
}
