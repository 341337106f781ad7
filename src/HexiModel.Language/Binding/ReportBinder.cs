using System.Collections.Immutable;
using HexiModel.Compiled;
using HexiModel.Language.Checks;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Quantities.Grammar.Finding;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>Gives annotated files their meaning.</summary>
public static class ReportBinder
{
    /// <summary>Binds one report. Whatever is wrong is left out and said; the rest stands.</summary>
    public static BoundReport Bind(ReportSources sources, CancellationToken cancellationToken = default)
    {
        _ = sources ?? throw new ArgumentNullException(nameof(sources));
        DiagnosticBag diagnostics = new();
        BindingContext context = new(sources, diagnostics, cancellationToken);
        List<BlockContext> blocks = [];
        foreach (SyntaxTree tree in Trees(sources))
        {
            diagnostics.AddRange(tree.Diagnostics);
            ReportHeader header = new FrontMatterBinder(tree, diagnostics).Bind();
            context.Header = tree == sources.Report ? header : context.Header;
            DamagedText damaged = new(tree);
            context.Ids.Add(damaged);
            SourceComparer comparer = new(tree, header, Official(sources, tree), damaged, diagnostics);
            comparer.Compare();
            context.IsTextIncomplete |= tree == sources.Report && comparer.IsTextMissing;
            blocks.AddRange(Blocks(tree, header, context.Header, damaged));
        }

        ReportData? data = context.Header.Id is null ? null : BindContent(context, blocks);
        if (data is not null && sources.Overlays.Count > 0)
        {
            data = OverlayBinder.Bind(data, sources.Overlays, id => context.Ids.IsOneMissing || context.Ids.IsLeftOut(id), diagnostics);
        }

        ReportDrafts(sources.Report, diagnostics);
        ImmutableArray<BoundId> ids = context.Ids.All.OrderBy(id => id.File == sources.Report.File ? 0 : 1).ThenBy(id => id.Span.Start).ToImmutableArray();
        return new BoundReport(sources, data, ids, RepeatedMistakes.Fold(diagnostics.ToImmutable(), Trees(sources)).ToImmutableArray())
        {
            CatalogueUse = context.CatalogueUse,
            Text = ReportText.Write(blocks.Select(block => (block.OfficialFile, block.OfficialLine, block.Text))),
        };
    }

    /// <summary>A build says once that a report is not reviewed yet; the places are suggestions.</summary>
    private static void ReportDrafts(SyntaxTree report, DiagnosticBag diagnostics)
    {
        int drafts = diagnostics.ToImmutable().Count(diagnostic => diagnostic.Rule == Rules.ClassDrafted || diagnostic.Rule == Rules.MarkDrafted);
        if (drafts > 0)
        {
            diagnostics.Report(Rules.DraftsLeft, report.File, report.IdEntry?.ValueSpan ?? default, drafts.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The official text of a file; of a glossary its own, where it names one.</summary>
    private static SourceFile? Official(ReportSources sources, SyntaxTree tree)
        => tree == sources.Report || tree.SourceName == sources.Report.SourceName
            ? sources.Official
            : sources.GlossaryOfficial;

    private static IEnumerable<SyntaxTree> Trees(ReportSources sources)
        => sources.Glossary is null ? [sources.Report] : [sources.Report, sources.Glossary];

    private static IEnumerable<BlockContext> Blocks(SyntaxTree tree, ReportHeader header, ReportHeader report, DamagedText damaged)
    {
        NameIndex names = new(report.Names.Concat(header.Names));
        int line = header.FirstLine;
        foreach (BlockSyntax block in tree.Blocks)
        {
            yield return new BlockContext(tree, block, header.SourceFile ?? report.SourceFile ?? "", line, names, damaged);
            line += header.LinesPerParagraph;
        }
    }

    private static ReportData BindContent(BindingContext context, List<BlockContext> blocks)
    {
        SectionBinder sections = new(context);
        sections.Bind(blocks);
        context.HasGlossary = blocks.Exists(block => block.IsGlossary);
        TermBinder terms = new(context);
        blocks.ForEach(terms.Bind);
        TermMemberBinder members = new(context, terms);
        blocks.ForEach(members.Bind);
        SectionMistakes mistakes = new(context);
        mistakes.Look(blocks);
        FactBinder facts = new(context, mistakes);
        SpanWalker walker = new(context, facts);
        foreach (BlockContext block in blocks)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            walker.Walk(block);
        }

        members.ReportUnresolved();
        MentionFinder mentions = new(context, terms.Terms);
        mentions.Find(blocks);
        ReferenceBinder references = new(context, terms.Terms, facts.Facts);
        List<FactData> bound = [.. facts.Facts.Select(references.Bind)];
        new ReferenceCircles(context, facts.Facts, bound).Break();
        MeaningChecker.Check(context, [.. facts.Facts.Zip(bound, (fact, data) => (fact, data))], terms.Terms, mentions, blocks);
        return Describe(context) with
        {
            Sections = sections.Sections,
            Indicators = [.. UsedIndicators(context, bound)],
            Facts = bound,
            Terms = [.. terms.Terms.Select(term => term.Finish()).OfType<TermData>().Select(term => term with { Mentions = mentions.Of(term.Id) })],
            Coverage = CoverageCounter.Count(context, blocks),
        };
    }

    private static ReportData Describe(BindingContext context)
    {
        ReportHeader header = context.Header;
        return new ReportData
        {
            Id = header.Id!,
            Title = header.Title,
            Jurisdiction = header.Jurisdiction,
            Gb2260 = header.Gb2260,
            Delivered = header.Delivered,
            PlanYear = header.PlanYear,
            Language = header.Language,
            SourceFile = header.SourceFile,
            SourceUrl = header.SourceUrl,
        };
    }

    private static IEnumerable<IndicatorData> UsedIndicators(BindingContext context, List<FactData> facts)
    {
        HashSet<string?> used = [.. facts.Select(fact => fact.IndicatorId), .. facts.Select(fact => fact.RelativeTo)];
        return context.Sources.Catalogue.Rows.Where(row => used.Contains(row.Data.Id)).Select(row => row.Data);
    }
}
