namespace HexiModel.Packages.Tests.Support;

/// <summary>The project of someone who annotates reports: it refers to the package, and that is all.</summary>
internal static class ReportProject
{
    /// <summary>Writes the project file.</summary>
    /// <param name="place">Where.</param>
    /// <param name="path">The file; its name without the extension is the root namespace, if the properties do not say otherwise.</param>
    /// <param name="properties">Properties on top.</param>
    /// <param name="items">Items on top.</param>
    public static Workplace WriteReportProject(this Workplace place, string path, string properties = "", string items = "")
        => place.Write(
            path,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="HexiModel" Version="$(HexiModelVersion)" />
                {items}
              </ItemGroup>
            </Project>
            """);
}
