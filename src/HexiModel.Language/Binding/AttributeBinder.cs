using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>Checks attributes against the language. What is wrong is said and left out.</summary>
internal sealed class AttributeBinder(DiagnosticBag diagnostics)
{
    private readonly Dictionary<AttributesSyntax, BoundAttributes> _bound = [];

    /// <summary>The attributes of a span. Each is checked once.</summary>
    public BoundAttributes Bind(SyntaxTree tree, SpanSyntax span)
    {
        if (!_bound.TryGetValue(span.Attributes, out BoundAttributes? bound))
        {
            bound = Bind(tree, span.Attributes, isHeading: false);
            _bound.Add(span.Attributes, bound);
            if (bound.Class == SpanClass.None && !bound.HasErrors)
            {
                diagnostics.Report(Rules.SpanWithoutMeaning, tree.File, span.Attributes.Span);
            }
        }

        return bound;
    }

    /// <summary>The attributes of a heading.</summary>
    public BoundAttributes Bind(SyntaxTree tree, HeadingSyntax heading) => Bind(tree, heading.Attributes, isHeading: true);

    private BoundAttributes Bind(SyntaxTree tree, AttributesSyntax attributes, bool isHeading)
    {
        BoundAttributes bound = new() { HasErrors = attributes.HasErrors };
        foreach (AttributeSyntax attribute in attributes.Items)
        {
            InvisibleCharacters.Report(diagnostics, tree.File, attribute.Span, attribute.Name);
            if (attribute.Kind == AttributeKind.Class && attribute.Name != SpanClasses.Draft)
            {
                BindClass(tree, bound, attribute, isHeading);
            }
            else if (attribute.Kind == AttributeKind.Id)
            {
                BindId(tree, bound, attribute);
            }
        }

        if (bound.Class == SpanClass.None && bound.Id is not null && !isHeading && !bound.HasErrors)
        {
            bound.Class = SpanClass.Fact;
        }

        ReportDraft(tree, attributes, bound);
        AttributeKey[] keys = [.. AttributeKeys.OfClass(isHeading ? SpanClass.Review : bound.Class)];
        bool isClassKnown = isHeading || bound.Class != SpanClass.None;
        foreach (AttributeSyntax attribute in attributes.Items.Where(item => item.Kind == AttributeKind.KeyValue && isClassKnown))
        {
            BindKey(tree, bound, attribute, keys);
        }

        return bound;
    }

    /// <summary>What the machine was not sure of, a person shall see: what it took the words for, and what else they may be.</summary>
    private void ReportDraft(SyntaxTree tree, AttributesSyntax attributes, BoundAttributes bound)
    {
        if (attributes.Items.FirstOrDefault(item => item.Kind == AttributeKind.Class && item.Name == SpanClasses.Draft) is { } draft)
        {
            string others = string.Join(", ", SpanClasses.Alternatives(bound.Class).Select(other => "." + SpanClasses.NameOf(other)));
            string own = bound.Class == SpanClass.None ? "#" : "." + SpanClasses.NameOf(bound.Class);
            diagnostics.Report(others.Length == 0 ? Rules.MarkDrafted : Rules.ClassDrafted, tree.File, draft.Span, own, others);
        }
    }

    private void BindClass(SyntaxTree tree, BoundAttributes bound, AttributeSyntax attribute, bool isHeading)
    {
        SpanClass spanClass = SpanClasses.Find(attribute.Name);
        IEnumerable<string> allowed = isHeading ? SpanClasses.OfHeadings : SpanClasses.OfSpans;
        if (spanClass == SpanClass.None)
        {
            bound.HasErrors = true;
            diagnostics.ReportUnknown(Rules.UnknownClass, tree.File, attribute.NameSpan, attribute.Name, allowed, attribute.Name, string.Join(", ", allowed));
        }
        else if (SpanClasses.IsOfHeading(spanClass) != isHeading)
        {
            bound.HasErrors = true;
            diagnostics.Report(Rules.OutOfPlace, tree.File, attribute.Span, attribute.Name, isHeading ? "[…]{…}" : "# …");
        }
        else if (bound.Class == SpanClass.None)
        {
            bound.Class = spanClass;
            bound.IsProgramme = spanClass == SpanClass.Programme;
        }
        else if (SpanClasses.IsTerm(bound.Class) && SpanClasses.IsTerm(spanClass))
        {
            bound.IsProgramme = true;
        }
        else
        {
            bound.HasErrors = true;
            diagnostics.Report(Rules.ClassesConflict, tree.File, attribute.Span, SpanClasses.NameOf(bound.Class), attribute.Name);
        }
    }

    private void BindId(SyntaxTree tree, BoundAttributes bound, AttributeSyntax attribute)
    {
        string id = Ids.Normalize(attribute.Name);
        if (!Ids.IsValid(id))
        {
            bound.HasErrors = true;
            diagnostics.Report(Rules.InvalidId, tree.File, attribute.NameSpan, attribute.Name);
            return;
        }

        bound.Id = id;
        bound.IdSpan = attribute.NameSpan;
    }

    private void BindKey(SyntaxTree tree, BoundAttributes bound, AttributeSyntax attribute, AttributeKey[] keys)
    {
        AttributeKey? key = keys.FirstOrDefault(key => key.Name == attribute.Name);
        if (key is null)
        {
            string[] names = [.. keys.Select(key => key.Name)];
            bound.HasErrors = true;
            diagnostics.ReportUnknown(Rules.UnknownKey, tree.File, attribute.NameSpan, attribute.Name, names, attribute.Name, names.Length == 0 ? "—" : string.Join(", ", names));
        }
        else if (key.Value.Takes(attribute.Value))
        {
            bound.Add(key, attribute);
        }
        else if (!bound.HasErrors || !attribute.ValueSpan.IsEmpty)
        {
            bound.HasErrors = true;
            TextSpan place = attribute.ValueSpan.IsEmpty ? attribute.Span : attribute.ValueSpan;
            diagnostics.ReportUnknown(
                Rules.InvalidValue, tree.File, place, attribute.Value, key.Value.Candidates(attribute.Value), attribute.Value, attribute.Name, key.Value.ExpectedFor(attribute.Value));
        }

        // Else key=""value": what is empty was meant to hold what could not be read, which has been said.
    }
}
