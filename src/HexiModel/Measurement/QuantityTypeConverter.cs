using System.ComponentModel;

namespace HexiModel;

/// <summary>Lets configuration, designers and data binding read a <see cref="Quantity"/> or <see cref="Quantity{T}"/> from text.</summary>
/// <param name="type">Which of them: the framework gives it.</param>
internal sealed class QuantityTypeConverter(Type type) : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        if (value is not string text)
        {
            return base.ConvertFrom(context, culture, value);
        }

        Quantity quantity = Quantity.Parse(text, null);
        object typed = type == typeof(Quantity) ? quantity : quantity.Dimension.Accept(new Typed(quantity));
        return type.IsInstanceOfType(typed) ? typed : throw new FormatException($"“{text}” is a quantity of dimension {quantity.Dimension.Id}, which is not expected here.");
    }

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType)
        => value is IFormattable quantity && destinationType == typeof(string) ? quantity.ToString("Z", culture) : base.ConvertTo(context, culture, value, destinationType);

    private sealed class Typed(Quantity quantity) : IDimensionVisitor<object>
    {
        public object Visit<T>() where T : Dimension, new() => quantity.As<T>();
    }
}
