namespace HexiModel.Tests;

public class StructuralEqualityTests
{
    [Fact]
    public void A_difference_deep_inside_is_found_and_named()
    {
        var changed = SampleReport.Data with
        {
            Terms = [SampleReport.Data.Terms[0] with { Mentions = [SampleReport.Data.Terms[0].Mentions[0], SampleReport.Data.Terms[0].Mentions[1] with { ItemId = "other" }] }, SampleReport.Data.Terms[1]],
        };

        Assert.Equal(".Terms[0].Mentions[1].ItemId: medical is not other", StructuralEquality.Difference(SampleReport.Data, changed));
    }

    [Fact]
    public void Lists_of_other_lengths_differ()
        => Assert.Equal(".Facts: 10 members are not 0", StructuralEquality.Difference(SampleReport.Data, SampleReport.Data with { Facts = [] }));
}
