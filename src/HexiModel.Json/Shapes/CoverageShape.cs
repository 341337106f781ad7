using HexiModel.Compiled;

namespace HexiModel.Json.Shapes;

/// <summary>How much of a report's numbers its annotation accounts for.</summary>
internal sealed class CoverageShape
{
    public int Quantities { get; set; }

    public int Covered { get; set; }

    public int Skipped { get; set; }

    public int Open { get; set; }

    public static CoverageShape Of(Coverage coverage) => new()
    {
        Quantities = coverage.Quantities,
        Covered = coverage.Covered,
        Skipped = coverage.Skipped,
        Open = coverage.Open,
    };

    public static CoverageShape Of(string? text) => Of(text is null ? default : FieldText.Coverage(text));

    public static string? ToText(CoverageShape? shape) => FieldText.Of(ToCoverage(shape));

    public static Coverage ToCoverage(CoverageShape? shape)
        => shape is null ? default : new Coverage(shape.Quantities, shape.Covered, shape.Skipped);
}
