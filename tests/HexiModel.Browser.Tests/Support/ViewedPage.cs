using Microsoft.Playwright;

namespace HexiModel.Tool.Tests.Browser;

/// <summary>The page that <c>hexi view</c> writes, opened in a browser, with everything that the browser complains about.</summary>
internal sealed class ViewedPage : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    private ViewedPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += (_, dialog) => _complaints.Add("dialog: " + dialog.Message);
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    private readonly List<string> _requests = [];

    public IPage Page { get; }

    /// <summary>Errors, violations of the policy, dialogs.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>All that was asked of the network or the disk.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>The card.</summary>
    public ILocator Card => Page.Locator("#card");

    /// <summary>Writes the page of some paths and opens it.</summary>
    public static async Task<ViewedPage> OpenAsync(IPage page, TemporaryFolder folder, params string[] args)
    {
        return await OpenAsync(page, new Uri(Write(folder, args)).AbsoluteUri);
    }

    /// <summary>Writes the page of some paths.</summary>
    public static string Write(TemporaryFolder folder, params string[] args)
    {
        string file = folder["view.html"];
        Hexi run = Hexi.Run(["view", .. args, "--output", file]);
        Assert.True(File.Exists(file), run.Error);
        return file;
    }

    /// <summary>Opens an address.</summary>
    public static async Task<ViewedPage> OpenAsync(IPage page, string address)
    {
        ViewedPage viewed = new(page);
        await page.GotoAsync(address);
        await page.Locator("html[data-ready]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        return viewed;
    }

    /// <summary>Opens each card, the lists of findings, the help, and searches.</summary>
    public async Task OpenEverythingAsync()
    {
        foreach (ILocator list in await Page.Locator("details.findings summary").AllAsync())
        {
            await list.ClickAsync();
        }

        int marks = await Page.Locator("main mark").CountAsync();
        for (int i = 0; i < marks; i++)
        {
            await Page.Keyboard.PressAsync("j");
        }

        await Page.Locator("#query").FillAsync("a");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Locator("#help").ClickAsync();
    }

    /// <summary>The heading of the card.</summary>
    public Task<string> TitleAsync() => Card.Locator("h3").InnerTextAsync();

    /// <summary>A field of the card with its source.</summary>
    public async Task<string> FieldAsync(string name)
    {
        ILocator field = Card.Locator(".fields > div").Filter(new LocatorFilterOptions { Has = Page.Locator($"dt:text-is('{name}')") });
        return string.Join(' ', await field.Locator("dd > *").AllInnerTextsAsync());
    }

    /// <summary>The places that the card leads to under a title.</summary>
    public ILocator LinksUnder(string title) => Card.Locator($"h4:has-text('{title}') + ul button");

    /// <summary>The marked words that a text begins or is.</summary>
    public ILocator Mark(string words) => Page.Locator("main mark", new PageLocatorOptions { HasTextString = words }).Last;

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
