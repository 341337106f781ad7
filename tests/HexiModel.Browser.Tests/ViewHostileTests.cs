using System.Text.RegularExpressions;

namespace HexiModel.Tool.Tests.Browser;

/// <summary>Whatever a report writes is text on the page: it runs nothing, loads nothing, and turns no line around.</summary>
[Collection(ChromiumCollection.Name)]
public class ViewHostileTests(Chromium chromium)
{
    private const string Override = "\u202E";

    public static TheoryData<string> HostileWords =>
    [
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</p></main><iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "&#60;script&#62;alert(1)&#x3C;/script&#x3E;",
        "&lt;b&gt;&amp;&quot;",
        "\"'`onmouseover=alert(1) x=\"",
        "<!--", "]]>", "{{@data}}", "${alert(1)}", "<style>*{display:none}</style>",
        "<svg/onload=alert(1)>", "javascript:alert(1)", "<base href=https://example.org/>", "<meta http-equiv=refresh content=0>",
    ];

    [Theory]
    [MemberData(nameof(HostileWords))]
    public async Task Words_of_a_report_are_text_wherever_the_page_shows_them(string words)
    {
        // In the text, in a fact, in a title, an id, a value of a key, a name of the catalogue, and the name of the place.
        string quoted = words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        string marked = Regex.Replace(words, @"[\[\]{}\\*_`<>#&]", @"\$0");
        using TemporaryFolder folder = Qinghe.Create();
        folder.Write(Qinghe.ReportFile, Qinghe.Report
            .Replace("title: 2023年青禾区政府工作报告", "title: 报告 " + words, StringComparison.Ordinal)
            .Replace("示例市青禾区", "青禾区 " + words, StringComparison.Ordinal)
            .Replace("今年目标 {", marked + "今年目标 {", StringComparison.Ordinal)
            .Replace("养老床位增加近300张", marked + "养老床位增加近300张", StringComparison.Ordinal)
            .Replace("#beds of=\"green-plan\"", $"#beds of=\"{quoted}\" scope=\"{quoted}\"", StringComparison.Ordinal));
        folder.Write(Qinghe.CatalogueFile, Qinghe.Catalogue.Replace("科技企业,Tech", $"\"科技企业{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\",Tech", StringComparison.Ordinal));
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);

        await viewed.OpenEverythingAsync();

        Assert.Contains(words, await viewed.Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(viewed.Complaints);
        Assert.Single(viewed.Requests);
        Assert.Equal(2, await viewed.Page.Locator("script").CountAsync());
        Assert.Equal(0, await viewed.Page.Locator("iframe, img, base, main svg, main style, main script, main [onerror], main [onmouseover]").CountAsync());
    }

    [Fact]
    public async Task A_mark_that_turns_the_line_is_shown_and_turns_nothing()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("新增就业", "新增" + Override + "就业");
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);

        await viewed.OpenEverythingAsync();

        Assert.Equal("U+202E", await viewed.Page.Locator("main .hidden-character").First.GetAttributeAsync("data-code"));
        Assert.DoesNotContain(Override, await viewed.Page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_runs_something_is_not_a_link()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("source-file: qinghe-2023.txt", "source-file: qinghe-2023.txt\nsource-url: javascript:alert(1)");
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);

        Assert.Equal(0, await viewed.Page.Locator("main a").CountAsync());
    }

    [Fact]
    public async Task The_policy_of_the_page_lets_nothing_in_and_nothing_out()
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), folder, folder.Path);

        string answer = await viewed.Page.EvaluateAsync<string>("""
            async () => {
              const refused = [];
              addEventListener("securitypolicyviolation", event => refused.push(event.effectiveDirective));
              await fetch("http://127.0.0.1:9/").catch(() => {});
              const image = new Image();
              image.src = "http://127.0.0.1:9/x.png";
              const script = document.createElement("script");
              try { script.textContent = "window.ran = true"; document.body.append(script); } catch (error) { refused.push(error.name); }
              await new Promise(resolve => setTimeout(resolve, 100));
              return [...refused, String(window.ran)].join(" ");
            }
            """);

        Assert.Contains("connect-src", answer, StringComparison.Ordinal);
        Assert.Contains("img-src", answer, StringComparison.Ordinal);
        Assert.EndsWith("undefined", answer, StringComparison.Ordinal);
    }
}
