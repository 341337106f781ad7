using HexiModel.Compiled;

namespace HexiModel;

/// <summary>An end state that can be ticked off (任务): 区疾控中心新址投入使用.</summary>
public partial class Commitment : Fact
{
    /// <summary>Made by the report; generated classes derive from it.</summary>
    protected Commitment(ReportRow row)
        : base(row)
    {
    }

    internal Commitment(FactData data, Report report)
        : base(data, report)
    {
    }
}
