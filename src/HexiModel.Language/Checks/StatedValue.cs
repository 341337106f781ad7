using HexiModel.Compiled;

namespace HexiModel.Language.Checks;

/// <summary>A value as messages show it: in the report's own words, where these have all of it.</summary>
internal static class StatedValue
{
    public static string Of(FactData fact) => fact.Statement.Words ?? fact.Statement.Amount!.Value.ToString(CultureInfo.InvariantCulture) + fact.Statement.Unit;
}
