using HexiModel.Language.Fixes;
using HexiModel.Language.Text;

namespace HexiModel.Tool.Fixing;

/// <summary>A fix that was applied.</summary>
/// <param name="Fix">The fix.</param>
/// <param name="Before">What stood at its place.</param>
/// <param name="After">What stands there now.</param>
internal sealed record AppliedFix(Fix Fix, string Before, string After)
{
    /// <summary>A fix that was applied to a text.</summary>
    public static AppliedFix Of(Fix fix, string text)
    {
        TextSpan place = TextSpan.FromBounds(fix.Edits[0].Span.Start, fix.Edits[^1].Span.End);
        string before = place.Of(text);
        IEnumerable<TextEdit> edits = fix.Edits.Select(edit => edit with { Span = edit.Span.Shift(-place.Start) });
        return new AppliedFix(fix, before, FixApplier.Apply(before, edits));
    }
}
