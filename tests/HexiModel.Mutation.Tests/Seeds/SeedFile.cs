namespace HexiModel.Mutation.Tests.Seeds;

/// <summary>The files of the first report.</summary>
internal enum SeedFile
{
    Report,
    Glossary,
    Catalogue,
    Official,
}
