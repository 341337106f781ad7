using System.Text;
using HexiModel.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HexiModel.Generator.Tests.Hostile;

/// <summary>The list of bad input, each case by its name.</summary>
public class BadInputTests
{
    private const string Bad = "bad.report.md";

    [Fact]
    public async Task Empty_file() => (await HostileProject.Of(ProjectFile.Report(Bad, ""))).AssertError(Bad, "HEXI2008");

    [Fact]
    public async Task Front_matter_never_closed()
        => (await HostileProject.Of(ProjectFile.Report(Bad, "---\nreport: bad-2030\n\n# 标题\n\n正文。\n"))).AssertError(Bad, "HEXI2003");

    [Fact]
    public async Task No_front_matter() => (await HostileProject.Of(ProjectFile.Report(Bad, "# 标题\n\n正文。\n"))).AssertError(Bad, "HEXI2002");

    [Fact]
    public async Task A_megabyte_on_one_line()
        => await HostileProject.Of(Samples.ReportOf("bad", string.Concat(Enumerable.Repeat("增长6%,新增市场主体1万家以上、", 64_000))));

    [Fact]
    public async Task Ten_thousand_opening_brackets()
        => await HostileProject.Of(Samples.ReportOf("bad", new string('[', 10_000) + "增长6%"));

    [Fact]
    public async Task Ten_thousand_opening_brackets_with_attributes()
        => (await HostileProject.Of(Samples.ReportOf("bad", new string('[', 10_000) + "增长6%" + string.Concat(Enumerable.Repeat("]{.fact}", 10_000)))))
            .AssertError("bad.report.md", "HEXI1008");

    [Fact]
    public async Task NUL_bytes() => await HostileProject.Of(Samples.ReportOf("bad", "[增长\06%]{.target #a\0b}\0"));

    [Fact]
    public async Task Lone_surrogates()
        => await HostileProject.Of(Samples.ReportOf("bad", "[\uD800增长6%\uDC00]{.target #growth}[\uDC00]{.programme #\uD800}"));

