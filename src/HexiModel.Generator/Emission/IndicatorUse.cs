using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>The indicators that one report uses.</summary>
/// <param name="PlanYear">The year that the report plans; null where it does not say.</param>
/// <param name="ClassName">The name of the report's class.</param>
/// <param name="Indicators">The indicators, without their facts, which do not matter here.</param>
internal sealed record IndicatorUse(int? PlanYear, string ClassName, EquatableArray<IndicatorApi> Indicators);
