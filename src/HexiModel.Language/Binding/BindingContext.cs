using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>What the steps of binding one report share.</summary>
internal sealed class BindingContext(ReportSources sources, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    /// <summary>The files of indicators, for messages.</summary>
    public const string Catalogues = "*.indicators.csv";

    private const string TermMarks = ".term, .programme";

    private readonly HashSet<string> _otherKinds = new(StringComparer.Ordinal);
    private bool _isCatalogueMissing;

    /// <summary>What is asked of the catalogue.</summary>
    public CatalogueUse CatalogueUse { get; } = new();

    /// <summary>The files; the catalogue notes what it is asked.</summary>
    public ReportSources Sources => field ??= sources with { Catalogue = sources.Catalogue.For(CatalogueUse) };

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public AttributeBinder Attributes { get; } = new(diagnostics);

    public IdTable Ids { get; } = new(diagnostics);

    /// <summary>The report's own header; the glossary's counts only for where its lines begin.</summary>
    public ReportHeader Header { get; set; } = new();

    /// <summary>The day of the report, for messages.</summary>
    public string Day => Header.Delivered?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A span that is left out, for a reason that has been said: references to it need no second one.</summary>
    public void LeaveOut(SpanSyntax span) => Ids.LeaveOut(span.Attributes.Id?.Name);

    public BoundAttributes AttributesOf(BlockContext block, SpanSyntax span) => Attributes.Bind(block.Tree, span);

    /// <summary>Says what is wrong in a block, unless that follows from what was said before.</summary>
    public void Report(DiagnosticRule rule, BlockContext block, TextSpan span, params string[] arguments)
    {
        bool follows = (block.IsDamaged && FollowsFromMarks(rule)) || (block.IsChanged && FollowsFromWords(rule));
        if (!follows)
        {
            Diagnostics.Report(rule, block.File, span, arguments);
        }
    }

    /// <summary>The report explains terms, in a file or a section of its own.</summary>
    public bool HasGlossary { get; set; }

    /// <summary>Official text of the report is not there, or cannot be read, which has been said: what is never mentioned may be mentioned there.</summary>
    public bool IsTextIncomplete { get; set; }

    /// <summary>The glossary is not there, which has been said: what is not explained may be explained there.</summary>
    public bool IsGlossaryMissing { get; private set; }

    /// <summary>Says that a key names nothing, unless what it names is left out for a reason that was said.</summary>
    public void ReportUnresolved(BlockContext block, AttributeSyntax key, IEnumerable<Candidate> candidates)
    {
        if (!block.IsDamaged && !Ids.IsLeftOut(key.Value))
        {
            Diagnostics.ReportUnknown(Rules.ReferenceUnresolved, block.File, key.ValueSpan, key.Value, candidates, key.Value, key.Name);
        }
    }

    /// <summary>Says that a key names no id of the report. While something stands without its id, that may be the one.</summary>
    public void ReportUnresolvedId(BlockContext block, AttributeSyntax key, IEnumerable<Candidate> candidates)
    {
        if (!Ids.IsOneMissing && !Sources.IsIncomplete)
        {
            ReportUnresolved(block, key, candidates);
        }
    }

    /// <summary>Says that a key names no term. Where the report has no glossary that is why, once for all terms that stood in it.</summary>
    public void ReportUnresolvedTerm(BlockContext block, AttributeSyntax key, IReadOnlyList<BoundTerm> terms)
    {
        IEnumerable<Candidate> candidates = terms.SelectMany(term => term.Candidates);
        if (Ids.Find(key.Value) is { } other)
        {
            ReportOtherKind(block, key, other, TermMarks);
        }
        else if (Sources.Catalogue.Find(key.Value) is { } row)
        {
            ReportOtherKind(block, key, row, TermMarks);
        }
        else if (HasGlossary || Sources.IsIncomplete || Diagnostics.IsNearOne(key.Value, candidates))
        {
            ReportUnresolvedId(block, key, candidates);
        }
        else if (!IsGlossaryMissing && !Ids.IsOneMissing && !block.IsDamaged && !Ids.IsLeftOut(key.Value))
        {
            IsGlossaryMissing = true;
            Diagnostics.Report(Rules.GlossaryMissing, block.File, key.ValueSpan, key.Value, key.Name, Header.Id ?? "");
        }
    }

    /// <summary>Says that a key names something that it cannot name; once for what it names, since that may be where the mistake is.</summary>
    public void ReportOtherKind(BlockContext block, AttributeSyntax key, BoundId other, string wanted)
    {
        if (!block.IsDamaged && _otherKinds.Add(other.Id))
        {
            Diagnostics.Report(Rules.ReferenceToOtherKind, block.File, key.ValueSpan, key.Value, key.Name, other.Mark, other.Place, wanted);
        }
    }

    /// <summary>The same where it names an indicator.</summary>
    public void ReportOtherKind(BlockContext block, AttributeSyntax key, IndicatorRow other, string wanted)
    {
        if (!block.IsDamaged)
        {
            // The message names the line of the row, which moves with those above it.
            CatalogueUse.AddAll();
            Diagnostics.Report(Rules.ReferenceToOtherKind, block.File, key.ValueSpan, key.Value, key.Name, Catalogues, other.Place, wanted);
        }
    }

    /// <summary>Says that an indicator is asked for and the project lists none: once in a report.</summary>
    public void ReportCatalogueMissing(BlockContext block, TextSpan place, string words)
    {
        if (!_isCatalogueMissing && !block.IsDamaged)
        {
            _isCatalogueMissing = true;
            Diagnostics.Report(Rules.CatalogueMissing, block.File, place, words);
        }
    }

    /// <summary>Holds the key <c>since</c> against the only date in its words; the date of a revision inside them is the revision's.</summary>
    public void CheckSince(BlockContext block, BoundAttributes attributes, TextSpan words)
    {
        TextSpan[] revisions = [.. block.Block.Descendants()
            .Where(span => span.Official != words && AttributesOf(block, span).Class == SpanClass.Revision)
            .Select(span => span.Official)];
        QuantityExpression[] dates = [.. OwnNumber.Inside(block, words)
            .Where(expression => expression.Period is { IsEmpty: false } && !revisions.Any(revision => revision.Contains(expression.Span)))];
        if (attributes.Find(AttributeKeys.Since) is { } key && dates.Length == 1 && !Periods.Overlap(dates[0].Period!.Value, Period.Parse(key.Value)))
        {
            Report(Rules.AssertionContradicts, block, key.Span, key.Name, key.Value, dates[0].Span.Of(block.Text));
        }
    }

    /// <summary>What a lost mark brings about: something is missing, stands alone, or has too much in it.</summary>
    private static bool FollowsFromMarks(DiagnosticRule rule)
        => rule == Rules.OutOfPlace || rule == Rules.KeyMissing || rule == Rules.IdMissing || FollowsFromWords(rule);

    /// <summary>What other words bring about: a number or a subject that is not there, or that contradicts the marks.</summary>
    private static bool FollowsFromWords(DiagnosticRule rule)
        => rule == Rules.AboutNotFound || rule.Category is "Quantities" or "Meaning" or "Coverage";
}
