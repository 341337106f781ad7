using HexiModel.Compiled;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>What the members of a group share (并列项共用的词语): its words without them, its numbers, its conditions, its date. Found once, however many members there are.</summary>
internal sealed class GroupWords
{
    /// <summary>What separates one member from the next is no word of any.</summary>
    public const string Separators = "、,，;；和及与以及并 \u3000";

    /// <summary>Longer words are no verb, noun or subject that facts share; a label of a thousand words is none.</summary>
    private const int MaximumLength = 500;

    private const string Estimate = "预计";

    private readonly BindingContext _context;
    private readonly BlockContext _block;
    private readonly List<SharedPiece> _shared = [];
    private readonly List<SpanSyntax> _members = [];
    private readonly Dictionary<SpanSyntax, int> _places = [];
    private readonly bool _isTooLong;

    public GroupWords(BindingContext context, BlockContext block, SpanSyntax group)
    {
        _context = context;
        _block = block;
        Collect([.. Flatten(group.Content)]);
        _isTooLong = _shared.Sum(piece => piece.Words.Length) > MaximumLength;
        Numbers = new SharedNumbers(context, block, group, _members);
        Criteria = CriterionBinder.Bind(context, block, group);
        Dates = WordDates.Find(block, group.Official, OwnNumber.Elsewhere(context, block, group));
        IsEstimate = !_isTooLong && _shared.Exists(piece => piece.Words.Of(block.Text).Contains(Estimate));
    }

    /// <summary>The numbers in the group's own words.</summary>
    public SharedNumbers Numbers { get; }

    /// <summary>The conditions in the group's own words.</summary>
    public IReadOnlyList<CriterionData> Criteria { get; }

    /// <summary>The dates in the group's own words.</summary>
    public WordDates Dates { get; }

    /// <summary>The shared words say 预计, of all members.</summary>
    public bool IsEstimate { get; }

    /// <summary>The member in front of one; null where it is the first.</summary>
    public SpanSyntax? Before(SpanSyntax member)
        => _places.TryGetValue(member, out int place) && place > 0 ? _members[place - 1] : null;

    /// <summary>The shared words with those of one member in their place.</summary>
    public string Around(SpanSyntax member, string words)
    {
        if (_isTooLong || !_places.TryGetValue(member, out int place))
        {
            return words;
        }

        string before = string.Concat(_shared.Where(piece => piece.MembersBefore <= place).Select(piece => Shared(piece, member, place)));
        string behind = string.Concat(_shared.Where(piece => piece.MembersBefore > place).Select(piece => Shared(piece, member, place)));
        return before + words + behind;
    }

    /// <summary>A piece of the shared words, as it is said of one member.</summary>
    private string Shared(SharedPiece piece, SpanSyntax member, int place)
    {
        string words = WithOneNumber(piece.Words, member);
        return _members.Count < 2 ? words
            : Numbers.IsOfOthers(piece.Words, member) ? ""
            : piece.MembersBefore == 0 ? SharedSubject.Of(words, place, _members.Count)
            : piece.IsBehindMember ? SharedNumbers.WithoutEach(words)
            : words;
    }

    /// <summary>分别增长5%、6%: the words of the number at the member's place, in that of all.</summary>
    private string WithOneNumber(TextSpan words, SpanSyntax member)
    {
        TextSpan all = Numbers.AllFor(member);
        return all.Length > 0 && words.Contains(all) && Numbers.Of(member) is { } own
            ? TextSpan.FromBounds(words.Start, all.Start).Of(_block.Text) + TextSpan.FromBounds(OwnNumber.Number(own).Start, own.Span.End).Of(_block.Text) + TextSpan.FromBounds(all.End, words.End).Of(_block.Text)
            : words.Of(_block.Text);
    }

    private void Collect(List<InlineSyntax> content)
    {
        for (int i = 0; i < content.Count; i++)
        {
            if (IsMember(content[i]))
            {
                _places.Add((SpanSyntax)content[i], _members.Count);
                _members.Add((SpanSyntax)content[i]);
            }
            else if (!IsSeparator(content, i))
            {
                _shared.Add(new SharedPiece(content[i].Official, _members.Count, i > 0 && IsMember(content[i - 1])));
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

    /// <summary>A stretch of the shared words.</summary>
    /// <param name="Words">Where it is in the official text.</param>
    /// <param name="MembersBefore">How many members are in front of it.</param>
    /// <param name="IsBehindMember">It follows right after a member.</param>
    private sealed record SharedPiece(TextSpan Words, int MembersBefore, bool IsBehindMember);
}
