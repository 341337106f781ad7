using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output;
using HexiModel.Tool.Views;

namespace HexiModel.Tool.Commands;

/// <summary>The arguments of <c>hexi show</c>: what is there as a file or folder is a path, anything else is a word for something of a report.</summary>
internal sealed class ShowArguments
{
    /// <summary>A word that is no word, such as a pasted page, is told by its beginning.</summary>
    private const int ToldWidth = 60;

    private readonly Texts _texts;

    /// <summary>Sorts the arguments of a command line.</summary>
    public ShowArguments(IReadOnlyCollection<string> arguments, Texts texts)
    {
        _texts = texts;
        Paths = [.. arguments.Where(IsThere)];
        Words = [.. arguments.Where(argument => !IsThere(argument)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The files and folders.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>What the words mean, each thing once, in their order.</summary>
    /// <exception cref="UsageException">A word means nothing in any report, and is no path either.</exception>
    public IReadOnlyList<NamedThing> Find(IReadOnlyList<ShownReport> reports)
    {
        if (Words.Count == 0)
        {
            return [];
        }

        ModelLookup lookup = new(reports);
        List<NamedThing> found = [];
        foreach (string word in Words)
        {
            IReadOnlyList<NamedThing> things = lookup.Find(word);
            if (things.Count > 0)
            {
                found.AddRange(things.Where(thing => !found.Exists(other => ReferenceEquals(other, thing))));
            }
            else if (FilePath.IsMeant(word) || !ModelNames.IsName(word))
            {
                throw new UsageException(_texts.PathNotFound(word));
            }
            // Where no report could be read, that is what is wrong.
            else if (reports.Count > 0)
            {
                throw new UsageException(NothingNamed(word, lookup));
            }
        }

        return found;
    }

    private static bool IsThere(string argument) => File.Exists(argument) || Directory.Exists(argument);

    private string NothingNamed(string word, ModelLookup lookup)
    {
        string message = _texts.NothingNamed(LineClip.Cut(word, 0, 0, ToldWidth).After);
        IReadOnlyList<string> near = lookup.Suggest(word);
        return near.Count > 0 ? _texts.DidYouMean(message, near) : message;
    }
}
