namespace HexiModel.Json.Shapes;

/// <summary>A place in the annotated file, the way editors count.</summary>
internal sealed class AnnotatedShape
{
    public string? File { get; set; }

    public int Line { get; set; }

    public int Column { get; set; }

    public int Length { get; set; }

    public static AnnotatedShape? Of(SourceLocation location) => location == default ? null : new AnnotatedShape
    {
        File = location.File,
        Line = location.Line,
        Column = location.Column,
        Length = location.Length,
    };

    public static SourceLocation ToLocation(AnnotatedShape? shape)
        => shape is null ? default : new SourceLocation(shape.File ?? "", shape.Line, shape.Column, shape.Length);
}
