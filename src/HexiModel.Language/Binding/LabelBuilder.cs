using System.Text;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>
/// Makes the label of a fact: words that read alone. In a group that is the group's words without the other members; a subject that
/// stands earlier in the paragraph (<c>about</c>) comes first.
/// </summary>
internal sealed class LabelBuilder(BindingContext context, BlockContext block)
{
    private const string Separators = "、,，;；和及与以及并 \u3000";

    /// <summary>The label of a member.</summary>
    /// <param name="path">The groups around it from the outermost in, and the member itself at the end.</param>
    /// <param name="about">The subject to put first; null for none.</param>
    public string Build(IReadOnlyList<SpanSyntax> path, string? about)
    {
        StringBuilder label = new(about);
        Append(label, path, 0);
        return label.ToString().Trim(Separators.ToCharArray());
    }

    private void Append(StringBuilder label, IReadOnlyList<SpanSyntax> path, int depth)
    {
        SpanSyntax span = path[depth];
        if (depth == path.Count - 1)
        {
            label.Append(block.Words(span));
            return;
        }

        List<InlineSyntax> content = [.. Flatten(span.Content, path[depth + 1])];
        for (int i = 0; i < content.Count; i++)
        {
            if (content[i] == path[depth + 1])
            {
                Append(label, path, depth + 1);
            }
            else if (!IsMember(content[i]) && !IsSeparatorBetweenMembers(content, i))
            {
                label.Append(block.Words(content[i]));
            }
        }
    }

    /// <summary>Members may stand inside spans that are none (a criterion around a fact): those are opened.</summary>
    private IEnumerable<InlineSyntax> Flatten(IEnumerable<InlineSyntax> content, SpanSyntax wanted)
    {
        foreach (InlineSyntax inline in content)
        {
            bool holdsMember = inline is SpanSyntax span && !IsMember(span) && (span.Descendants().Contains(wanted) || span.Descendants().Any(IsMember));
            foreach (InlineSyntax piece in holdsMember ? Flatten(((SpanSyntax)inline).Content, wanted) : [inline])
            {
                yield return piece;
            }
        }
    }

    private bool IsMember(InlineSyntax inline)
        => inline is SpanSyntax span && SpanClasses.IsMember(context.AttributesOf(block, span).Class);

    private bool IsSeparatorBetweenMembers(List<InlineSyntax> content, int index)
        => index > 0 && index + 1 < content.Count && IsMember(content[index - 1]) && IsMember(content[index + 1])
            && block.Words(content[index]).All(c => Separators.IndexOf(c) >= 0);
}
