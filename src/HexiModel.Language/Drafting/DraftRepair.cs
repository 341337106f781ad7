using System.Collections.Immutable;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Fixes;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>
/// Checks the draft as a build would, and takes off what is an error: first the keys of a mark, then the mark. What cannot be drafted right
/// is left to the steward, as an open number. Facts of one indicator that would have one name get ids.
/// </summary>
internal sealed class DraftRepair(DraftFiles files)
{
    /// <summary>Each round takes off what the one before uncovered; with the last everything goes that is still wrong.</summary>
    private const int Rounds = 8;

    private WordIds? _ids;

    public void Run(CancellationToken cancellationToken)
    {
        for (int round = 0; round < Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!TakeOffErrors(isLast: round == Rounds - 1, cancellationToken))
            {
                return;
            }
        }
    }

    private bool TakeOffErrors(bool isLast, CancellationToken cancellationToken)
    {
        SyntaxTree report = SyntaxTree.Parse(files.Report(), cancellationToken);
        SyntaxTree? glossary = files.Glossary() is { } file ? SyntaxTree.Parse(file, cancellationToken) : null;
        SourceFile? rows = files.Catalogue();
        IndicatorCatalogue catalogue = rows is null ? IndicatorCatalogue.Empty : IndicatorCatalogue.Parse(rows);
        CheckedProject project = ProjectChecker.Check(glossary is null ? [report] : [report, glossary], catalogue, [files.Official], cancellationToken: cancellationToken);
        Diagnostic[] errors = [.. project.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error)];
        if (rows is not null)
        {
            TakeOffRows(rows, errors);
        }

        TakeOff(report, [.. files.Document.Report], errors, isLast);
        if (glossary is not null)
        {
            TakeOff(glossary, [.. files.Document.Glossary], errors, isLast);
        }

        return errors.Length > 0;
    }

    /// <summary>A row whose id cannot be one goes, with the keys that refer to it. A target that has the same id gets another.</summary>
    private void TakeOffRows(SourceFile catalogue, Diagnostic[] errors)
    {
        HashSet<int> lines = [.. errors.Where(error => error.File == catalogue.Path).SelectMany(error => error.Each).Select(error => error.Start.Line)];
        HashSet<string> wrong = [.. lines.Select(line => catalogue.GetLine(line).Split(',')[0])];
        HashSet<string> ids = [.. files.Document.Indicators.Select(row => row.Id).Where(wrong.Contains)];
        files.Document.Indicators.RemoveAll(row => ids.Contains(row.Id));
        foreach (DraftParagraph paragraph in ids.Count > 0 ? files.Document.Report : [])
        {
            foreach (DraftMark mark in paragraph.Marks.Where(mark => mark.Keys.Any(IsGone) || (mark.Id is not null && ids.Contains(mark.Id))).ToArray())
            {
                paragraph.Replace(mark, mark with { Id = mark.Id is not null && ids.Contains(mark.Id) ? mark.Id + "-1" : mark.Id, Keys = mark.Keys.RemoveAll(key => IsGone(key)) });
            }
        }

        bool IsGone((string Name, string Value) key) => key.Name == AttributeKeys.Indicator.Name && ids.Contains(key.Value);
    }

    private void TakeOff(SyntaxTree tree, DraftParagraph[] paragraphs, Diagnostic[] errors, bool isLast)
    {
        Diagnostic[] places = [.. errors.Where(error => error.File == tree.File.Path).SelectMany(error => error.Each).OrderBy(error => error.Span.Start)];
        int next = 0;
        for (int i = 0; i < tree.Blocks.Length; i++)
        {
            int first = next;
            while (next < places.Length && places[next].Span.Start < tree.Blocks[i].Span.End)
            {
                next++;
            }

            if (next > first)
            {
                // From the back, so that the marks in front keep their numbers.
                SpanSyntax[] written = [.. tree.Blocks[i].Descendants()];
                DraftMark[] marks = [.. paragraphs[i].Marks];
                for (int place = next - 1; place >= first; place--)
                {
                    Repair(paragraphs[i], marks, written, places[place], isLast);
                }
            }
        }
    }

    private void Repair(DraftParagraph paragraph, DraftMark[] marks, SpanSyntax[] written, Diagnostic error, bool isLast)
    {
        int innermost = Array.FindLastIndex(written, mark => mark.Span.Contains(error.Span));
        if (isLast || innermost < 0 || written.Length != marks.Length)
        {
            paragraph.Remove(_ => true);
            return;
        }

        DraftMark wrong = marks[innermost];
        if (!paragraph.In(wrong.Span).Contains(wrong))
        {
            return;
        }

        if (error.Rule == Rules.FactNameShared && wrong.Id is null)
        {
            paragraph.Replace(wrong, wrong with { Id = IdOf(wrong), HasClass = true });
        }
        else if (wrong.Keys.IsEmpty)
        {
            paragraph.Remove(mark => mark == wrong || IsOrphan(mark, wrong));
        }
        else
        {
            paragraph.Replace(wrong, wrong with { Keys = ImmutableArray<(string, string)>.Empty });
        }
    }

    /// <summary>An id of the name of the indicator, which no other mark has.</summary>
    private string IdOf(DraftMark fact)
    {
        string indicator = fact.Keys.First(key => key.Name == AttributeKeys.Indicator.Name).Value;
        return (_ids ??= TakenIds()).Make(StandardCatalogue.Find(indicator)?.Name ?? indicator);
    }

    private WordIds TakenIds()
    {
        WordIds ids = new([]);
        foreach (string taken in files.Document.Paragraphs.SelectMany(paragraph => paragraph.Marks.Select(mark => mark.Id).Append(paragraph.Heading?.Id)).OfType<string>())
        {
            ids.Take(taken);
        }

        return ids;
    }

    /// <summary>The conditions and the number of a fact mean nothing without it.</summary>
    private static bool IsOrphan(DraftMark mark, DraftMark wrong)
        => wrong.Class is SpanClass.Fact or SpanClass.Group && mark.Class is SpanClass.Criterion or SpanClass.Quantity && wrong.Span.Contains(mark.Span);
}
