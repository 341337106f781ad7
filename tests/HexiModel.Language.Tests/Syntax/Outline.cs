using HexiModel.Language.Syntax;

namespace HexiModel.Language.Tests.Syntax;

/// <summary>Headings, paragraphs and spans as lines: the common ground of two readers.</summary>
internal static class Outline
{
    public static IEnumerable<string> Of(SyntaxTree tree)
    {
        foreach (BlockSyntax block in tree.Blocks)
        {
            yield return block is HeadingSyntax heading
                ? Show($"heading {heading.Level}", heading.Attributes, heading.Text.Text)
                : Show("paragraph", null, [], [], block.Text.Text);
            foreach (SpanSyntax span in block.Descendants())
            {
                yield return Show("span", span.Attributes, span.Official.Of(block.Text.Text));
            }
        }
    }

    public static string Show(string what, string? id, IEnumerable<string> classes, IEnumerable<(string Key, string Value)> keys, string words)
        => $"{what} #{id} {string.Concat(classes.Select(name => $".{name} "))}{string.Concat(keys.Select(key => $"{key.Key}=\"{key.Value}\" "))}| {words}";

    private static string Show(string what, AttributesSyntax attributes, string words) => Show(
        what,
        attributes.Id?.Name,
        attributes.Classes.Select(item => item.Name),
        attributes.Items.Where(item => item.Kind == AttributeKind.KeyValue).Select(item => (item.Name, item.Value)),
        words);
}
