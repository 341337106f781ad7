using System.Text;
using System.Xml.Linq;
using HexiModel.Compiled;
using HexiModel.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HexiModel.Generator.Tests.Emission;

/// <summary>The one place where text becomes code.</summary>
public class CSharpTextTests
{
    /// <summary>By number: half a surrogate pair does not survive a test runner's own writing of its cases.</summary>
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Hostile.Length)];

    private static readonly string[] Hostile =
    [
        "地区生产总值增长6%",
        "\"",
        "\"\"\"",
        "\"\"\"\"\"\"\"\"",
        "\\",
        "\\u0022",
        "*/ // /* ///",
        "</summary><remarks>&amp;&lt;",
        "]]>",
        "a\nb\rc\r\nd",
        "\u0085\u2028\u2029\u000B\u000C",
        "\u202E\u2066\u200B\u00AD\uFEFF",
        "\0\u0001\u001F\u007F",
        "\uD800",
        "\uDC00",
        "\uD800\uD800\uDC00",
        "𠮷",
        "\uFFFE\uFFFF",
        "{0}{{}}%s",
        "\U000E0041\U000E007F",
        "",
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_literal_is_one_token_that_says_what_the_text_says(int number)
    {
        string text = Hostile[number];
        ExpressionSyntax literal = SyntaxFactory.ParseExpression(CSharpText.Literal(text));

        Assert.Empty(literal.GetDiagnostics());
        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(literal).Token.Value);
        Assert.All(CSharpText.Literal(text), c => Assert.False(char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202E'));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Documentation_stays_in_its_line_and_is_well_formed(int number)
    {
        string text = Hostile[number];
        string comment = "/// <summary>" + CSharpText.Documentation(text) + "</summary>";

        CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(
            comment + "\nclass C;", new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose), cancellationToken: TestContext.Current.CancellationToken).GetCompilationUnitRoot(TestContext.Current.CancellationToken);

        Assert.Empty(unit.GetDiagnostics());
        Assert.Single(unit.Members);
        XElement summary = XElement.Parse(comment[4..]);
        Assert.False(summary.HasElements);
        Assert.Equal(Visible(text), Visible(summary.Value));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_table_with_any_text_becomes_a_literal_that_reads_back(int number)
    {
        string text = Hostile[number];
        ReportData report = new()
        {
            Id = "r",
            Title = text,
            Sections = [new SectionData { Id = "s", Title = text + text, Level = 1 }],
            Terms = [new TermData { Id = "t", Text = text, Definition = "“" + text + "”" }],
        };

        string literal = CSharpText.RawLiteral(ReportTable.Write(report)) + "u8";

        SyntaxToken token = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal)).Token;
        Assert.Empty(token.GetDiagnostics());
        Assert.Equal(SyntaxKind.Utf8MultiLineRawStringLiteralToken, token.Kind());
        ReportData read = ReportTable.Read(Encoding.UTF8.GetBytes((string)token.Value!));
        Assert.Equal(text, read.Title);
        Assert.Equal(text + text, read.Sections[0].Title);
        Assert.Equal("“" + text + "”", read.Terms[0].Definition);
    }

    [Fact]
    public void A_table_that_did_not_escape_is_refused()
        => Assert.All("\u202E\0\r\u2028\uD800\uFFFF", c => Assert.Throws<ArgumentException>(() => CSharpText.RawLiteral("title=" + c + "\n")));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("Class", "Class")]
    [InlineData("a.event.B", "a.@event.B")]
    public void A_keyword_is_marked(string name, string marked) => Assert.Equal(marked, CSharpText.QualifiedName(name));

    /// <summary>What documentation keeps: characters that XML has none of, and line ends, are shown as something else.</summary>
    private static string Visible(string text)
        => string.Concat(text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF' or '\uFFFD' or '\u2028' or '\u2029' or ' ')));
}
