using HexiModel.Compiled;

namespace HexiModel;

/// <summary>A commitment with a number, a comparison or a direction (目标). Where it states one number it is a <see cref="Target{T}"/>.</summary>
public partial class Target : Fact
{
    /// <summary>Made by the report; generated classes derive from it.</summary>
    protected Target(ReportRow row)
        : base(row)
    {
    }

    internal Target(FactData data, Report report)
        : base(data, report)
    {
    }

    /// <summary>How hard it binds (预期性, 约束性); null where not stated.</summary>
    public TargetNature? Nature => Data.Nature;
}
