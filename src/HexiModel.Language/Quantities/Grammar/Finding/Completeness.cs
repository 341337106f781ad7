using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>全覆盖, 全域覆盖, 全部 and 清零: complete is 100 %, cleared is 0.</summary>
internal static class Completeness
{
    /// <summary>全覆盖.</summary>
    public static int ReadCovered(ref ClauseContext clause, int index)
        => clause.IsAt(index, "全覆盖") ? Add(ref clause, index, 3, 100m)
            : clause.IsAt(index + 2, "覆盖") && clause.At(index + 1) is '域' or '员' or '面' or '量' ? Add(ref clause, index, 4, 100m)
            : index;

    /// <summary>全部完成, but not 占全部经营主体的比重.</summary>
    public static int ReadAllDone(ref ClauseContext clause, int index)
    {
        char verb = clause.At(index + 2);
        bool isDone = clause.At(index + 1) == '部' && verb != '\0'
            && "完实关建安达开清纳覆办销整竣投通取脱出上落到兑入摘得退改拆接配转消免启淘下交结收获".IndexOf(verb) >= 0
            && "占为将把对于以".IndexOf(clause.At(index - 1)) < 0;
        return isDone ? Add(ref clause, index, 2, 100m) : index;
    }

    /// <summary>清零.</summary>
    public static int ReadCleared(ref ClauseContext clause, int index) => clause.IsAt(index, "清零") ? Add(ref clause, index, 2, 0m) : index;

    private static int Add(ref ClauseContext clause, int index, int length, decimal amount)
    {
        clause.Add(new QuantityExpression
        {
            Span = new TextSpan(index, length),
            Statement = new QuantityStatement
            {
                Kind = QuantityKind.Complete,
                Amount = amount,
                Unit = amount == 0m ? "" : "%",
            },
            Traits = QuantityTraits.UnitInferred,
        });
        return index + length;
    }
}
