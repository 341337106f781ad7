using HexiModel.Compiled;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>A section and what the facts under it inherit.</summary>
/// <param name="Data">The section.</param>
/// <param name="Class">Its class, its own or inherited; <see cref="SpanClass.None"/> outside.</param>
/// <param name="Nature">How hard its targets bind; null where not said.</param>
/// <param name="Parent">The section it stands in.</param>
/// <param name="IsDamaged">Its attributes, or those of a section around it, could not be read: its class may be lost.</param>
internal sealed record SectionContext(SectionData Data, SpanClass Class, TargetNature? Nature, SectionContext? Parent, bool IsDamaged)
{
    /// <summary>The heading and the paragraph that it is; null for a lead sentence.</summary>
    public (BlockContext Block, HeadingSyntax Syntax)? Heading { get; init; }

    /// <summary>Its class is its own.</summary>
    public bool HasOwnClass { get; init; }

    /// <summary>Something in its attributes could not be read, which has been said.</summary>
    public bool HasErrors { get; init; }

    /// <summary>The nearest section that says a class; null outside of all.</summary>
    public SectionContext? Classed => HasOwnClass ? this : Parent?.Classed;

    /// <summary>It and the sections around it, from the innermost out.</summary>
    public IEnumerable<SectionContext> Path
    {
        get
        {
            for (SectionContext? section = this; section is not null; section = section.Parent)
            {
                yield return section;
            }
        }
    }
}
