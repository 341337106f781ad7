namespace HexiModel.Docs.Tests;

/// <summary>What the compiler finds: a value of another dimension than the target's.</summary>
public class TypedValuesTests
{
    [Theory]
    [InlineData("Hexi2022.Targets.FinancialInstitutions.Assess(new Quantity<Count>(15m, Units.Firm), new DateTime(2022, 9, 30));", null)]
    [InlineData("Hexi2022.Targets.FinancialInstitutions.Assess(new Quantity<Money>(15m, Units.Yuan), new DateTime(2022, 9, 30));", "CS0619")]
    [InlineData("Hexi2022.Targets.FinancialInstitutions.Assess(new Quantity<Money>(15m, Units.Yuan), new DateOnly(2022, 9, 30));", "CS0619")]
    [InlineData("Hexi2022.Targets.FinancialInstitutions.IsMetBy(new Quantity<Count>(15m, Units.Firm));", null)]
    [InlineData("Hexi2022.Targets.FinancialInstitutions.IsMetBy(new Quantity<Money>(15m, Units.Yuan));", "CS0619")]
    [InlineData("_ = new Hexi2022.Actuals { FinancialInstitutions = new Quantity<Count>(15m, Units.Firm), GdpGrowth = null };", null)]
    [InlineData("_ = new Hexi2022.Actuals { FinancialInstitutions = new Quantity<Money>(15m, Units.Yuan) };", "CS0029")]
    [InlineData("_ = new TrackedTarget<Count>(Hexi2022.Targets.FinancialInstitutions, DateTime.Today) { Actual = new Quantity<Money>(15m, Units.Yuan) };", "CS0029")]
    public void Money_is_not_given_to_a_target_in_firms(string statement, string? error)
        => Assert.Equal(
            error is null ? [] : [error],
            CSharpProgram.Errors("using HexiModel; using HexiModel.Dimensions; using HexiModel.Hexi; " + statement));
}
