using System.ComponentModel;

namespace HexiModel;

/// <summary>Lets configuration, designers and data binding read a <see cref="Period"/> from its written form.</summary>
internal sealed class PeriodTypeConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string text ? Period.Parse(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType)
        => value is Period period && destinationType == typeof(string) ? period.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
