namespace HexiModel;

/// <content>The units that code names.</content>
public static partial class Units
{
    /// <summary>元, Chinese yuan.</summary>
    public static Unit<Money> Yuan => field ??= UnitCatalogue.Get<Money>("元");

    /// <summary>美元, US dollars.</summary>
    public static Unit<Money> UsDollar => field ??= UnitCatalogue.Get<Money>("美元");

    /// <summary>欧元, euros.</summary>
    public static Unit<Money> Euro => field ??= UnitCatalogue.Get<Money>("欧元");

    /// <summary>港元, Hong Kong dollars.</summary>
    public static Unit<Money> HongKongDollar => field ??= UnitCatalogue.Get<Money>("港元");

    /// <summary>%, per hundred.</summary>
    public static Unit<Ratio> Percent => field ??= UnitCatalogue.Get<Ratio>("%");

    /// <summary>‰, per thousand.</summary>
    public static Unit<Ratio> PerMille => field ??= UnitCatalogue.Get<Ratio>("‰");

    /// <summary>成, a tenth: 10 %.</summary>
    public static Unit<Ratio> Tenth => field ??= UnitCatalogue.Get<Ratio>("成");

    /// <summary>The whole of which a fraction (三分之一) is a part: 100 %.</summary>
    public static Unit<Ratio> Whole => field ??= new("", 100m, Percent, "");

    /// <summary>百分点, percentage points.</summary>
    public static Unit<Points> PercentagePoint => field ??= UnitCatalogue.Get<Points>("百分点");

    /// <summary>基点, a hundredth of a percentage point.</summary>
    public static Unit<Points> BasisPoint => field ??= UnitCatalogue.Get<Points>("基点");

    /// <summary>倍, times.</summary>
    public static Unit<Multiple> Times => field ??= UnitCatalogue.Get<Multiple>("倍");

    /// <summary>番, doublings. It converts to no other unit: 翻两番 is ×4, not ×2.</summary>
    public static Unit<Multiple> Doubling => field ??= UnitCatalogue.Get<Multiple>("番");

    /// <summary>The unit of ranks: a place.</summary>
    public static Unit<Rank> Place => field ??= new("位", "place");

    /// <summary>个, pieces of anything.</summary>
    public static Unit<Count> Piece => field ??= UnitCatalogue.Get<Count>("个");

    /// <summary>人, persons.</summary>
    public static Unit<Count> Person => field ??= UnitCatalogue.Get<Count>("人");

    /// <summary>人次, persons counted once for each time.</summary>
    public static Unit<Count> PersonTime => field ??= UnitCatalogue.Get<Count>("人次");

    /// <summary>户, households.</summary>
    public static Unit<Count> Household => field ??= UnitCatalogue.Get<Count>("户");

    /// <summary>家, firms and institutions.</summary>
    public static Unit<Count> Firm => field ??= UnitCatalogue.Get<Count>("家");

    /// <summary>项, items such as measures and projects.</summary>
    public static Unit<Count> Item => field ??= UnitCatalogue.Get<Count>("项");

    /// <summary>座, buildings and plants.</summary>
    public static Unit<Count> Building => field ??= UnitCatalogue.Get<Count>("座");

    /// <summary>平方米, square metres.</summary>
    public static Unit<Area> SquareMetre => field ??= UnitCatalogue.Get<Area>("平方米");

    /// <summary>平方公里, square kilometres.</summary>
    public static Unit<Area> SquareKilometre => field ??= UnitCatalogue.Get<Area>("平方公里");

    /// <summary>公顷, hectares.</summary>
    public static Unit<Area> Hectare => field ??= UnitCatalogue.Get<Area>("公顷");

    /// <summary>亩, a fifteenth of a hectare.</summary>
    public static Unit<Area> Mu => field ??= UnitCatalogue.Get<Area>("亩");

    /// <summary>米, metres.</summary>
    public static Unit<Length> Metre => field ??= UnitCatalogue.Get<Length>("米");

    /// <summary>公里, kilometres.</summary>
    public static Unit<Length> Kilometre => field ??= UnitCatalogue.Get<Length>("公里");

    /// <summary>千克, kilograms.</summary>
    public static Unit<Mass> Kilogram => field ??= UnitCatalogue.Get<Mass>("千克");

    /// <summary>斤, half a kilogram.</summary>
    public static Unit<Mass> Jin => field ??= UnitCatalogue.Get<Mass>("斤");

    /// <summary>吨, tonnes.</summary>
    public static Unit<Mass> Tonne => field ??= UnitCatalogue.Get<Mass>("吨");

    /// <summary>微克, micrograms.</summary>
    public static Unit<Mass> Microgram => field ??= UnitCatalogue.Get<Mass>("微克");

    /// <summary>立方米, cubic metres.</summary>
    public static Unit<Volume> CubicMetre => field ??= UnitCatalogue.Get<Volume>("立方米");

    /// <summary>升, litres.</summary>
    public static Unit<Volume> Litre => field ??= UnitCatalogue.Get<Volume>("升");

    /// <summary>年, years.</summary>
    public static Unit<Duration> Year => field ??= UnitCatalogue.Get<Duration>("年");

    /// <summary>个月, months.</summary>
    public static Unit<Duration> Month => field ??= UnitCatalogue.Get<Duration>("个月");

    /// <summary>天, days.</summary>
    public static Unit<Duration> Day => field ??= UnitCatalogue.Get<Duration>("天");

    /// <summary>小时, hours.</summary>
    public static Unit<Duration> Hour => field ??= UnitCatalogue.Get<Duration>("小时");

    /// <summary>分钟, minutes.</summary>
    public static Unit<Duration> Minute => field ??= UnitCatalogue.Get<Duration>("分钟");

    /// <summary>周岁, years of age.</summary>
    public static Unit<Duration> YearOfAge => field ??= UnitCatalogue.Get<Duration>("周岁");

    /// <summary>千瓦时, kilowatt hours.</summary>
    public static Unit<Energy> KilowattHour => field ??= UnitCatalogue.Get<Energy>("千瓦时");

    /// <summary>吨标准煤, tonnes of coal equivalent.</summary>
    public static Unit<Energy> TonneOfCoalEquivalent => field ??= UnitCatalogue.Get<Energy>("吨标准煤");

    /// <summary>千瓦, kilowatts.</summary>
    public static Unit<Power> Kilowatt => field ??= UnitCatalogue.Get<Power>("千瓦");
}
