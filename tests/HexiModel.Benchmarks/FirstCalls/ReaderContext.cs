using System.Reflection;
using System.Runtime.Loader;

namespace HexiModel.Benchmarks.FirstCalls;

/// <summary>The assemblies of a folder, in place of those that this program was built with.</summary>
internal sealed class ReaderContext(string folder) : AssemblyLoadContext("reader")
{
    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string path = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
