using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using HexiModel.Tests;
using Microsoft.Playwright;

namespace HexiModel.Tool.Tests.Browser;

/// <summary><c>hexi view --watch</c>: the page is served on this machine, and is loaded again when a file is saved.</summary>
[Collection(ChromiumCollection.Name)]
public class ViewWatchTests(Chromium chromium)
{
    [Fact]
    public async Task A_saved_file_is_shown_at_once_where_the_reader_was()
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using WatchProcess watch = await WatchProcess.StartAsync(folder.Path);
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), watch.Address);
        await viewed.Mark("科技企业达到165家以上").ClickAsync();

        folder.Write(Qinghe.ReportFile, Qinghe.Report.Replace("165家", "170家", StringComparison.Ordinal));

        await Assertions.Expect(viewed.Card.Locator("h3")).ToHaveTextAsync("科技企业达到170家以上");
        Assert.Empty(viewed.Complaints);
    }

    [Fact]
    public async Task A_report_that_is_taken_away_is_said_and_shown_again_when_it_is_back()
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using WatchProcess watch = await WatchProcess.StartAsync(folder.Path);
        await using ViewedPage viewed = await ViewedPage.OpenAsync(await chromium.NewPageAsync(), watch.Address);

        File.Delete(folder[Qinghe.ReportFile]);
        File.Delete(folder[Qinghe.GlossaryFile]);
        await watch.ErrorAsync(line => line.Contains(folder.Path, StringComparison.Ordinal));
        Assert.Contains("165家", await viewed.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        folder.Write(Qinghe.ReportFile, Qinghe.Report.Replace("165家", "180家", StringComparison.Ordinal));
        await Assertions.Expect(viewed.Page.Locator("main")).ToContainTextAsync("180家");
    }

    [Fact]
    public async Task Ctrl_C_ends_it_without_a_complaint()
    {
        Interrupts.SkipWhereIgnored();
        using TemporaryFolder folder = Qinghe.Create();
        await using WatchProcess watch = await WatchProcess.StartAsync(folder.Path);

        Assert.Equal(0, await watch.InterruptAsync());
        Assert.Equal("", watch.Rest);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said()
    {
        using TemporaryFolder folder = Qinghe.Create();
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;

        Hexi run = await Task.Run(() => Hexi.Run("view", folder.Path, "--watch", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture)), TestContext.Current.CancellationToken);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(port.ToString(System.Globalization.CultureInfo.InvariantCulture), run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Only_this_machine_is_answered_and_only_by_its_own_name()
    {
        using TemporaryFolder folder = Qinghe.Create();
        await using WatchProcess watch = await WatchProcess.StartAsync(folder.Path);
        Uri address = new(watch.Address);

        IPEndPoint listener = Assert.Single(IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners(), found => found.Port == address.Port);
        Assert.True(IPAddress.IsLoopback(listener.Address));

        using HttpClient client = new();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, new HttpRequestMessage(HttpMethod.Get, address)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(client, new HttpRequestMessage(HttpMethod.Get, new Uri(address, "../etc/passwd"))));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, await StatusAsync(client, new HttpRequestMessage(HttpMethod.Post, address)));
        HttpRequestMessage foreign = new(HttpMethod.Get, address);
        foreign.Headers.Host = "rebound.example:" + address.Port;
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(client, foreign));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, HttpRequestMessage request)
    {
        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
