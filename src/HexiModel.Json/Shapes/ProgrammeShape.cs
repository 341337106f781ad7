namespace HexiModel.Json.Shapes;

/// <summary>A programme in the list of a report's programmes; all about it stands in the terms.</summary>
internal sealed class ProgrammeShape
{
    public string? Id { get; set; }

    public string? Term { get; set; }
}
