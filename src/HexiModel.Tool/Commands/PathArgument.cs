using System.CommandLine;
using System.CommandLine.Parsing;
using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Commands;

/// <summary>The paths that a command works on.</summary>
internal static class PathArgument
{
    /// <summary>Files or folders, one at least.</summary>
    public static Argument<string[]> OfPaths(Texts texts, string description) => Create(texts, "PATH", description, ArgumentArity.OneOrMore);

    /// <summary>Files or folders, or nothing.</summary>
    public static Argument<string[]> OfPathsOrNone(Texts texts, string description) => Create(texts, "PATH", description, ArgumentArity.ZeroOrMore);

    /// <summary>Files or folders, or words for what is in them, or nothing.</summary>
    public static Argument<string[]> OfWordsOrPaths(Texts texts, string description) => Create(texts, "WORD|PATH", description, ArgumentArity.ZeroOrMore);

    /// <summary>Files, one at least.</summary>
    public static Argument<string[]> OfFiles(Texts texts, string description) => Create(texts, "FILE", description, ArgumentArity.OneOrMore);

    /// <summary>Official texts, one at least.</summary>
    public static Argument<string[]> OfTexts(Texts texts, string description) => Create(texts, "TEXT", description, ArgumentArity.OneOrMore);

    private static Argument<string[]> Create(Texts texts, string name, string description, ArgumentArity arity)
    {
        Argument<string[]> argument = new(name) { Description = description, Arity = arity };
        argument.Validators.Add(result =>
        {
            // A misspelt option would pass for a path, and the answer would be that there is no such file.
            foreach (Token token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                result.AddError(texts.UnknownOption(token.Value));
            }
        });
        return argument;
    }
}
