namespace HexiModel.Dimensions;

// The dimensions that are no rates; DimensionNames finds them by their ids.

/// <summary>A number of things, people or events (计数). Units are classifiers (量词) such as 家 and 座, which do not compare with each other.</summary>
public sealed class Count : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Count() : base("count", "计数")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor) => Visit<Count, TResult>(visitor);

    internal override Unit NewUnit(string symbol, in UnitRow row) => new Unit<Count>(symbol, row);
}

/// <summary>An amount of money (金额), in yuan (元) unless said otherwise. Currencies do not convert into each other.</summary>
public sealed class Money : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Money() : base("money", "金额")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor) => Visit<Money, TResult>(visitor);

    internal override Unit NewUnit(string symbol, in UnitRow row) => new Unit<Money>(symbol, row);
}

/// <summary>A share, a rate or a relative change (比率): <c>6%</c>, <c>三成</c>. Percent, permille and tenths (成) convert.</summary>
public sealed class Ratio : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Ratio() : base("ratio", "比率")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor) => Visit<Ratio, TResult>(visitor);

    internal override Unit NewUnit(string symbol, in UnitRow row) => new Unit<Ratio>(symbol, row);
}

/// <summary>A difference of two ratios (百分点): 12.3 points are never 12.3 %.</summary>
public sealed class Points : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Points() : base("points", "百分点")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor) => Visit<Points, TResult>(visitor);

    internal override Unit NewUnit(string symbol, in UnitRow row) => new Unit<Points>(symbol, row);
}

/// <summary>A multiple of a base (倍数): <c>2倍</c>, <c>翻两番</c>.</summary>
public sealed class Multiple : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Multiple() : base("multiple", "倍数")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor) => Visit<Multiple, TResult>(visitor);

    internal override Unit NewUnit(string symbol, in UnitRow row) => new Unit<Multiple>(symbol, row);
}

/// <summary>A place in an order (位次): 全市第二, 首位.</summary>
public sealed class Rank : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Rank() : base("rank", "位次")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor) => Visit<Rank, TResult>(visitor);

    internal override Unit NewUnit(string symbol, in UnitRow row) => new Unit<Rank>(symbol, row);
}

/// <summary>An area (面积): 平方米, 公顷, 亩.</summary>
public sealed class Area : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Area() : base("area", "面积")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor) => Visit<Area, TResult>(visitor);

    internal override Unit NewUnit(string symbol, in UnitRow row) => new Unit<Area>(symbol, row);
}

/// <summary>A length (长度): 米, 公里.</summary>
public sealed class Length : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Length() : base("length", "长度")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor) => Visit<Length, TResult>(visitor);

    internal override Unit NewUnit(string symbol, in UnitRow row) => new Unit<Length>(symbol, row);
}

/// <summary>A mass (质量): 吨, 公斤, 微克.</summary>
public sealed class Mass : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Mass() : base("mass", "质量")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor) => Visit<Mass, TResult>(visitor);

    internal override Unit NewUnit(string symbol, in UnitRow row) => new Unit<Mass>(symbol, row);
}

/// <summary>A volume (体积): 立方米, 升.</summary>
public sealed class Volume : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Volume() : base("volume", "体积")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor) => Visit<Volume, TResult>(visitor);

    internal override Unit NewUnit(string symbol, in UnitRow row) => new Unit<Volume>(symbol, row);
}

/// <summary>A span of time (时长): 年, 天, 小时, 分钟.</summary>
public sealed class Duration : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Duration() : base("duration", "时长")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor) => Visit<Duration, TResult>(visitor);

    internal override Unit NewUnit(string symbol, in UnitRow row) => new Unit<Duration>(symbol, row);
}

/// <summary>An amount of energy (能量): 千瓦时, 吨标准煤.</summary>
public sealed class Energy : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Energy() : base("energy", "能量")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor) => Visit<Energy, TResult>(visitor);

    internal override Unit NewUnit(string symbol, in UnitRow row) => new Unit<Energy>(symbol, row);
}

/// <summary>A power or an installed capacity (功率): 千瓦, 兆瓦.</summary>
public sealed class Power : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Power() : base("power", "功率")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor) => Visit<Power, TResult>(visitor);

    internal override Unit NewUnit(string symbol, in UnitRow row) => new Unit<Power>(symbol, row);
}

/// <summary>
/// Whatever has no dimension of its own here (其他): 摄氏度, 兆伏安, 分贝, PB. A unit of it converts into no other but those of its own kind,
/// such as 千伏安.
/// </summary>
public sealed class Other : Dimension
{
    /// <summary>Use <see cref="Dimension.Of{T}"/>, which gives the one object of the dimension.</summary>
    public Other() : base("other", "其他")
    {
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDimensionVisitor<TResult> visitor) => Visit<Other, TResult>(visitor);

    internal override Unit NewUnit(string symbol, in UnitRow row) => new Unit<Other>(symbol, row);
}
