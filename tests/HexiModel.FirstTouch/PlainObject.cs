namespace HexiModel.FirstTouch;

/// <summary>The floor: an object that somebody has typed in.</summary>
internal sealed record PlainObject(decimal Amount, bool IsBounded, int Year)
{
    private static readonly PlainObject GdpGrowth = new(6m, IsBounded: false, 2022);

    public static int ReadTarget() => Alternatives.Sum(GdpGrowth.Amount, GdpGrowth.IsBounded, GdpGrowth.Year);
}
