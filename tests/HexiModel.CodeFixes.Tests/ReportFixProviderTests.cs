using System.Composition;
using System.Globalization;
using HexiModel.Language.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace HexiModel.CodeFixes.Tests;

public class ReportFixProviderTests
{
    private const string Head = "---\nreport: qinghe-2022\nplan-year: 2022\n---\n\n# 今年工作安排 {#plan .plan}\n\n";

    [Theory]
    [InlineData("HEXI1001", "[引进企业20家]{#firms\n", "[引进企业20家]{#firms}\n", "Insert “}”")]
    [InlineData("HEXI1005", "[引进企业20家]{.tagret #firms}\n", "[引进企业20家]{.target #firms}\n", "Replace “tagret” with “target”")]
    [InlineData("HEXI3005", "[引进企业20家]{#firms amount=\"20\"}\n", "[引进企业20家]{#firms}\n", "Remove “amount=\"20\"”")]
    public async Task One_way_is_one_action(string id, string body, string mended, string title)
    {
        using CultureScope culture = new("en");
        using Editor editor = new(Head + body);

        CodeAction action = Assert.Single(await editor.ActionsAsync(id));

        Assert.Equal(title, action.Title);
        Assert.Equal(Head + mended, await editor.ApplyAsync(action));
    }

    [Fact]
    public async Task Several_ways_are_several_actions_with_keys_of_their_own()
    {
        using Editor editor = new(Head + "全年引进企业20家以上。\n");

        IReadOnlyList<CodeAction> actions = await editor.ActionsAsync("HEXI5001");

        Assert.Equal(["HEXI5001:fact", "HEXI5001:target", "HEXI5001:observation", "HEXI5001:criterion", "HEXI5001:skip"], actions.Select(action => action.EquivalenceKey));
        Assert.Equal(5, actions.Select(action => action.Title).Distinct().Count());
        Assert.Equal(Head + "全年引进企业[20家以上]{.criterion}。\n", await editor.ApplyAsync(actions[3]));
    }

    [Fact]
    public async Task Titles_are_in_the_language_of_the_editor()
    {
        using CultureScope culture = new("zh-Hans");
        using Editor editor = new(Head + "[引进企业20家]{.tagret #firms}\n");

        Assert.Equal("将“tagret”改为“target”", Assert.Single(await editor.ActionsAsync("HEXI1005")).Title);
    }

    [Fact]
    public async Task What_only_a_person_can_say_has_no_action()
    {
        using Editor editor = new(Head + "[引进企业20家、项目30个]{#firms}\n");

        Assert.Empty(await editor.ActionsAsync("HEXI3002"));
    }

    [Fact]
    public void It_is_exported_for_additional_files_and_every_rule()
    {
        ExportCodeFixProviderAttribute export = Assert.Single(typeof(ReportFixProvider).GetCustomAttributes(false).OfType<ExportCodeFixProviderAttribute>());

        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds);
        Assert.Single(typeof(ReportFixProvider).GetCustomAttributes(false).OfType<SharedAttribute>());
        Assert.Equal(Rules.All.Select(rule => rule.Id), new ReportFixProvider().FixableDiagnosticIds);
        Assert.Null(new ReportFixProvider().GetFixAllProvider());
    }

    /// <summary>The culture of an editor's window, for the length of a test.</summary>
    private sealed class CultureScope : IDisposable
    {
        private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

        public CultureScope(string culture) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        public void Dispose() => CultureInfo.CurrentUICulture = _before;
    }
}
