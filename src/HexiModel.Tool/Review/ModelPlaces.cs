using HexiModel.Language.Binding;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Tool.Review;

/// <summary>The objects of a report by the places of their marks.</summary>
internal sealed class ModelPlaces
{
    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<(SourceFile File, int Start), object> _things = [];
    private readonly List<(SourceFile File, int Start, Mention Mention)> _mentions = [];

    public ModelPlaces(BoundReport bound, Report? report)
    {
        foreach (SyntaxTree tree in TreesOf(bound))
        {
            _files[tree.File.Name] = tree.File;
        }

        foreach (Fact fact in report?.Facts ?? Enumerable.Empty<Fact>())
        {
            Add(fact, fact.Source);
        }

        foreach (Term term in report?.Terms ?? Enumerable.Empty<Term>())
        {
            AddTerm(term);
        }

        foreach (Section section in report?.Sections ?? Enumerable.Empty<Section>())
        {
            Add(section, section.Source);
        }
    }

    /// <summary>The annotated files of a report: itself and its glossary.</summary>
    public static IReadOnlyList<SyntaxTree> TreesOf(BoundReport bound)
        => bound.Sources.Glossary is { } glossary ? [bound.Sources.Report, glossary] : [bound.Sources.Report];

    /// <summary>What a mark gives; null where it gives nothing of its own.</summary>
    public object? Of(SourceFile file, InlineSyntax span) => _things.GetValueOrDefault((file, span.Span.Start));

    /// <summary>The section that a heading opens; null where it could not be bound.</summary>
    public Section? Of(SourceFile file, HeadingSyntax heading)
        => Enumerable.Range(heading.Span.Start, heading.Level + 2).Select(start => _things.GetValueOrDefault((file, start))).OfType<Section>().FirstOrDefault();

    /// <summary>The mentions in a file, in order.</summary>
    public IEnumerable<(int Start, Mention Mention)> MentionsIn(SourceFile file)
        => _mentions.Where(found => ReferenceEquals(found.File, file)).Select(found => (found.Start, found.Mention)).OrderBy(found => found.Start);

    private void AddTerm(Term term)
    {
        Add(term, term.Source);
        foreach (Part part in term.Parts)
        {
            Add(part, part.Source);
            foreach (Item item in part.Items)
            {
                Add(item, item.Source);
            }
        }

        foreach (Revision revision in term.Revisions)
        {
            Add(revision, revision.Source);
        }

        foreach (Mention mention in term.Mentions)
        {
            if (Place(mention.Source) is { } place)
            {
                _mentions.Add((place.File, place.Start, mention));
            }
        }
    }

    private void Add(object thing, SourceReference source)
    {
        if (Place(source) is { } place)
        {
            // A headword that is a part as well is shown as what came first.
            _things.TryAdd(place, thing);
        }
    }

    private (SourceFile File, int Start)? Place(SourceReference source)
        => source.Annotated.Line > 0 && _files.TryGetValue(source.Annotated.File, out SourceFile? file) && source.Annotated.Line <= file.LineCount
            ? (file, file.GetPosition(new LinePosition(source.Annotated.Line - 1, source.Annotated.Column - 1)))
            : null;
}
