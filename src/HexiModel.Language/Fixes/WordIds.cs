using HexiModel.Language.Binding;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Fixes;

/// <summary>Makes ids of official words: their letters, numbered where they are taken.</summary>
/// <param name="trees">The files whose ids are taken.</param>
internal sealed class WordIds(IEnumerable<SyntaxTree> trees)
{
    private const int MaximumLength = 16;

    private readonly HashSet<string> _taken = new(trees.SelectMany(Of).Select(Ids.Normalize), StringComparer.OrdinalIgnoreCase);

    /// <summary>An id that nothing else has; it is taken from now on.</summary>
    public string Make(string words)
    {
        string letters = Ids.Normalize(new string([.. words.Where(char.IsLetter).Take(MaximumLength)]));
        // Letters beyond the basic plane come as halves, which are none by themselves.
        string id = Ids.IsValid(letters) ? letters : "id";
        string unique = id;
        for (int number = 2; !_taken.Add(unique); number++)
        {
            unique = FormattableString.Invariant($"{id}-{number}");
        }

        return unique;
    }

    private static IEnumerable<string> Of(SyntaxTree tree)
        => tree.Blocks
            .SelectMany(block => block.Descendants().Select(span => span.Attributes.Id)
                .Concat(block is HeadingSyntax heading ? [heading.Attributes.Id] : []))
            .Where(attribute => attribute is not null)
            .Select(attribute => attribute!.Name);
}
