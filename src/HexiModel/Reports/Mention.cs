using HexiModel.Compiled;

namespace HexiModel;

/// <summary>A place where the report mentions a term, by its name, an alias or one of its items (提及).</summary>
public sealed partial class Mention
{
    private readonly MentionData _data;

    internal Mention(MentionData data, Term term)
    {
        _data = data;
        Term = term;
    }

    /// <summary>What is mentioned.</summary>
    public Term Term { get; }

    /// <summary>The item that is mentioned; null where it is the term itself.</summary>
    public Item? Item => _data.ItemId is { } id ? Term.Items.FirstOrDefault(item => item.Id == id) : null;

    /// <summary>The heading or lead sentence it stands under; null before the first.</summary>
    public Section? Section => Term.Report.Sections.Find(_data.SectionId);

    /// <summary>Where it stands.</summary>
    public SourceReference Source => _data.Source;

    internal MentionData Data => _data;

    /// <summary>Where it stands.</summary>
    public override string ToString() => Source.ToString();
}
