using System.Reflection;

namespace HexiModel.Language.Diagnostics;

/// <summary>
/// Where the pages of the documentation are on the web: in the repository that the assembly was built from, at its commit. Only whoever builds it
/// from a clone of a published repository, or gives <c>RepositoryUrl</c>, has an address to give.
/// </summary>
internal static class DocumentationAddress
{
    private static readonly string? Folder = FolderOf(Metadata("RepositoryUrl"), Version);

    private static string? Version => typeof(DocumentationAddress).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    /// <summary>The address of a file of the repository; the path itself where no address is known.</summary>
    public static string Of(string path) => Folder + path;

    /// <summary>The address that the paths of a commit begin with, as GitHub, GitLab and Gitee have it; null where the repository is on no web site.</summary>
    /// <param name="repository">Its address, such as <c>https://github.com/owner/name.git</c>.</param>
    /// <param name="version">The version that was built, with the commit behind its <c>+</c>; without one, the newest state is meant.</param>
    internal static string? FolderOf(string? repository, string? version)
    {
        if (!Uri.TryCreate(repository, UriKind.Absolute, out Uri? address) || address.Scheme is not ("https" or "http"))
        {
            return null;
        }

        const string gitSuffix = ".git";
        string site = address.AbsoluteUri.TrimEnd('/');
        site = site.EndsWith(gitSuffix, StringComparison.Ordinal) ? site.Substring(0, site.Length - gitSuffix.Length) : site;
        int plus = version?.IndexOf('+') ?? -1;
        return $"{site}/blob/{(plus < 0 ? "HEAD" : version!.Substring(plus + 1))}/";
    }

    private static string? Metadata(string key)
        => typeof(DocumentationAddress).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(attribute => attribute.Key == key)?.Value;
}