    [Fact]
    public async Task Bidi_controls()
    {
        HostileProject project = await HostileProject.Of(Samples.ReportOf("bad", "[\u202E增长6%\u2066]{.target #growth}[名\u202E称]{.programme #name-of}"));

        Assert.DoesNotContain(project.Run.AllSource, c => c is '\u202E' or '\u2066');
        Assert.Contains("class GrowthTarget", project.Run.AllSource, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CRLF()
    {
        ProjectFile file = Samples.Report.WithText(text => text.Replace("\n", "\r\n", StringComparison.Ordinal));

        HostileProject project = await HostileProject.Of(Project.Sample with { Files = [file, Samples.Glossary, Samples.Indicators] });

        Assert.Equal(GeneratorRun.Start(Project.Sample).AllSource, project.AssertNoError().Run.AllSource);
    }

    [Fact]
    public async Task BOM()
    {
        ProjectFile file = Samples.Report.WithText(text => "\uFEFF" + text);

        HostileProject project = await HostileProject.Of(Project.Sample with { Files = [file, Samples.Glossary, Samples.Indicators] });

        project.AssertNoError();
    }

    [Fact]
    public async Task GB18030()
    {
        // GB 18030 of 增长, read as UTF-8: what the compiler hands on.
        string text = Encoding.UTF8.GetString([0xD4, 0xF6, 0xB3, 0xA4]);

        HostileProject project = await HostileProject.Of(Samples.ReportOf("bad", $"[{text}6%]{{.target #growth}}"));

        Diagnostic first = project.AssertError("bad.report.md", "HEXI2001").Analyzer.First(diagnostic => diagnostic.Id == "HEXI2001");
        Assert.Equal("(8,2)", HostileProject.PlaceOf(first));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public async Task A_file_that_is_not_UTF_8_is_what_the_command_says_it_is(string encoding)
    {
        ProjectFile file = new(Bad, "Report", "---\nreport: bad\n---\n\n# Caf\u00e9 {#cafe .plan period=\"2022\"}\n") { Encoding = Encoding.GetEncoding(encoding) };

        (await HostileProject.Of(file)).AssertError(Bad, "HEXI2001");
    }

    [Fact]
    public async Task A_file_in_UTF_8_is_taken_as_it_is()
    {
        ProjectFile[] files = [.. new[] { Samples.Report, Samples.Glossary, Samples.Indicators }.Select(file => new ProjectFile(file.Name, file.Kind, file.GetText(default).ToString()) { Encoding = Encoding.UTF8 })];

        (await HostileProject.Of(Project.Sample with { Files = [.. files] })).AssertNoError();
    }

    [Fact]
    public async Task A_glossary_without_its_report()
        => (await HostileProject.Of(ProjectFile.Glossary("lost.glossary.md", "---\nglossary: lost-2030\n---\n\n## 名词解释 {#g .glossary}\n\n1.“[甲]{.term #a}”:乙。\n")))
            .AssertError("lost.glossary.md", "HEXI2015");

    [Fact]
    public async Task Two_reports_with_one_id()
    {
        HostileProject project = await HostileProject.Of(Project.Sample.With(ProjectFile.Report("z.report.md", Samples.ReportOf("qinghe-2030", "正文。").GetText(TestContext.Current.CancellationToken).ToString())));

        Assert.Contains(project.Analyzer, diagnostic => diagnostic.Id == "HEXI2016");
        Assert.Contains(project.Run.Diagnostics, diagnostic => diagnostic.Id == "HEXI9004");
    }

    [Fact]
    public async Task Two_reports_whose_ids_give_one_class()
    {
        HostileProject project = await HostileProject.Of(Samples.ReportOf("bad-1", "正文。"), Samples.ReportOf("bad1", "正文。"));

        project.AssertError("bad-1.report.md", "HEXI2013").AssertError("bad1.report.md", "HEXI2013");
        Assert.DoesNotContain("class Bad1", project.Run.AllSource, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class")]
    [InlineData("event")]
    [InlineData("record")]
    [InlineData("file")]
    [InlineData("required")]
    [InlineData("await")]
    public async Task An_id_that_is_a_C_sharp_keyword(string id)
    {
        HostileProject project = await HostileProject.Of(
            Samples.ReportOf("bad", $"[增长6%]{{.target #{id}}},[名称]{{.programme #{id}-1}}:[分项]{{.part of=\"{id}-1\" #{id}}}。"),
            Samples.ReportOf(id, "[增长6%]{.target #growth}"));

        Assert.Contains($"public static partial class {char.ToUpperInvariant(id[0])}{id[1..]}", project.Run.AllSource, StringComparison.Ordinal);
        Assert.DoesNotContain(project.All, diagnostic => diagnostic.Id is "HEXI2013" or "HEXI2014");
    }

    [Theory]
    [InlineData("class")]
    [InlineData("my report!")]
    [InlineData("2030")]
    [InlineData("\"; class X{}")]
    public async Task A_class_name_that_is_none(string className)
        => (await HostileProject.Of(ProjectFile.Report("z.report.md", Samples.ReportOf("good", "[增长6%]{.target #growth}").GetText(TestContext.Current.CancellationToken).ToString(), className)))
            .AssertNoError();

    [Theory]
    [InlineData("targets")]
    [InlineData("equals")]
    [InlineData("to-string")]
    [InlineData("count")]
    [InlineData("find")]
    [InlineData("item")]
    [InlineData("value")]
    [InlineData("get-hash-code")]
    [InlineData("target-list")]
    [InlineData("target-keys")]
    public async Task A_target_s_id_that_is_the_name_of_a_member(string id)
    {
        HostileProject project = await HostileProject.Of(Samples.ReportOf("bad", $"[增长6%]{{.target #{id}}},[新增企业5家]{{.target #firms}}"));

        project.AssertError("bad.report.md", "HEXI2014");
        Assert.Contains("class FirmsTarget", project.Run.AllSource, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("definition")]
    [InlineData("items")]
    [InlineData("parts")]
    [InlineData("text")]
    [InlineData("equals")]
    public async Task A_term_s_id_that_is_the_name_of_a_member(string id)
        => (await HostileProject.Of(Samples.ReportOf("bad", $"[甲]{{.programme #{id}}},[乙]{{.programme #good}}"))).AssertError("bad.report.md", "HEXI2014");

    [Theory]
    [InlineData("definition")]
    [InlineData("items")]
    [InlineData("find-part")]
    [InlineData("services-programme")]
    public async Task A_part_s_id_that_is_the_name_of_a_member(string id)
        => (await HostileProject.Of(Samples.ReportOf("bad", $"[甲]{{.programme #services}}:[乙]{{.part #{id}}},[丙]{{.part #good}}"))).AssertError("bad.report.md", "HEXI2014");

    [Theory]
    [InlineData("hexi-model")]
    [InlineData("indicators")]
    [InlineData("system")]
    [InlineData("targets")]
    [InlineData("equals")]
    public async Task A_report_s_id_that_is_a_name_taken(string id)
        => (await HostileProject.Of(Samples.ReportOf(id, "[增长6%]{.target #growth}"))).AssertError(id + ".report.md", "HEXI2014");

    [Fact]
    public async Task An_indicator_s_id_that_is_the_name_of_a_member()
    {
        HostileProject project = await HostileProject.Of(
            ProjectFile.Indicators("bad.indicators.csv", "id,name,name-en,unit,kind,better,codes\nfacts,事实,,家,stock,up,\nbeds,床位,,张,stock,up,\n"),
            Samples.ReportOf("bad", "[新增5家]{.target #firms indicator=\"facts\"},[新增床位5张]{.target #new-beds indicator=\"beds\"}"));

        project.AssertError("bad.indicators.csv", "HEXI2014");
        Assert.Contains("class BedsIndicator", project.Run.AllSource, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_ids_that_give_one_name_are_told_at_both_and_leave_their_neighbours()
    {
        HostileProject project = await HostileProject.Of(Samples.ReportOf(
            "bad", "[增长6%]{.target #plan-2-1},[增长7%]{.target #plan-21},[增长8%]{.target #plan-22}"));

        Assert.Equal(["(8,17)", "(8,43)"], project.Analyzer.Where(diagnostic => diagnostic.Id == "HEXI2013").Select(HostileProject.PlaceOf));
        Assert.Contains("class Plan22Target", project.Run.AllSource, StringComparison.Ordinal);
        Assert.DoesNotContain("class Plan21Target", project.Run.AllSource, StringComparison.Ordinal);
    }

    [Fact]
    public void A_root_namespace_that_equals_the_class_s_name()
    {
        GeneratorRun run = GeneratorRun.Start(Project.Sample.With(Samples.OtherReport).WithProperty("RootNamespace", "Qinghe2030"));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("HEXI9002", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("(2,9)", HostileProject.PlaceOf(diagnostic));
        Assert.DoesNotContain("class Qinghe2030", run.AllSource, StringComparison.Ordinal);
        Assert.Contains("class Qinghe2031", run.AllSource, StringComparison.Ordinal);
        Assert.Empty(run.Complaints());
    }

    [Theory]
    [InlineData("Qinghe2030.App", null)]
    [InlineData("City.Qinghe2030", null)]
    [InlineData("Qinghe2030", "Models")]
    public void A_namespace_that_would_hide_the_class(string rootNamespace, string? modelNamespace)
    {
        Project project = Project.Sample.WithProperty("RootNamespace", rootNamespace);

        GeneratorRun run = GeneratorRun.Start(modelNamespace is null ? project : project.WithProperty("HexiModelNamespace", modelNamespace));

        Assert.Equal("HEXI9002", Assert.Single(run.Diagnostics).Id);
    }

    [Theory]
    [InlineData("HexiModel")]
    [InlineData("System")]
    public void A_class_outside_any_namespace_that_hides_a_namespace_of_the_generated_code(string name)
    {
        GeneratorRun run = GeneratorRun.Start(Project.Sample.With(Samples.OtherReport) with { Code = $"// \n  public static class {name} {{ }}" });

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("HEXI9009", diagnostic.Id);
        Assert.Equal("(2,23)", HostileProject.PlaceOf(diagnostic));
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void A_class_that_hides_nothing_where_there_is_no_report()
        => Assert.Empty(GeneratorRun.Start(new Project { Code = "class HexiModel { }" }).Diagnostics);

    [Fact]
    public void A_project_with_LangVersion_7_3()
    {
        GeneratorRun run = GeneratorRun.Start(Project.Sample.With(Samples.OtherReport) with { LanguageVersion = LanguageVersion.CSharp7_3, Nullable = NullableContextOptions.Disable });

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("HEXI9001", diagnostic.Id);
        Assert.Contains("C# 7.3", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
        Assert.Empty(run.Complaints());
    }

    [Fact]
    public void A_project_with_LangVersion_7_3_and_no_report_is_left_alone()
        => Assert.Empty(GeneratorRun.Start(new Project { LanguageVersion = LanguageVersion.CSharp7_3, Nullable = NullableContextOptions.Disable }).Diagnostics);

    [Theory]
    [InlineData("\"; class Injected {} //")]
    [InlineData("\"\"\"\"\"\"\"; class Injected {} //")]
    [InlineData("*/ class Injected {} /*")]
    [InlineData("</summary><script>&amp; & < > ]]>")]
    [InlineData("行\u2028class Injected {}\u2029class Injected {}\u0085class Injected {}")]
    [InlineData("\\u0022; class Injected {} \\x22 \\")]
    [InlineData("{0} {{ }} %s ${x} #if false\u000Bclass Injected {}\u000C")]
    public async Task Text_that_would_be_code(string hostile)
    {
        string words = hostile.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal).Replace("\\u", "\\\\u", StringComparison.Ordinal);
        HostileProject project = await HostileProject.Of(
            Samples.ReportOf("bad", $"[{words}增长6%]{{.target #growth}}。[{words}]{{.programme #plan-of}}:[{words}]{{.part #part-of}}"),
            ProjectFile.Indicators("bad.indicators.csv", "id,name,name-en,unit,kind,better,codes\nbad,\"" + hostile.Replace("\"", "\"\"", StringComparison.Ordinal) + "\",,家,stock,up,\n"));

        Assert.DoesNotContain(project.Run.Output.GetSymbolsWithName("Injected", cancellationToken: TestContext.Current.CancellationToken), _ => true);
        Assert.Contains("class GrowthTarget", project.Run.AllSource, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("报告:《青禾》“一”…#?*.report.md")]
    [InlineData("𠮷𠮷.report.md")]
    [InlineData("a b/c (d)/e.report.md")]
    [InlineData(".report.md")]
    public async Task File_names_that_Roslyn_would_not_take(string name)
    {
        HostileProject project = await HostileProject.Of(ProjectFile.Report(name, Samples.ReportOf("good", "[增长6%]{.target #growth}").GetText(TestContext.Current.CancellationToken).ToString()));

        Assert.All(project.AssertNoError().Run.Sources.Keys, hint => Assert.True(hint.Length < 60 && hint.All(char.IsAscii), hint));
        Assert.Contains("class GrowthTarget", project.Run.AllSource, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_file_included_twice_is_one_file()
    {
        ProjectFile twice = new(Samples.Report.Name, Samples.Report.Kind, Samples.Report.GetText(TestContext.Current.CancellationToken).ToString());

        GeneratorRun run = GeneratorRun.Start(Project.Sample with { Files = [Samples.Report, twice, Samples.Glossary, Samples.Indicators, Samples.Indicators] });

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Complaints());
        Assert.Equal(GeneratorRun.Start(Project.Sample).AllSource, run.AllSource);
        Assert.DoesNotContain(await run.Analyze(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task One_bad_file_included_twice_is_told_once()
    {
        ProjectFile Bad() => Samples.ReportOf("bad", "[增长6%]{.target}");

        Assert.Single((await HostileProject.Of(Bad(), Bad())).Analyzer, diagnostic => diagnostic.Id == "HEXI2010");
    }
}
