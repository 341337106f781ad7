using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace HexiModel.Tests;

public class LibraryTests
{
    [Fact]
    public void The_library_uses_no_reflection()
    {
        using PEReader file = new(File.OpenRead(typeof(Report).Assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        string[] used =
        [
            .. metadata.TypeReferences.Select(metadata.GetTypeReference)
                .Select(type => metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name))
                .Where(name => name.StartsWith("System.Reflection.", StringComparison.Ordinal) && !name.EndsWith("Attribute", StringComparison.Ordinal)),
        ];

        Assert.Empty(used);
    }

    [Fact]
    public void The_library_depends_on_the_framework_alone()
        => Assert.All(typeof(Report).Assembly.GetReferencedAssemblies(), assembly => Assert.StartsWith("System.", assembly.Name, StringComparison.Ordinal));
}
