using HexiModel.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HexiModel.Generator.Tests;

/// <summary>Generated code is a part of other people's projects: it compiles in all of them, without a word.</summary>
public class CompilationTests
{
    public static TheoryData<string, LanguageVersion, NullableContextOptions> Projects
    {
        get
        {
            TheoryData<string, LanguageVersion, NullableContextOptions> projects = [];
            foreach (TargetFramework framework in TargetFramework.All)
            {
                foreach (LanguageVersion version in new[] { LanguageVersion.CSharp12, LanguageVersion.Latest })
                {
                    projects.Add(framework.ToString(), version, NullableContextOptions.Enable);
                    projects.Add(framework.ToString(), version, NullableContextOptions.Disable);
                }
            }

            return projects;
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_code_of_the_seeds_compiles_without_warnings(string framework, LanguageVersion version, NullableContextOptions nullable)
        => AssertCompiles(Project.Seeds, framework, version, nullable);

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_code_of_two_reports_with_aliases_compiles_without_warnings(string framework, LanguageVersion version, NullableContextOptions nullable)
        => AssertCompiles(Project.Sample.With(Samples.OtherReport).WithProperty("HexiModelLabelAliases", "true"), framework, version, nullable);

    [Fact]
    public void The_code_compiles_in_the_global_namespace()
        => AssertCompiles(Project.Sample.WithProperty("RootNamespace", ""), "net10.0", LanguageVersion.Latest, NullableContextOptions.Enable);

    [Theory]
    [InlineData("My-App.class.2030")]
    [InlineData("河西 项目.模型")]
    public void A_namespace_that_is_none_is_made_one(string rootNamespace)
        => AssertCompiles(Project.Sample.WithProperty("RootNamespace", rootNamespace), "net10.0", LanguageVersion.Latest, NullableContextOptions.Enable);

    [Fact]
    public void A_project_with_types_named_like_those_of_the_framework_compiles()
        => AssertCompiles(
            Project.Sample with { Code = "namespace Test { class System { } class HexiModel { } class Target { } class Report { } }" },
            "net10.0",
            LanguageVersion.Latest,
            NullableContextOptions.Enable);

    /// <summary>Names that the class of measured values has itself, and one that a target and a commitment share.</summary>
    [Fact]
    public void Measured_values_have_names_of_their_own_whatever_the_ids_are()
        => AssertCompiles(
            new Project
            {
                Files =
                [
                    Samples.ReportOf("names", "[新建小学2所]{#to-values}，[新建桥梁3座]{#values}，[新增就业4人]{#same-name}，[区图书馆开馆]{.commitment #SameName}"),
                ],
            },
            "net10.0",
            LanguageVersion.Latest,
            NullableContextOptions.Enable);

    [Theory]
    [InlineData("model")]
    [InlineData("table")]
    [InlineData("indicators")]
    [InlineData("actuals")]
    public void A_report_with_the_id_of_a_member_of_its_class_is_one_error_and_no_code(string id)
    {
        GeneratorRun run = GeneratorRun.Start(new Project { Files = [Samples.ReportOf(id, "[新增就业4人]{#jobs}")] });

        Assert.Contains("HEXI2014", Assert.Single(run.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Empty(run.Complaints());
    }

    [Theory]
    [InlineData("make")]
    [InlineData("all")]
    [InlineData("model")]
    public void An_indicator_may_have_an_id_that_the_class_of_indicators_uses(string id)
        => AssertCompiles(
            new Project
            {
                Files =
                [
                    ProjectFile.Indicators("own.indicators.csv", $"id,name,name-en,unit,kind,better,codes\n{id},床位,,张,stock,up,\n"),
                    Samples.ReportOf("own", $"[新增床位5张]{{#beds indicator=\"{id}\"}}"),
                ],
            },
            "net10.0",
            LanguageVersion.Latest,
            NullableContextOptions.Enable);

    [Fact]
    public void A_project_that_is_CLS_compliant_gets_no_warnings()
        => AssertCompiles(
            Project.Sample.With(Samples.OtherReport) with { Code = "[assembly: System.CLSCompliant(true)]" },
            "net10.0",
            LanguageVersion.Latest,
            NullableContextOptions.Enable);

    /// <summary>An assembly holds 16 MB of string literals.</summary>
    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void The_official_texts_of_many_reports_are_no_string_literals(int reports, bool isUtf8)
    {
        GeneratorRun run = GeneratorRun.Start(new Project
        {
            Files = [.. Enumerable.Range(1, reports).Select(number => Samples.ReportOf($"r-{number:000}", "[新建学校3家]{#schools}。"))],
        });

        Assert.Equal(isUtf8, run.AllSource.Contains("UTF8.GetString", StringComparison.Ordinal));
        Assert.Empty(run.Complaints());
        Type generated = run.Load().GetType("Test.R001", throwOnError: true)!;
        Report report = Assert.IsType<Report>(generated.GetProperty("Report")!.GetValue(null));
        Assert.Contains("新建学校3家。", report.OfficialText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_is_the_same_in_every_culture()
    {
        string invariant = GeneratorRun.Start(Project.Seeds).AllSource;
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("fi-FI");
            Assert.Equal(invariant, GeneratorRun.Start(Project.Seeds).AllSource);
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(invariant, GeneratorRun.Start(Project.Seeds).AllSource);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_output_does_not_depend_on_the_order_of_files_or_where_the_project_lies()
    {
        Project project = Project.Sample.With(Samples.OtherReport);

        Dictionary<string, string> sources = GeneratorRun.Start(project).Sources;
        Dictionary<string, string> reversed = GeneratorRun.Start(project with { Files = [.. project.Files.Reverse()] }).Sources;

        Assert.Equal(sources.OrderBy(source => source.Key).Where(source => source.Key != "HexiModel.Indicators.g.cs"), reversed.OrderBy(source => source.Key).Where(source => source.Key != "HexiModel.Indicators.g.cs"));
        Assert.Equal(sources["HexiModel.Indicators.g.cs"], reversed["HexiModel.Indicators.g.cs"]);
        Assert.DoesNotContain(ProjectFile.Folder, string.Join("", sources.Values), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', string.Join("", sources.Values));
    }

    private static void AssertCompiles(Project project, string framework, LanguageVersion version, NullableContextOptions nullable)
    {
        GeneratorRun run = GeneratorRun.Start(project with
        {
            Framework = TargetFramework.All.Single(one => one.ToString() == framework),
            LanguageVersion = version,
            Nullable = nullable,
        });

        Assert.Empty(run.Diagnostics);
        Assert.NotEmpty(run.Sources);
        Assert.Empty(run.Complaints());
    }
}
