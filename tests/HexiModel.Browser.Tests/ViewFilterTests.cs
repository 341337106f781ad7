using Microsoft.Playwright;

namespace HexiModel.Tool.Tests.Browser;

/// <summary>The outline, the filters, the search and the keys lead through a report.</summary>
[Collection(ChromiumCollection.Name)]
public class ViewFilterTests(Chromium chromium)
{
    private const string Jobs = "[新增就业1.7万余人]{.fact indicator=\"new-jobs\"}";

    [Fact]
    public async Task A_kind_that_is_unticked_is_plain_text_and_keys_pass_it_by()
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);
        ILocator observation = viewed.Page.Locator("main mark.observation").First;
        string before = await Ground(observation);

        await viewed.Page.Locator("input[value=observation]").UncheckAsync();
        await viewed.Page.Locator("main").FocusAsync();
        await viewed.Page.Keyboard.PressAsync("j");

        Assert.NotEqual(before, await Ground(observation));
        Assert.DoesNotContain("Observation", await viewed.Card.Locator(".card-kind").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_shows_its_paragraphs_only()
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);

        await viewed.Page.Locator("#section").SelectOptionAsync(new SelectOptionValue { Label = "\u2003今年目标" });

        string text = await viewed.Page.Locator("main").InnerTextAsync();
        Assert.Contains("地区生产总值增长6%以上", text, StringComparison.Ordinal);
        Assert.DoesNotContain("新增就业", text, StringComparison.Ordinal);
        Assert.Contains(" of ", await viewed.Page.Locator("#shown").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft", "科技企业达到")]
    [InlineData("open", "新增就业")]
    public async Task Only_drafts_or_only_open_numbers_are_shown_with_their_headings(string only, string shown)
    {
        using TemporaryFolder folder = DraftAndOpen();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);

        await viewed.Page.Locator($"input[value={only}]").CheckAsync();

        ILocator paragraphs = viewed.Page.Locator("main p[data-line]:visible");
        Assert.Contains(shown, Assert.Single(await paragraphs.AllInnerTextsAsync()), StringComparison.Ordinal);
        Assert.True(await viewed.Page.Locator("main :is(h4, h5)[data-line]:visible").CountAsync() > 0);
    }

    [Fact]
    public async Task Keys_go_to_the_next_draft_and_the_next_open_number_and_back()
    {
        using TemporaryFolder folder = DraftAndOpen();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);
        IKeyboard keys = viewed.Page.Keyboard;

        await keys.PressAsync("d");
        Assert.Equal("科技企业达到165家以上", await viewed.TitleAsync());
        Assert.Contains("draft", await viewed.Card.Locator(".card-kind").InnerTextAsync(), StringComparison.Ordinal);
        await keys.PressAsync("o");
        Assert.Equal("1.7万余人", await viewed.TitleAsync());
        await keys.PressAsync("d");
        Assert.Equal("科技企业达到165家以上", await viewed.TitleAsync());
        await keys.PressAsync("k");
        Assert.Equal("地区生产总值增长6%以上", await viewed.TitleAsync());
        await keys.PressAsync("Escape");
        Assert.Contains("Choose a mark", await viewed.Card.InnerTextAsync(), StringComparison.Ordinal);
        await keys.PressAsync("?");
        Assert.True(await viewed.Page.Locator("#help-dialog").IsVisibleAsync());
    }

    [Fact]
    public async Task Single_keys_can_be_switched_off()
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);

        await viewed.Page.Locator("#help").ClickAsync();
        await viewed.Page.Locator("#keys-on").UncheckAsync();
        await viewed.Page.Keyboard.PressAsync("Escape");
        await viewed.Page.Keyboard.PressAsync("j");

        Assert.Contains("Choose a mark", await viewed.Card.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_outline_has_the_headings_and_leads_to_them()
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(height: 300), folder, folder.Path);

        Assert.Equal(["2023年青禾区政府工作报告", "过去一年", "今年目标", "名词解释"], await viewed.Page.Locator(".outline a").AllInnerTextsAsync());
        await viewed.Page.Locator(".outline a", new PageLocatorOptions { HasTextString = "名词解释" }).ClickAsync();

        await Assertions.Expect(viewed.Page.Locator("main h4", new PageLocatorOptions { HasTextString = "名词解释" })).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("床位", "养老床位增加近300张")]
    [InlineData("tech-firms-2023", "科技企业达到165家以上")]
    [InlineData("ＰＭ２．５", "PM2.5平均浓度下降4.5%")]
    public async Task The_search_finds_words_ids_and_full_width_letters(string words, string found)
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);

        await viewed.Page.Keyboard.PressAsync("/");
        await viewed.Page.Keyboard.TypeAsync(words);
        await viewed.Page.Keyboard.PressAsync("Enter");

        Assert.Equal(found, await viewed.TitleAsync());
        Assert.StartsWith("1 of ", await viewed.Page.Locator("#matches").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>The report with one draft and one number that no mark covers.</summary>
    internal static TemporaryFolder DraftAndOpen()
    {
        TemporaryFolder folder = Qinghe.CreateWith(Jobs, "新增就业1.7万余人");
        folder.Write(Qinghe.ReportFile, Qinghe.Report.Replace(Jobs, "新增就业1.7万余人", StringComparison.Ordinal).Replace("{#tech-firms-2023 ", "{#tech-firms-2023 .target .draft ", StringComparison.Ordinal));
        return folder;
    }

    private static Task<string> Ground(ILocator mark) => mark.EvaluateAsync<string>("mark => getComputedStyle(mark).backgroundColor");
}
