using System.Collections.Immutable;
using System.Text.RegularExpressions;
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

    /// <summary>What the draft guessed and the words contradict: an indicator, a whole, a period.</summary>
    private static readonly DiagnosticRule[] Doubts = [Rules.FactsContradict, Rules.OtherIndicatorNamed, Rules.PartOfOtherKind, Rules.PeriodOutsideSection, Rules.ShareOutOfBounds];

    private WordIds? _ids;
    private bool _doubtsGone;

    /// <summary>A report that a person has worked on may require an indicator for each number: there the person decides.</summary>
    private bool HasDoubts => files.ReportBefore is null;

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
        _doubtsGone = false;
        Diagnostic[] errors = [.. project.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error || (!isLast && HasDoubts && Doubts.Contains(diagnostic.Rule)))];
        if (rows is not null)
        {
            TakeOffRows(rows, errors);
        }

        TakeOff(report, [.. files.Document.Report], errors, isLast);
        if (glossary is not null)
        {
            TakeOff(glossary, [.. files.Document.Glossary], errors, isLast);
        }

        return _doubtsGone || errors.Any(error => !Doubts.Contains(error.Rule));
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
            paragraph.Remove(mark => !mark.IsExplicit);
            return;
        }

        DraftMark wrong = marks[innermost];
        if (wrong.IsExplicit || !paragraph.In(wrong.Span).Contains(wrong))
        {
            // What a person wrote stays, and is for a person to correct.
            return;
        }

        if (Doubts.Contains(error.Rule))
        {
            DraftMark better = Doubted(paragraph, wrong, error);
            _doubtsGone |= better != wrong;
            paragraph.Replace(wrong, better);
        }
        else if (error.Rule == Rules.FactNameShared && wrong.Id is null)
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

    /// <summary>The mark without what was guessed, or with what its words say.</summary>
    private DraftMark Doubted(DraftParagraph paragraph, DraftMark mark, Diagnostic doubt)
    {
        if (doubt.Rule == Rules.PartOfOtherKind)
        {
            // The whole is “125项 (total)”: what is a part of it is counted in the same way.
            Match whole = Regex.Match(doubt.Arguments[1], @"\((?<measure>total|level|change)\)$", RegexOptions.ExplicitCapture);
            return whole.Success && !mark.Keys.Any(key => key.Name == AttributeKeys.Measure.Name)
                ? mark.With(AttributeKeys.Measure.Name, whole.Groups["measure"].Value)
                : mark with { Keys = mark.Keys.RemoveAll(key => key.Name == AttributeKeys.PartOf.Name || key.Name == AttributeKeys.Measure.Name) };
        }

        if (doubt.Rule == Rules.PeriodOutsideSection || doubt.Rule == Rules.ShareOutOfBounds)
        {
            (string name, string value) = doubt.Rule == Rules.ShareOutOfBounds ? (AttributeKeys.Measure.Name, "level") : (AttributeKeys.Period.Name, doubt.Arguments[0]);
            return mark.Keys.Any(key => key.Name == name) ? mark : mark.With(name, value);
        }

        // The id may be that of the row.
        string? id = mark.Id is null || mark.HasClass ? null : Taken.Make(paragraph.Words(mark.Span));
        return mark with { Id = id, HasClass = mark.HasClass && id is not null, Keys = mark.Keys.RemoveAll(key => key.Name == AttributeKeys.Indicator.Name) };
    }

    /// <summary>An id of the name of the indicator, which no other mark has.</summary>
    private string IdOf(DraftMark fact)
    {
        string indicator = fact.Keys.First(key => key.Name == AttributeKeys.Indicator.Name).Value;
        return Taken.Make(StandardCatalogue.Find(indicator)?.Name ?? indicator);
    }

    private WordIds Taken => _ids ??= TakenIds();

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
