using HexiModel.Compiled;

namespace HexiModel;

/// <summary>A commitment with a number, a comparison or a direction (目标). Where it states one number it is a <see cref="Target{T}"/>.</summary>
public class Target : Fact
{
    /// <summary>Made by the report; generated classes derive from it.</summary>
    public Target(FactData data)
        : base(data)
    {
    }
}
