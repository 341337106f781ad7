namespace HexiModel;

/// <summary>How hard a target binds (指标属性): the <c>nature</c> key of an annotation.</summary>
public enum TargetNature
{
    /// <summary>预期性: expected.</summary>
    Expected,

    /// <summary>约束性: binding.</summary>
    Binding,
}
