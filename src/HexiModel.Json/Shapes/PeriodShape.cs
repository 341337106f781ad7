using HexiModel.Compiled;

namespace HexiModel.Json.Shapes;

/// <summary>A period: its first and last day, null where it is open.</summary>
internal sealed class PeriodShape : IJsonOnDeserialized
{
    public DateTime? Start { get; set; }

    public DateTime? End { get; set; }

    public static PeriodShape? Of(Period period) => period.IsEmpty ? null : new PeriodShape { Start = period.Start, End = period.End };

    public static PeriodShape? Of(string? text) => text is null ? null : Of(Period.Parse(text));

    public static string? ToText(PeriodShape? shape) => FieldText.Of(ToPeriod(shape));

    public static Period ToPeriod(PeriodShape? shape) => shape is null ? default : Period.Days(shape.Start, shape.End);

    public void OnDeserialized()
    {
        if (Start > End)
        {
            throw new JsonException("The period ends before it starts.");
        }
    }
}
