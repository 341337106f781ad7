using HexiModel.Language.CSharp;
using Microsoft.CodeAnalysis.CSharp;

namespace HexiModel.Generator.Tests.Naming;

public class CSharpNamesTests
{
    [Theory]
    [InlineData("gdp", "Gdp")]
    [InlineData("project-133", "Project133")]
    [InlineData("hexi-2022", "Hexi2022")]
    [InlineData("high-tech-firms", "HighTechFirms")]
    [InlineData("MCN-park", "MCNPark")]
    [InlineData("三维防护", "三维防护")]
    [InlineData("三维-防护-2022", "三维防护2022")]
    [InlineData("éclair", "Éclair")]
    [InlineData("e\u0301clair", "Éclair")]
    [InlineData("碳\u200C达", "碳达")]
    [InlineData("a--b-", "AB")]
    [InlineData("a-1", "A1")]
    public void An_id_gives_a_name(string id, string name) => Assert.Equal(name, CSharpNames.FromId(id));

    [Theory]
    [InlineData("133工程", "_133工程")]
    [InlineData("“五减”“四办”", "五减四办")]
    [InlineData("“两大三小”足球场", "两大三小足球场")]
    [InlineData("MCN产业园", "MCN产业园")]
    [InlineData("𠮷工程", "工程")]
    [InlineData("\uD800工程", "工程")]
    [InlineData("○工程", "工程")]
    [InlineData("工程\u202E", "工程")]
    [InlineData("“”", null)]
    public void Official_words_give_a_name_or_none(string words, string? name) => Assert.Equal(name, CSharpNames.FromWords(words));

    [Theory]
    [InlineData("A.B", "A.B")]
    [InlineData("My-App.1st part", "My_App._1st_part")]
    [InlineData("..A..", "A")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("河西.模型", "河西.模型")]
    public void A_namespace_is_made_of_identifiers(string? given, string made) => Assert.Equal(made, CSharpNames.FromNamespace(given));

    [Fact]
    public void Every_character_of_the_basic_plane_gives_an_identifier_or_nothing()
    {
        for (int code = 0; code <= char.MaxValue; code++)
        {
            string? name = CSharpNames.FromWords(((char)code).ToString());
            Assert.True(name is null || SyntaxFacts.IsValidIdentifier(name), $"U+{code:X4} gives {name}");
        }
    }

    [Fact]
    public void The_keywords_are_those_of_the_compiler()
    {
        IEnumerable<string> reserved = Enum.GetValues<SyntaxKind>().Where(SyntaxFacts.IsReservedKeyword).Select(SyntaxFacts.GetText);

        Assert.All(reserved.Where(word => !word.StartsWith("__", StringComparison.Ordinal)), word => Assert.True(CSharpNames.IsKeyword(word), word));
    }
}
