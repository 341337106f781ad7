using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Syntax;

/// <summary>Short ways to a tree and to what stands in it.</summary>
internal static class Trees
{
    public const string FrontMatter = "---\nreport: r\n---\n\n";

    public static SyntaxTree Parse(string text) => Parse(new SourceFile("r.report.md", text));

    public static SyntaxTree Parse(SourceFile file) => SyntaxTree.Parse(file);

    /// <summary>The tree of a body behind the shortest front matter.</summary>
    public static SyntaxTree ParseBody(string body) => Parse(FrontMatter + body);

    public static IEnumerable<SpanSyntax> Spans(this SyntaxTree tree) => tree.Blocks.SelectMany(block => block.Descendants());

    /// <summary>The span with that id, and the official words it covers.</summary>
    public static string? Words(this SyntaxTree tree, string id) => tree.Blocks
        .SelectMany(block => block.Descendants(), (block, span) => (Id: span.Attributes.Id?.Name, Words: span.Official.Of(block.Text.Text)))
        .FirstOrDefault(found => found.Id == id).Words;

    /// <summary>What is wrong: the rule, and the characters it points at.</summary>
    public static IEnumerable<(string Rule, string Place)> Findings(this SyntaxTree tree)
        => tree.Diagnostics.Select(diagnostic => (diagnostic.Rule.Id, diagnostic.Span.Of(tree.File.Text)));
}
