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
        string file = folder["view.html"];
        Hexi run = Hexi.Run(["view", .. args, "--output", file]);
        Assert.True(File.Exists(file), run.Error);
        return await OpenAsync(page, new Uri(file).AbsoluteUri);
    }

    /// <summary>Opens an address.</summary>
    public static async Task<ViewedPage> OpenAsync(IPage page, string address)
    {
        ViewedPage viewed = new(page);
        await page.GotoAsync(address);
        await page.Locator("html[data-ready]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        return viewed;
    }

    /// <summary>The marked words that a text begins or is.</summary>
    public ILocator Mark(string words) => Page.Locator("main mark", new PageLocatorOptions { HasTextString = words }).Last;

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
