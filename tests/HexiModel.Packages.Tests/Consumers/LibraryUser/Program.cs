using HexiModel.Hexi;
using Library;

Console.WriteLine(Growth.Target == Hexi2022.Targets.GdpGrowth);
Console.WriteLine(Growth.Elsewhere with { File = "b.txt" });
Console.WriteLine(typeof(Hexi2022).Assembly.GetReferencedAssemblies().Any(name => name.Name == "netstandard"));
