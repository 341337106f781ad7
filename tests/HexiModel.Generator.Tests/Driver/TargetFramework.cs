using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace HexiModel.Generator.Tests.Driver;

/// <summary>What a project references: a framework, and the model's library built for it.</summary>
internal sealed class TargetFramework
{
    private readonly string _name;

    private TargetFramework(string name, IEnumerable<MetadataReference> framework, params string[] libraries)
    {
        _name = name;
        References = [.. framework, .. libraries.Select(path => MetadataReference.CreateFromFile(path))];
    }

    public static TargetFramework Net80 { get; } = new("net8.0", Basic.Reference.Assemblies.Net80.References.All, typeof(Report).Assembly.Location);

    public static TargetFramework Net100 { get; } = new("net10.0", Basic.Reference.Assemblies.Net100.References.All, typeof(Report).Assembly.Location);

    public static TargetFramework NetStandard20 { get; } = new(
        "netstandard2.0", Basic.Reference.Assemblies.NetStandard20.References.All, Built("HexiModel.NetStandard"), Built("System.Memory.NetStandard"));

    public static IEnumerable<TargetFramework> All => [Net80, Net100, NetStandard20];

    public ImmutableArray<MetadataReference> References { get; }

    public override string ToString() => _name;

    private static string Built(string key)
        => typeof(TargetFramework).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
