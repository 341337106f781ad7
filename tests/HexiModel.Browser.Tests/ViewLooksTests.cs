using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HexiModel.Tool.Tests.Browser;

/// <summary>The page can be read: on a phone, on paper, in light and dark, and by who does not see it.</summary>
[Collection(ChromiumCollection.Name)]
public class ViewLooksTests(Chromium chromium)
{
    private const int Phone = 360;

    public static TheoryData<ColorScheme, string> SchemesAndLanguages => new()
    {
        { ColorScheme.Light, "en" }, { ColorScheme.Dark, "en" }, { ColorScheme.Light, "zh-Hans" }, { ColorScheme.Dark, "zh-Hans" },
    };

    [Theory]
    [MemberData(nameof(SchemesAndLanguages))]
    public async Task Axe_finds_nothing(ColorScheme colours, string language)
    {
        using TemporaryFolder folder = ViewFilterTests.DraftAndOpen();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(colours: colours), folder, folder.Path, "--lang", language);

        await AssertAccessibleAsync(viewed.Page);
        await viewed.Page.Keyboard.PressAsync("d");
        await viewed.Page.Locator("details.findings summary").ClickAsync();
        await viewed.Page.Locator("#query").FillAsync("科技");
        await AssertAccessibleAsync(viewed.Page);
        await viewed.Page.Locator("#help").ClickAsync();
        await AssertAccessibleAsync(viewed.Page);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_a_phone_with_the_report_of_Hexi(ColorScheme colours)
    {
        using TemporaryFolder folder = new();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(Phone, 740, colours), folder);

        await viewed.Page.Locator("#menu").ClickAsync();
        await viewed.Page.Keyboard.PressAsync("j");
        await AssertAccessibleAsync(viewed.Page);
    }

    [Fact]
    public async Task Nothing_is_wider_than_a_phone()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("#beds of=\"green-plan\"", "#beds of=\"" + new string('x', 300) + "\"");
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(Phone, 740), folder, folder.Path);

        await AssertNarrowAsync(viewed.Page);
        await viewed.Page.Locator("details.findings summary").ClickAsync();
        await AssertNarrowAsync(viewed.Page);
        await viewed.Page.Keyboard.PressAsync("f");
        await AssertNarrowAsync(viewed.Page);
        await viewed.Page.Locator("#menu").ClickAsync();
        await AssertNarrowAsync(viewed.Page);
        await viewed.Page.Locator("#help").ClickAsync();
        await AssertNarrowAsync(viewed.Page);
    }

    [Fact]
    public async Task On_a_phone_a_chosen_place_is_above_its_card()
    {
        using TemporaryFolder folder = new();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(Phone, 740), folder);

        for (int i = 0; i < 30; i++)
        {
            await viewed.Page.Keyboard.PressAsync("j");
        }

        LocatorBoundingBoxResult mark = (await viewed.Page.Locator("mark.current").First.BoundingBoxAsync())!;
        LocatorBoundingBoxResult card = (await viewed.Card.BoundingBoxAsync())!;
        Assert.InRange(mark.Y, 0, card.Y);
    }

    [Fact]
    public async Task Paper_has_the_text_in_black_and_nothing_else()
    {
        using TemporaryFolder folder = ViewFilterTests.DraftAndOpen();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(colours: ColorScheme.Dark), folder, folder.Path);

        await viewed.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.False(await viewed.Page.Locator(".bar").IsVisibleAsync());
        Assert.False(await viewed.Page.Locator("#side").IsVisibleAsync());
        Assert.False(await viewed.Card.IsVisibleAsync());
        ILocator target = viewed.Page.Locator("main mark.target").First;
        Assert.Equal("rgb(0, 0, 0)", await target.EvaluateAsync<string>("mark => getComputedStyle(mark).color"));
        Assert.Equal("rgba(0, 0, 0, 0)", await target.EvaluateAsync<string>("mark => getComputedStyle(mark).backgroundColor"));
        Assert.Equal("visible", await viewed.Page.Locator("main p").First.EvaluateAsync<string>("block => getComputedStyle(block).contentVisibility"));
    }

    [Fact]
    public async Task The_colours_follow_the_system_and_can_be_chosen()
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(colours: ColorScheme.Dark), folder, folder.Path);
        string dark = await GroundAsync(viewed.Page);

        await viewed.Page.Locator("#theme").ClickAsync();
        string light = await GroundAsync(viewed.Page);
        Assert.NotEqual(dark, light);

        await viewed.Page.ReloadAsync();
        Assert.Equal(light, await GroundAsync(viewed.Page));
    }

    private static Task<string> GroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");

    private static async Task AssertNarrowAsync(IPage page)
        => Assert.Equal(Phone, await page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"));

    private static async Task AssertAccessibleAsync(IPage page)
    {
        AxeResult result = await page.RunAxe();
        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => violation.Id + ": " + node.Html)));
    }
}
