namespace HexiModel.Packages.Tests.Support;

/// <summary>A project with a report, restored once, in which properties make things go wrong.</summary>
public sealed class BadProject(Packed packed) : IAsyncLifetime
{
    private Workplace Place { get; } = packed.CreateWorkplace("bad");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Place.CopyReport().WriteReportProject("Bad.csproj", items: """
            <HexiModelReport Include="$(Lost)" Condition="'$(Lost)' != ''" />
            <HexiModelReport Update="qinghe-2023.report.md" ClassName="$(ClassOfReport)" Link="$(LinkOfReport)" />
            """);
        (await Place.Dotnet("restore", "-tl:off")).Succeeded();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>What the package's own check says, in a language.</summary>
    public async Task<string> Check(string language, string property)
        => (await Place.DotnetIn(language, "msbuild", "-t:CheckHexiModelProject", "-nologo", "-tl:off", property)).Failed();

    /// <summary>What a whole build says.</summary>
    public async Task<string> Build(string property) => (await Place.Dotnet("build", "--no-restore", "-tl:off", property)).Failed();
}
