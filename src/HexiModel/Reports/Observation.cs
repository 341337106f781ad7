using HexiModel.Compiled;

namespace HexiModel;

/// <summary>A result that the report measures or claims (成效). Where it states one number it is a <see cref="Observation{T}"/>.</summary>
public partial class Observation : Fact
{
    /// <summary>Made by the report; generated classes derive from it.</summary>
    protected Observation(ReportRow row)
        : base(row)
    {
    }

    internal Observation(FactData data, Report report)
        : base(data, report)
    {
    }
}
