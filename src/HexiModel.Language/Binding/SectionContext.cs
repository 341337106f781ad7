using HexiModel.Compiled;

namespace HexiModel.Language.Binding;

/// <summary>A section and what the facts under it inherit.</summary>
/// <param name="Data">The section.</param>
/// <param name="Class">Its class, its own or inherited; <see cref="SpanClass.None"/> outside.</param>
/// <param name="Nature">How hard its targets bind; null where not said.</param>
/// <param name="Parent">The section it stands in.</param>
/// <param name="IsDamaged">Its attributes, or those of a section around it, could not be read: its class may be lost.</param>
internal sealed record SectionContext(SectionData Data, SpanClass Class, TargetNature? Nature, SectionContext? Parent, bool IsDamaged);
