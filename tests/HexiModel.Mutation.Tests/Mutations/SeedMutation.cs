namespace HexiModel.Mutation.Tests.Mutations;

/// <summary>A way to damage the seeds.</summary>
/// <param name="Name">What is done, as the table says it.</param>
/// <param name="Damages">The damage at each place where it can be done.</param>
internal sealed record SeedMutation(string Name, IEnumerable<Damage> Damages)
{
    /// <summary>What the mutations of its kind damage.</summary>
    public string Theme { get; init; } = "";

    /// <inheritdoc/>
    public override string ToString() => Name;
}
