using HexiModel.Language.Binding;
using HexiModel.Language.Projects;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

public class GroupingBindingTests
{
    [Fact]
    public void A_glossary_goes_to_the_report_whose_id_it_names()
    {
        ReportSet set = Annotated.Group(Report("b", "b-2022"), Glossary("x", "b-2022"), Report("a", "a-2022"), Glossary("y", "a-2022"));

        Assert.Equal(["a.report.md", "b.report.md"], set.Reports.Select(report => report.Report.File.Name));
        Assert.Equal(["y.glossary.md", "x.glossary.md"], set.Reports.Select(report => report.Glossary!.File.Name));
        Assert.Empty(set.Diagnostics);
    }

    [Fact]
    public void A_glossary_without_its_report_is_said_with_the_nearest_id()
    {
        ReportSet set = Annotated.Group(Report("a", "qinghe-2022"), Glossary("x", "qinghe-2021"));

        Assert.Null(Assert.Single(set.Reports).Glossary);
        Assert.Equal(("HEXI2015", "qinghe-2022"), (Assert.Single(set.Diagnostics).Rule.Id, set.Diagnostics[0].Suggestion));
    }

    [Fact]
    public void A_glossary_waits_for_the_report_while_a_file_cannot_be_read()
    {
        ReportSet set = Annotated.Group(new SourceFile("a.report.md", "---\nreport: qinghe-2022\ntitle: 2023\n---\n\n" + new string('\uFFFD', 40)), Glossary("x", "qinghe-2022"));

        Assert.Equal(["HEXI2001"], set.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    [Fact]
    public void Of_two_reports_with_one_id_the_first_stands_and_both_are_said()
    {
        ReportSet set = Annotated.Group(Report("b", "qinghe-2022"), Report("a", "qinghe-2022"));

        Assert.Equal("a.report.md", Assert.Single(set.Reports).Report.File.Name);
        Assert.Equal(["a.report.md", "b.report.md"], set.Diagnostics.Select(diagnostic => diagnostic.File));
        Assert.All(set.Diagnostics, diagnostic => Assert.Equal("HEXI2016", diagnostic.Rule.Id));
    }

    [Fact]
    public void Of_two_glossaries_the_first_stands_and_both_are_said()
    {
        ReportSet set = Annotated.Group(Report("a", "qinghe-2022"), Glossary("y", "qinghe-2022"), Glossary("x", "qinghe-2022"));

        Assert.Equal("x.glossary.md", Assert.Single(set.Reports).Glossary!.File.Name);
        Assert.Equal(["HEXI2017", "HEXI2017"], set.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    [Fact]
    public void What_is_wrong_in_a_file_without_a_report_is_said_too()
        => Assert.Equal(
            ["HEXI1002", "HEXI2006"],
            Annotated.Group(new SourceFile("a.report.md", "---\ntitle: 报告\n---\n\n各位代表]")).Diagnostics.Select(diagnostic => diagnostic.Rule.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("a.glossary.md", "report", "glossary")]
    [InlineData("a.report.md", "glossary", "report")]
    public void The_key_of_the_other_kind_of_file_is_said_and_the_file_stands(string name, string wrong, string right)
    {
        SourceFile[] files =
        [
            new SourceFile("a.report.md", "---\nreport: qinghe-2022\n---\n\n实施“北方设计联盟”和[联盟]{.ref of=\"alliance\"}"),
            new SourceFile("a.glossary.md", "---\nglossary: qinghe-2022\n---\n\n“[北方设计联盟]{.term #alliance}”：由企业组成"),
        ];
        files = [.. files.Select(file => file.Name == name ? new SourceFile(name, file.Text.Replace($"---\n{right}:", $"---\n{wrong}:", StringComparison.Ordinal)) : file)];

        BoundReport report = Annotated.Bind(files);

        Assert.Equal(("HEXI2005", right), (Assert.Single(report.Diagnostics).Rule.Id, report.Diagnostics[0].Suggestion));
        Assert.Equal(2, Assert.Single(report.Data!.Terms).Mentions.Count);
    }

    [Fact]
    public void An_official_text_in_the_folder_of_the_report_comes_before_others()
    {
        SourceFile report = new("reports/2022/a.report.md", "---\nreport: qinghe-2022\nsource-file: official/qinghe.txt\n---\n\n各位代表");

        ReportSet set = Annotated.Group(report, new SourceFile("other/qinghe.txt", "其他"), new SourceFile("reports/2022/qinghe.txt", "各位代表"));

        Assert.Equal("reports/2022/qinghe.txt", Assert.Single(set.Reports).Official!.Path);
        Assert.Equal("other/qinghe.txt", Assert.Single(Annotated.Group(report, new SourceFile("other/qinghe.txt", "其他")).Reports).Official!.Path);
    }

    private static SourceFile Report(string name, string id) => new(name + ".report.md", $"---\nreport: {id}\n---\n\n各位代表");

    private static SourceFile Glossary(string name, string id) => new(name + ".glossary.md", $"---\nglossary: {id}\n---\n\n名词解释");
}
