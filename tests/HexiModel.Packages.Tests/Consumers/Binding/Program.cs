using System.ComponentModel;
using System.Reflection;
using HexiModel.Hexi;

// As WPF and its kin resolve {Binding GdpGrowth.Value.Amount}: by name, on the run-time type of each step.
object? Descriptor(object? source, string path)
    => path.Split('.').Aggregate(source, (value, name) => TypeDescriptor.GetProperties(value!)[name]!.GetValue(value));
object? Reflected(object? source, string path)
    => path.Split('.').Aggregate(source, (value, name) => value!.GetType().GetProperty(name)!.GetValue(value));

foreach (string path in new[] { "GdpGrowth.Value.Amount", "GdpGrowth.Quantity.Unit.Symbol", "GdpGrowth.Indicator.Name", "GdpGrowth.Section.Title", "Count" })
{
    Console.WriteLine($"{path} {Descriptor(Hexi2022.Targets, path)} {Reflected(Hexi2022.Targets, path)}");
}

// No member is hidden by another of its name, which would be an AmbiguousMatchException there.
IEnumerable<object> all = Hexi2022.Targets.Cast<object>().Concat(Hexi2022.Observations).Concat(Hexi2022.Indicators).Concat(Hexi2022.Terms).Append(Hexi2022.Targets);
Console.WriteLine(string.Join(", ", all.Select(item => item.GetType()).Distinct()
    .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).GroupBy(property => property.Name).Where(group => group.Count() > 1 && group.Key != "Item"))
    .Select(group => group.Key)));
