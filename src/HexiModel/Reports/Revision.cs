using HexiModel.Compiled;

namespace HexiModel;

/// <summary>A dated change of a programme or of one of its parts (修订).</summary>
public sealed partial class Revision
{
    private readonly RevisionData _data;

    internal Revision(RevisionData data, Term term)
    {
        _data = data;
        Term = term;
    }

    /// <summary>The term or programme that changes.</summary>
    public Term Term { get; }

    /// <summary>The part it changes; null where it changes the term itself.</summary>
    public Part? Part => Term.FindPart(_data.PartId);

    /// <summary>When it came; empty where the text does not say.</summary>
    public Period Since => _data.Since;

    /// <summary>The official words.</summary>
    public string Text => _data.Text;

    /// <summary>Where it stands.</summary>
    public SourceReference Source => _data.Source;

    internal RevisionData Data => _data;

    /// <summary>The official words.</summary>
    public override string ToString() => Text;
}
