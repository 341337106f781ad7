using Microsoft.Playwright;

namespace HexiModel.Tool.Tests.Browser;

/// <summary>The card of a place says how it is read, where each value comes from, and what belongs to it.</summary>
[Collection(ChromiumCollection.Name)]
public class ViewCardTests(Chromium chromium)
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
    public async Task The_card_of_a_target_has_every_part_of_its_reading_with_the_source()
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);

        await viewed.Mark("科技企业达到165家以上").ClickAsync();

        Assert.Equal("at least 165 words", await viewed.FieldAsync("Value"));
        Assert.Equal("at least words", await viewed.FieldAsync("Bound"));
        Assert.Equal("家 words", await viewed.FieldAsync("Unit"));
        Assert.Equal("level words", await viewed.FieldAsync("Measure"));
        Assert.Equal("2023 section 今年目标", await viewed.FieldAsync("Period"));
        Assert.Equal("科技企业 (tech-firms) key indicator=\"tech-firms\"", await viewed.FieldAsync("Indicator"));
        Assert.Equal("156 (2022)", await viewed.FieldAsync("From"));
        Assert.Equal("qinghe-2023/tech-firms-2023", await viewed.FieldAsync("Id"));
        Assert.Equal("qinghe-2023.report.md(22,45)", await viewed.Card.Locator(".card-place").InnerTextAsync());
        Assert.Empty(viewed.Complaints);
    }

    [Fact]
    public async Task The_card_speaks_Chinese()
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path, "--lang", "zh-Hans");

        await viewed.Mark("科技企业达到165家以上").ClickAsync();

        Assert.Equal("zh-Hans", await viewed.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Contains("不低于", await viewed.Card.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_target_and_its_baseline_lead_to_each_other()
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);

        await viewed.Mark("科技企业达到165家以上").ClickAsync();
        await viewed.Card.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "156 (2022)" }).ClickAsync();
        Assert.Equal("科技企业由13家发展到156家", await viewed.TitleAsync());

        await viewed.LinksUnder("Targets that start from here").First.ClickAsync();
        Assert.Equal("科技企业达到165家以上", await viewed.TitleAsync());

        await viewed.Page.Keyboard.PressAsync("b");
        Assert.Equal("科技企业由13家发展到156家", await viewed.TitleAsync());
    }

    [Fact]
    public async Task A_term_and_its_mentions_lead_to_each_other()
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);

        await viewed.Page.Locator("main mark.mention").First.ClickAsync();
        Assert.Equal("Mention", await viewed.Card.Locator(".card-kind").InnerTextAsync());
        await viewed.Card.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "青禾计划" }).First.ClickAsync();
        Assert.Equal("Term", await viewed.Card.Locator(".card-kind").InnerTextAsync());

        await viewed.LinksUnder("Mentions").First.ClickAsync();
        Assert.Equal("Mention", await viewed.Card.Locator(".card-kind").InnerTextAsync());
    }

    [Fact]
    public async Task Numbers_that_no_mark_covers_are_highlighted_with_their_reading()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("[新增就业1.7万余人]{.fact indicator=\"new-jobs\"}", "新增就业1.7万余人");
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);

        await viewed.Page.Locator("main mark.open").ClickAsync();

        Assert.Equal("1.7万余人", await viewed.TitleAsync());
        Assert.Contains("17,000", await viewed.FieldAsync("Reading"), StringComparison.Ordinal);
        Assert.Contains("HEXI5001", await viewed.Card.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_findings_leads_to_their_places()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("#beds of=\"green-plan\"", "#beds of=\"gren-plan\"");
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);

        await viewed.Page.Locator("details.findings summary").ClickAsync();
        await viewed.Page.Locator("details.findings button.place").First.ClickAsync();

        Assert.Equal("养老床位增加近300张", await viewed.TitleAsync());
        Assert.Contains("gren-plan", await viewed.Card.Locator(".card-findings").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Single(await viewed.Page.Locator("mark.wrong-error").AllAsync());
    }

    [Fact]
    public async Task An_error_outside_of_the_text_is_open_to_read()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("plan-year: 2023", "plan-year: soon");
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);

        Assert.Contains("soon", await viewed.Page.Locator("details.findings li.error").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_names_a_place()
    {
        using TemporaryFolder folder = Qinghe.Create();
        string file = ViewedPage.Write(folder, folder.Path);
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), new Uri(file).AbsoluteUri + "#qinghe-2023/gdp-growth");

        Assert.Equal("地区生产总值增长6%以上", await viewed.TitleAsync());
    }
}
