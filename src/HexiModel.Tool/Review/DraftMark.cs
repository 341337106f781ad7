using HexiModel.Language.Syntax;

namespace HexiModel.Tool.Review;

/// <summary>What the machine has drafted and nobody has accepted yet: the one place that knows how it is marked.</summary>
internal static class DraftMark
{
    /// <summary>The class that stands beside the class of the mark.</summary>
    public const string ClassName = "draft";

    /// <summary>Whether a mark is a draft.</summary>
    public static bool IsOn(AttributesSyntax attributes) => attributes.HasClass(ClassName);
}
