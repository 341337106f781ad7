namespace HexiModel.Language.Naming;

/// <summary>A term or programme with a class of its own.</summary>
/// <param name="Id">The id.</param>
/// <param name="IsProgramme">It is a programme.</param>
/// <param name="Name">The name of its members: <c>Project133</c>.</param>
/// <param name="Alias">A second name, from the headword; null where that gives none.</param>
/// <param name="Words">The headword, the definition as its sentence, and where it stands.</param>
/// <param name="Parts">Its parts that have a name.</param>
public sealed record TermApi(
    string Id,
    bool IsProgramme,
    string Name,
    string? Alias,
    OfficialWords Words,
    EquatableArray<PartApi> Parts)
{
    /// <summary>The name of its class: <c>Project133Programme</c>.</summary>
    public string ClassName => Name + (IsProgramme ? "Programme" : "Term");
}
