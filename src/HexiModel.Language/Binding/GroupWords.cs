using System.Text;
using HexiModel.Compiled;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>What the members of a group share (并列项共用的词语): its words without them, its conditions, its date. Found once, however many members there are.</summary>
internal sealed class GroupWords
{
    /// <summary>What separates one member from the next is no word of any.</summary>
    public const string Separators = "、,，;；和及与以及并 \u3000";

    /// <summary>Longer words are no verb, noun or subject that facts share; a label of a thousand words is none.</summary>
    private const int MaximumLength = 500;

    private readonly BindingContext _context;
    private readonly BlockContext _block;
    private readonly StringBuilder _words = new();
    private readonly Dictionary<SpanSyntax, int> _places = [];

    public GroupWords(BindingContext context, BlockContext block, SpanSyntax group)
    {
        _context = context;
        _block = block;
        Collect([.. Flatten(group.Content)]);
        Criteria = CriterionBinder.Bind(context, block, group);
        Dates = WordDates.Find(block, group.Official, OwnNumber.Elsewhere(context, block, group));
    }

    /// <summary>The conditions in the group's own words.</summary>
    public IReadOnlyList<CriterionData> Criteria { get; }

    /// <summary>The dates in the group's own words.</summary>
    public WordDates Dates { get; }

    /// <summary>The shared words with those of one member in their place.</summary>
    public string Around(SpanSyntax member, string words)
        => _words.Length > MaximumLength || !_places.TryGetValue(member, out int place) ? words : _words.ToString().Insert(place, words);

    private void Collect(List<InlineSyntax> content)
    {
        for (int i = 0; i < content.Count; i++)
        {
            if (IsMember(content[i]))
            {
                _places.Add((SpanSyntax)content[i], _words.Length);
            }
            else if (!IsSeparator(content, i))
            {
                _words.Append(_block.Words(content[i]));
            }
        }
    }

    /// <summary>Members may stand inside spans that are none (a criterion around a fact): those are opened.</summary>
    private IEnumerable<InlineSyntax> Flatten(IEnumerable<InlineSyntax> content)
    {
        foreach (InlineSyntax inline in content)
        {
            bool holdsMember = inline is SpanSyntax span && !IsMember(span) && span.Descendants().Any(IsMember);
            foreach (InlineSyntax piece in holdsMember ? Flatten(((SpanSyntax)inline).Content) : [inline])
            {
                yield return piece;
            }
        }
    }

    private bool IsMember(InlineSyntax inline)
        => inline is SpanSyntax span && SpanClasses.IsMember(_context.AttributesOf(_block, span).Class);

    private bool IsSeparator(List<InlineSyntax> content, int index)
        => index > 0 && index + 1 < content.Count && IsMember(content[index - 1]) && IsMember(content[index + 1])
            && _block.Words(content[index]).All(c => Separators.IndexOf(c) >= 0);
}
