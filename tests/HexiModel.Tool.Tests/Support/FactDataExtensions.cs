using HexiModel.Compiled;

namespace HexiModel.Tool.Tests.Support;

internal static class FactDataExtensions
{
    /// <summary>The same fact with a number that states something else.</summary>
    public static FactData Stating(this FactData data, Func<QuantityStatement, QuantityStatement> change) => data with { Statement = change(data.Statement) };
}
