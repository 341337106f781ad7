using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Mutation.Tests.Mutations;

namespace HexiModel.Mutation.Tests.Seeds;

/// <summary>A marked span of the seeds, with the positions of its four signs.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">The span.</param>
/// <param name="Outermost">The outermost span around it, or itself.</param>
/// <param name="Block">The paragraph or heading.</param>
internal sealed record SpanSite(SeedFile File, SpanSyntax Span, SpanSyntax Outermost, BlockSyntax Block)
{
    /// <summary>Where <c>[</c> stands.</summary>
    public int Open => Span.Span.Start;

    /// <summary>Where <c>]</c> stands.</summary>
    public int Close => Brace - 1;

    /// <summary>Where <c>{</c> stands.</summary>
    public int Brace => Span.Attributes.Span.Start;

    /// <summary>Where <c>}</c> stands.</summary>
    public int End => Span.Span.End - 1;

    /// <summary>From <c>{</c> to <c>}</c>.</summary>
    public TextSpan Attributes => Span.Attributes.Span;

    /// <summary>Where the <c>]</c> of the outermost span stands: the bracket that has lost its partner when one inside is lost.</summary>
    public int OutermostClose => Outermost.Attributes.Span.Start - 1;

    /// <summary>The words with the marks in them.</summary>
    public TextSpan Inner => TextSpan.FromBounds(Open + 1, Close);

    /// <summary>Nothing but words stands in it.</summary>
    public bool IsFlat => !Span.Children.Any();

    public bool IsOutermost => ReferenceEquals(Span, Outermost);

    /// <summary>The span right around it; null for the outermost.</summary>
    public SpanSyntax? Parent => Outermost.Descendants().Prepend(Outermost).FirstOrDefault(around => around.Children.Contains(Span));

    public string Text => SeedProject.Clean.Text(File);

    public bool Is(string className) => Span.Attributes.HasClass(className);

    public Damage Delete(int start, int length = 1) => Replace(new TextSpan(start, length), "");

    public Damage Insert(int position, string text) => Replace(new TextSpan(position, 0), text);

    /// <summary>An edit of the span's marks: what stands in the span depends on them.</summary>
    public Damage Replace(TextSpan span, string text) => new Damage(File, span, text).LosesWithin(Span.Span);
}
