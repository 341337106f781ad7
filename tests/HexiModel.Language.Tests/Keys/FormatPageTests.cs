using HexiModel.Language.Keys;
using HexiModel.Tests;

namespace HexiModel.Language.Tests.Keys;

/// <summary>The tables of <c>docs/format.md</c> have all classes and keys, and what they take.</summary>
public class FormatPageTests
{
    /// <summary>Set to rewrite the tables instead of comparing them.</summary>
    private const string UpdateVariable = "HEXI_UPDATE_DOCS";

    private static readonly SpanClass[] Headings = [SpanClass.Review, SpanClass.Outlook, SpanClass.Plan, SpanClass.Glossary];

    [Fact]
    public void The_tables_of_the_language_are_current()
    {
        string path = Path.Combine(Repository.Root, "docs", "format.md");
        string page = File.ReadAllText(path);
        string written = MarkdownTable.Rewrite(page, ["class", "keys", "is"], Classes());
        written = MarkdownTable.Rewrite(written, ["key", "takes", "says"], Attributes());
        written = MarkdownTable.Rewrite(written, ["key", "in", "takes", "is"], FrontMatter());
        if (Environment.GetEnvironmentVariable(UpdateVariable) is "1")
        {
            File.WriteAllText(path, written);
        }

        Assert.DoesNotContain("(to be said)", written, StringComparison.Ordinal);
        Assert.Equal(written, File.ReadAllText(path));
    }

    private static IEnumerable<string[]> Classes()
        => Enum.GetValues<SpanClass>().Except(Headings).Where(spanClass => spanClass != SpanClass.None)
            .Select(spanClass => new[] { $"`.{SpanClasses.NameOf(spanClass)}`", Keys(spanClass) });

    private static string Keys(SpanClass spanClass)
    {
        IEnumerable<string> names = AttributeKeys.OfClass(spanClass).Select(key => key.Name);
        return names.Any() ? $"`{string.Join(' ', names)}`" : "–";
    }

    private static IEnumerable<string[]> Attributes()
        => AttributeKeys.All.GroupBy(key => key.Name).Select(keys => new[] { $"`{keys.Key}`", Takes(keys.Select(key => key.Value)) });

    private static IEnumerable<string[]> FrontMatter()
        => FrontMatterKeys.All.Select(key => new[]
        {
            $"`{key.Name}`", key.IsOfReport && key.IsOfGlossary ? "both" : key.IsOfReport ? "report" : "glossary", Takes([key.Value]),
        });

    private static string Takes(IEnumerable<ValueKind> kinds)
        => string.Join("; ", kinds.Select(kind => "`" + kind.Expected.Replace(", ", "` `", StringComparison.Ordinal) + "`"));
}
