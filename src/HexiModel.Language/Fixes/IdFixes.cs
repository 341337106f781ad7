using System.Collections.Immutable;
using System.Text;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Fixes;

/// <summary>Fixes of what has no id.</summary>
internal static class IdFixes
{
    /// <summary>An id from the official words, for the steward to improve.</summary>
    public static ImmutableArray<Fix> Add(SyntaxTree tree, Diagnostic diagnostic, WordIds ids)
    {
        BlockSyntax? block = tree.Blocks.FirstOrDefault(block => block.Span.Contains(diagnostic.Span.Start));
        if (block?.Descendants().FirstOrDefault(span => span.Attributes.Span == diagnostic.Span) is { } span)
        {
            string id = ids.Make(span.Official.Of(block.Text.Text));
            return Fix.Only(diagnostic, TextEdit.Insert(span.Attributes.Span.End - 1, " #" + id));
        }

        return block is HeadingSyntax heading ? Fix.Only(diagnostic, OfHeading(heading, ids.Make(heading.Text.Text))) : ImmutableArray<Fix>.Empty;
    }

    private static TextEdit OfHeading(HeadingSyntax heading, string id)
        => heading.Attributes.Span.IsEmpty
            ? TextEdit.Insert(heading.Span.End, " {#" + id + "}")
            : TextEdit.Insert(heading.Attributes.Span.Start + 1, "#" + id + (heading.Attributes.Items.IsEmpty ? "" : " "));
}

/// <summary>Makes ids of official words: their letters and digits, numbered where they are taken.</summary>
/// <param name="trees">The files whose ids are taken.</param>
internal sealed class WordIds(IEnumerable<SyntaxTree> trees)
{
    private const int MaximumLength = 16;

    private readonly HashSet<string> _taken = new(trees.SelectMany(Of).Select(Ids.Normalize), StringComparer.OrdinalIgnoreCase);

    /// <summary>The last number behind each id, so that the next is not counted up from the first.</summary>
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes an id that was not made here.</summary>
    public void Take(string id) => _taken.Add(Ids.Normalize(id));

    /// <summary>An id that nothing else has; it is taken from now on.</summary>
    /// <param name="words">The official words.</param>
    /// <param name="isName">Whether a number that they begin with is a part of a name (七场硬战).</param>
    public string Make(string words, bool isName = false)
    {
        string id = Ids.Normalize(OfWords(words, isName));
        if (_taken.Add(id))
        {
            return id;
        }

        _numbers.TryGetValue(id, out int number);
        number = Math.Max(number, 1) + 1;
        while (!_taken.Add(FormattableString.Invariant($"{id}-{number}")))
        {
            number++;
        }

        _numbers[id] = number;
        return FormattableString.Invariant($"{id}-{number}");
    }

    /// <summary>An id begins with a letter: a number that the words begin with goes (2022年, 900余人), unless it is all there is.</summary>
    private static string OfWords(string words, bool isName)
    {
        QuantityExpression? first = isName ? null : QuantityReader.Read(words).FirstOrDefault(expression => expression.Span.Start == 0);
        string name = Characters(words.Substring(first?.Span.End ?? 0));
        name = name.Length > 0 && char.IsLetter(name[0]) ? name : Characters(words);
        return name.Length == 0 ? "id" : char.IsLetter(name[0]) ? name : "id-" + name;
    }

    /// <summary>
    /// The letters and digits; what stands between two digits (6.5, 3—5) is a hyphen, since 65 is another number; 1,200 is 1200. Letters beyond the basic
    /// plane come as halves, which are none by themselves.
    /// </summary>
    private static string Characters(string words)
    {
        StringBuilder name = new();
        bool isApart = false;
        foreach (char c in words.SkipWhile(c => !char.IsLetterOrDigit(c)))
        {
            if (!char.IsLetterOrDigit(c))
            {
                isApart |= c != ',';
                continue;
            }

            if (name.Length >= MaximumLength && !(char.IsDigit(c) && char.IsDigit(name[name.Length - 1]) && !isApart))
            {
                break;
            }

            if (isApart && char.IsDigit(c) && char.IsDigit(name[name.Length - 1]))
            {
                name.Append('-');
            }

            name.Append(c);
            isApart = false;
        }

        return name.ToString();
    }

    private static IEnumerable<string> Of(SyntaxTree tree)
        => tree.Blocks
            .SelectMany(block => block.Descendants().Select(span => span.Attributes.Id)
                .Concat(block is HeadingSyntax heading ? [heading.Attributes.Id] : []))
            .Where(attribute => attribute is not null)
            .Select(attribute => attribute!.Name);
}
