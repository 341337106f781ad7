using HexiModel.Compiled;

namespace HexiModel;

/// <summary>A term that runs over time and is reported on (工程、行动、计划): “133工程”.</summary>
public partial class Programme : Term
{
    /// <summary>Made by the report; generated classes derive from it.</summary>
    protected Programme(ReportRow row)
        : base(row)
    {
    }

    internal Programme(TermData data, Report report)
        : base(data, report)
    {
    }
}
