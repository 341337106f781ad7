using System.Text.RegularExpressions;

namespace HexiModel.Tool.Tests.Commands;

public class ShowMarkdownTests
{
    [Fact]
    public void It_writes_a_document_in_the_order_of_the_text()
    {
        using TemporaryFolder folder = Qinghe.Create();

        HexiProcess run = HexiProcess.Run(folder.Path, "show", ".", "--format", "markdown");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            # 2023年青禾区政府工作报告

            Written by `hexi show . --format markdown`. Change the annotated files, not this document.

            - Report: qinghe-2023
            - Jurisdiction: 示例市青禾区
            - Delivered: 2023-01-10
            - Plans: 2023
            - Official text: qinghe-2023.txt

            3 targets · 3 observations · 1 commitment · 4 indicators · 1 programme · 1 term

            Coverage 100.0 %: 7 quantities, 7 covered, 0 skipped, 0 open.

            ## Targets, commitments and observations (7)

            ### 过去一年

            | Kind | Id | Label | Official words | Value | Bound | Unit | Period | Indicator | Measure | Notes | Line |
            | --- | --- | --- | --- | ---: | --- | --- | --- | --- | --- | --- | ---: |
            | observation |  | 科技企业由13家发展到156家 | 科技企业由13家发展到156家 | 13 → 156 |  | 家 | 2022 | tech-firms | level |  | 5 |
            | observation |  | 新增就业1.7万余人 | 新增就业1.7万余人 | 1.7 | over | 万人 | 2022 | new-jobs | total |  | 5 |
            | observation |  | PM2.5平均浓度下降4.5% | PM2.5平均浓度下降4.5% | −4.5 |  | % | 2022 | pm25 | growth |  | 5 |

            ### 今年目标

            | Kind | Id | Label | Official words | Value | Bound | Unit | Period | Indicator | Measure | Notes | Line |
            | --- | --- | --- | --- | ---: | --- | --- | --- | --- | --- | --- | ---: |
            | target | gdp-growth | 地区生产总值增长6%以上 | 地区生产总值增长6%以上 | +6 | at-least | % | 2023 | gdp | growth |  | 9 |
            | target | tech-firms-2023 | 科技企业达到165家以上 | 科技企业达到165家以上 | 165 | at-least | 家 | 2023 | tech-firms | level |  | 9 |
            | target | beds | 养老床位增加近300张 | 养老床位增加近300张 | 300 | nearly | 张 | 2023 |  | total | Programme: green-plan | 9 |
            | commitment | library | 区图书馆建成开放 | 区图书馆建成开放 |  |  |  | 2023 |  |  |  | 9 |

            ## Programmes and terms (1)

            | Term | Kind | Id | Entry | Count | Period | Aliases | Facts | Mentions | Line |
            | --- | --- | --- | ---: | --- | --- | --- | ---: | ---: | ---: |
            | 青禾计划 | programme | green-plan | 1 |  |  |  | 1 | 1 | 13 |

            ### 青禾计划

            - Definition: 提供三项服务,即配餐、医疗、家政。

            | Part | Id | Count | Items | Conditions | Official words | Line |
            | --- | --- | ---: | --- | --- | --- | ---: |
            | 三项服务 | services | 3 | 配餐、医疗、家政 |  | 三项服务,即配餐、医疗、家政 | 13 |

            """,
            run.OutText);
    }

    [Fact]
    public void Its_words_are_Chinese_where_Chinese_is_asked_for()
    {
        using TemporaryFolder folder = Qinghe.Create();

        string document = Hexi.Run("show", folder.Path, "--format", "markdown", "--lang", "zh-Hans").Out;

        Assert.Contains("\n目标 3 · 成效 3 · 任务 1 · 指标 4 · 工程 1 · 名词 1\n", document, StringComparison.Ordinal);
        Assert.Contains("| 目标 | beds | 养老床位增加近300张 | 养老床位增加近300张 | 300 | nearly | 张 | 2023 |", document, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?m)^[#|].*(Kind|Words|Programmes|target|observation)", document);
    }

    [Fact]
    public void A_report_cannot_write_markup_into_the_document()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("[区图书馆建成开放]", "[区`图书馆`|\\<script>alert(1)\\</script>\\[链接\\](javascript:x) **建成**开放]");
        File.Delete(folder[Qinghe.OfficialFile]);

        Hexi run = Hexi.Run("show", folder.Path, "--format", "markdown");
        string row = Assert.Single(run.Out.Split('\n'), line => line.Contains("library", StringComparison.Ordinal));

        Assert.Equal(13, Regex.Count(row, "(?<!\\\\)\\|"));
        Assert.Contains("区\\`图书馆\\`\\|\\<script\\>alert(1)\\</script\\>\\[链接\\](javascript:x) \\*\\*建成\\*\\*开放", row, StringComparison.Ordinal);
    }

    [Fact]
    public void All_tables_of_facts_have_the_same_columns()
    {
        string[] heads = [.. Hexi.Run("show", "--format", "markdown", "--lang", "en").Out.Split('\n').Where(line => line.StartsWith("| Kind |", StringComparison.Ordinal)).Distinct()];

        Assert.Equal(
            "| Kind | Id | Label | Official words | Value | Bound | Unit | Period | Indicator | Measure | Notes | Line |",
            Assert.Single(heads));
    }

    [Fact]
    public void It_has_the_numbers_in_the_scale_of_the_text()
    {
        string document = Hexi.Run("show", "--format", "markdown", "--lang", "en").Out;

        Assert.Contains("| 累计新增就业17万人 | 累计新增就业17万人 | 17 |  | 万人 | 2017–2021 | new-employment | total | Counted: cumulative |", document, StringComparison.Ordinal);
        Assert.Contains("| 13 → 237 |  | 家 | 2021 | design-alliance-members |", document, StringComparison.Ordinal);
        Assert.Contains("| 地区生产总值增长6% | +6 |  | % | 2022 | gdp | growth |", document, StringComparison.Ordinal);
    }

    [Fact]
    public void Filters_leave_out_what_is_not_asked_for()
    {
        using TemporaryFolder folder = Qinghe.Create();

        string targets = Hexi.Run("show", folder.Path, "--format", "markdown", "--lang", "en", "--kind", "target", "--period", "2023").Out;
        string review = Hexi.Run("show", folder.Path, "--format", "markdown", "--lang", "en", "--section", "review").Out;

        Assert.Contains("\n## Targets, commitments and observations (3)\n", targets, StringComparison.Ordinal);
        Assert.DoesNotContain("| observation |", targets, StringComparison.Ordinal);
        Assert.DoesNotContain("Programmes and terms", targets, StringComparison.Ordinal);
        Assert.DoesNotContain("| target |", review, StringComparison.Ordinal);
        Assert.Contains("\n## Programmes and terms (0)\n", review, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_come_under_their_programmes_where_that_is_asked_for()
    {
        using TemporaryFolder folder = Qinghe.Create();

        string[] headings = [.. Hexi.Run("show", folder.Path, "--format", "markdown", "--lang", "en", "--by", "programme").Out.Split('\n').Where(line => line.StartsWith("###", StringComparison.Ordinal))];

        Assert.Equal(["### 青禾计划", "### (about no programme)", "### 青禾计划"], headings);
    }

    [Fact]
    public void The_command_in_it_can_be_typed_again()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Assert.Contains("`hexi show . --format markdown --section '今年 的'`", Head("今年 的"), StringComparison.Ordinal);
        Assert.Contains("`hexi show . --format markdown --section 'it'\\''s'`", Head("it's"), StringComparison.Ordinal);

        string Head(string words)
        {
            folder.Write(Qinghe.ReportFile, Qinghe.Report.Replace("今年", words, StringComparison.Ordinal));
            File.Delete(folder[Qinghe.OfficialFile]);
            return HexiProcess.Run(folder.Path, "show", ".", "--format", "markdown", "--section", words).OutText;
        }
    }
}
