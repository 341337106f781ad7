using System.Reflection;
using System.Runtime.Loader;

namespace HexiModel.Tests;

/// <summary>The assemblies of a folder, in place of those that the program was built with.</summary>
internal sealed class FolderContext(string folder) : AssemblyLoadContext("folder")
{
    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string path = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
