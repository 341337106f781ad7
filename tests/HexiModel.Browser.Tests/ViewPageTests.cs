namespace HexiModel.Tool.Tests.Browser;

/// <summary>The page does what its user asks of it.</summary>
[Collection(ChromiumCollection.Name)]
public class ViewPageTests(Chromium chromium)
{
    [Fact]
    public async Task The_page_shows_the_text_and_asks_for_nothing_else()
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);

        Assert.Contains("地区生产总值增长6%以上", await viewed.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(viewed.Complaints);
        Assert.Single(viewed.Requests);
    }

    [Fact]
    public async Task A_mark_that_is_chosen_shows_its_card_with_the_source_of_each_value()
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path, "--lang", "zh-Hans");

        await viewed.Mark("科技企业达到165家以上").ClickAsync();

        string card = await viewed.Card.InnerTextAsync();
        Assert.Contains("≥ 165家", card, StringComparison.Ordinal);
        Assert.Contains("156家 (2022)", card, StringComparison.Ordinal);
        Assert.Contains("indicator=\"tech-firms\"", card, StringComparison.Ordinal);
        Assert.Empty(viewed.Complaints);
    }
}
