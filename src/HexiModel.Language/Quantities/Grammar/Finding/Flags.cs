namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>Words that say something of all numbers behind them in the clause.</summary>
internal static class Flags
{
    /// <summary>累计.</summary>
    public static int ReadCumulative(ref ClauseContext clause, int index) => Set(ref clause, index, '计', QuantityTraits.Cumulative);

    /// <summary>年均.</summary>
    public static int ReadAnnualised(ref ClauseContext clause, int index) => Set(ref clause, index, '均', QuantityTraits.Annualised);

    /// <summary>预计.</summary>
    public static int ReadEstimate(ref ClauseContext clause, int index) => Set(ref clause, index, '计', QuantityTraits.Estimate);

    /// <summary>分别.</summary>
    public static int ReadRespectively(ref ClauseContext clause, int index)
    {
        if (clause.At(index + 1) != '别')
        {
            return index;
        }

        clause.Respectively = index;
        return index + 2;
    }

    private static int Set(ref ClauseContext clause, int index, char second, QuantityTraits flag)
    {
        if (clause.At(index + 1) != second)
        {
            return index;
        }

        clause.Flags |= flag;
        return index + 2;
    }
}
