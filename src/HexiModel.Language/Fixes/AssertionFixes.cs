using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>Fixes of keys that say what the words say.</summary>
internal static class AssertionFixes
{
    /// <summary>The way in which the words are right and the key is wrong.</summary>
    public const string Words = "words";

    /// <summary>Drops a key that only repeats the words.</summary>
    public static ImmutableArray<Fix> DropRepeated(SyntaxTree tree, Diagnostic diagnostic) => Fix.Only(diagnostic, Delete(tree, diagnostic.Span));

    /// <summary>Drops a key that contradicts the words: unasked where it is their unit misspelt, since the words have it right.</summary>
    public static ImmutableArray<Fix> DropContradicting(SyntaxTree tree, Diagnostic diagnostic)
    {
        (string key, string value, string words) = (diagnostic.Arguments[0], diagnostic.Arguments[1], diagnostic.Arguments[2]);
        bool isMisspelt = key == AttributeKeys.Unit.Name && value.Length > 1 && DidYouMean.Find(value, [words]) is not null;
        return ImmutableArray.Create(Fix.Named(diagnostic, isMisspelt ? null : Words, Delete(tree, diagnostic.Span)));
    }

    /// <summary>The way in which the machine's draft is right.</summary>
    public const string Accepted = "accept";

    /// <summary>Takes the mark of a draft off.</summary>
    public static ImmutableArray<Fix> Accept(SyntaxTree tree, Diagnostic diagnostic) => ImmutableArray.Create(Fix.Named(diagnostic, Accepted, Delete(tree, diagnostic.Span)));

    /// <summary>The attribute with the space before it; the space behind it where it is the first.</summary>
    public static TextEdit Delete(SyntaxTree tree, TextSpan attribute)
    {
        string text = tree.File.Text;
        int start = CharacterFacts.StartOfBlanks(text, attribute.Start, 0);
        bool isFirst = start > 0 && text[start - 1] == '{';
        int end = isFirst ? CharacterFacts.EndOfBlanks(text, attribute.End, text.Length) : attribute.End;
        return new TextEdit(TextSpan.FromBounds(start, end), "");
    }
}
