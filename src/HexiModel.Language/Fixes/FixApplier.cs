using System.Collections.Immutable;
using System.Text;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>Applies fixes to a file, and holds them to the first law: the official words stay as they are.</summary>
public static class FixApplier
{
    /// <summary>Applies edits that do not touch each other.</summary>
    /// <exception cref="ArgumentException">Two edits overlap, or one lies outside the text.</exception>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        StringBuilder builder = new(text.Length);
        int position = 0;
        foreach (TextEdit edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length))
        {
            if (edit.Span.Start < position || edit.Span.End > text.Length)
            {
                throw new ArgumentException("The edits overlap, or lie outside the text.", nameof(edits));
            }

            builder.Append(text, position, edit.Span.Start - position).Append(edit.NewText);
            position = edit.Span.End;
        }

        return builder.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>
    /// Applies as many fixes as go together. One that would change the official words, or that touches what another changes, is left out
    /// and stays to be asked for again.
    /// </summary>
    /// <returns>The file with the fixes, and those that were applied.</returns>
    public static (SourceFile File, ImmutableArray<Fix> Applied) Apply(SyntaxTree tree, IEnumerable<Fix> fixes)
    {
        _ = tree ?? throw new ArgumentNullException(nameof(tree));
        Fix[] wanted = [.. fixes ?? throw new ArgumentNullException(nameof(fixes))];
        if (Array.Find(wanted, fix => fix.RestoresWords) is { } restoring)
        {
            return (With(tree.File, [restoring]), ImmutableArray.Create(restoring));
        }

        List<Fix> together = Compatible(wanted);
        if (!KeepsText(tree, together))
        {
            // Rare: one of them moves a mark over official words. Then each is tried by itself.
            together = [.. together.Where(fix => KeepsText(tree, [fix]))];
            together = KeepsText(tree, together) ? together : [.. together.Take(1)];
        }

        return (With(tree.File, together), together.ToImmutableArray());
    }

    /// <summary>Applies as many fixes of a catalogue as go together.</summary>
    /// <returns>The file with the fixes, and those that were applied.</returns>
    public static (SourceFile File, ImmutableArray<Fix> Applied) Apply(SourceFile catalogue, IEnumerable<Fix> fixes)
    {
        List<Fix> together = Compatible(fixes ?? throw new ArgumentNullException(nameof(fixes)));
        return (With(catalogue ?? throw new ArgumentNullException(nameof(catalogue)), together), together.ToImmutableArray());
    }

    private static bool KeepsText(SyntaxTree tree, List<Fix> fixes)
    {
        SyntaxTree after = SyntaxTree.Parse(With(tree.File, fixes));
        return fixes.Exists(fix => fix.MovesBreaks)
            ? tree.Blocks.SelectMany(block => block.Text.Text).SequenceEqual(after.Blocks.SelectMany(block => block.Text.Text))
            : Stripper.Strip(after) == Stripper.Strip(tree);
    }

    private static SourceFile With(SourceFile file, List<Fix> fixes)
        => new(file.Path, Apply(file.Text, fixes.SelectMany(fix => fix.Edits)), file.Name);

    private static List<Fix> Compatible(IEnumerable<Fix> fixes)
    {
        List<Fix> chosen = [];
        int end = -1;
        foreach (Fix fix in fixes.Where(fix => fix.Edits.Length > 0).OrderBy(fix => fix.Edits[0].Span.Start))
        {
            if (fix.Edits[0].Span.Start > end)
            {
                chosen.Add(fix);
                end = fix.Edits[fix.Edits.Length - 1].Span.End;
            }
        }

        return chosen;
    }
}
