namespace HexiModel.Packages.Tests.Support;

/// <summary>The command, installed into a folder of its own.</summary>
public sealed class InstalledTool(Packed packed) : IAsyncLifetime
{
    private Workplace Place { get; } = packed.CreateWorkplace("tool");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
        => (await Place.Dotnet("tool", "install", "HexiModel.Tool", "--tool-path", "bin", "--version", packed.Version)).Succeeded();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>What the command writes.</summary>
    public async Task<string> Run(params string[] args) => (await Place.Run(Place[Path.Combine("bin", "hexi")], args)).Succeeded();
}
