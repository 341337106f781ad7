using System.Resources;
using HexiModel.Language.Fixes;
using HexiModel.Language.Syntax;

namespace HexiModel.CodeFixes;

/// <summary>What a fix does, as an editor's menu shows it: the words that come and go.</summary>
internal static class FixTitle
{
    private const string Gap = "…";

    private static readonly ResourceManager Titles = new("HexiModel.CodeFixes.FixTitles", typeof(FixTitle).Assembly);

    public static string Of(SyntaxTree tree, Fix fix, CultureInfo culture)
    {
        string removed = Join(fix.Edits.Select(edit => edit.Span.Of(tree.File.Text)));
        string inserted = Join(fix.Edits.Select(edit => edit.NewText));
        string format = Titles.GetString(inserted.Length == 0 ? "Remove" : removed.Length == 0 ? "Insert" : "Replace", culture)!;
        return string.Format(culture, format, inserted, removed);
    }

    private static string Join(IEnumerable<string> texts) => string.Join(Gap, texts.Select(text => text.Trim()).Where(text => text.Length > 0));
}
