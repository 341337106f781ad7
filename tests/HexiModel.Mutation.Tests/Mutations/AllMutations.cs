namespace HexiModel.Mutation.Tests.Mutations;

/// <summary>Every way to damage the seeds, by theme.</summary>
internal static class AllMutations
{
    public static IReadOnlyList<SeedMutation> List { get; } =
    [
        .. Themed("Brackets and braces", BracketMutations.List),
        .. Themed("Classes and keys", AttributeMutations.List),
        .. Themed("Ids and references", IdMutations.List),
        .. Themed("Values", ValueMutations.List),
        .. Themed("Headings and terms", StructureMutations.List),
        .. Themed("Front matter", FrontMatterMutations.List),
        .. Themed("Official words", TextMutations.List),
        .. Themed("The catalogue", CatalogueMutations.List),
        .. Themed("Encodings and line ends", EncodingMutations.List),
    ];

    private static IEnumerable<SeedMutation> Themed(string theme, IEnumerable<SeedMutation> mutations) => mutations.Select(mutation => mutation with { Theme = theme });
}
