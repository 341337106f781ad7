using CsCheck;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Tests.Syntax;

/// <summary>Documents made from official text and marks come apart into the same again.</summary>
public class GeneratedDocumentTests
{
    [Theory]
    [InlineData("blank-line", "\n\n")]
    [InlineData("line", "\n")]
    public void Strip_gives_back_the_official_text(string way, string separator) => DocumentGen.Documents.Sample(document =>
        Assert.Equal(
            string.Join(separator, document.Paragraphs),
            Stripper.Strip(Trees.Parse($"---\nreport: r\nsource-paragraphs: {way}\n---\n\n{document.Body}\n"))));

    [Fact]
    public void Strip_joins_a_report_and_its_glossary() => Gen.Select(DocumentGen.Documents, DocumentGen.Documents).Sample((report, glossary) =>
        Assert.Equal(
            string.Join("\n", report.Paragraphs) + "\n" + string.Join("\n\n", glossary.Paragraphs),
            Stripper.Strip(
                Trees.Parse($"---\nreport: r\nsource-paragraphs: line\n---\n\n{report.Body}\n"),
                Trees.Parse($"---\nglossary: r\n---\n\n{glossary.Body}"))));

    [Fact]
    public void The_marks_are_read_as_they_were_made() => DocumentGen.Documents.Sample(document =>
    {
        SyntaxTree tree = Trees.ParseBody(document.Body);

        Assert.Equal(document.Outline, Outline.Of(tree));
        Assert.Empty(tree.Diagnostics);
    });

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_line_end_changes_nothing(string lineEnd) => DocumentGen.Documents.Sample(document =>
        Assert.Equal(document.Outline, Outline.Of(Trees.ParseBody(document.Body.Replace("\n", lineEnd, StringComparison.Ordinal)))));
}
