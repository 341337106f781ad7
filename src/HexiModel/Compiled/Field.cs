namespace HexiModel.Compiled;

/// <summary>How a field is written where types are told apart, as in JSON: a table of text has all of them as text.</summary>
internal enum FieldKind
{
    Text,

    /// <summary>One of the words of <see cref="Keywords"/>.</summary>
    Word,

    /// <summary>The id of a <see cref="HexiModel.Dimensions.Dimension"/>.</summary>
    Dimension,

    /// <summary>An amount: digits, sign and point.</summary>
    Decimal,
    Integer,

    /// <summary>True or false; absent is false.</summary>
    Flag,

    /// <summary>2021-12-11.</summary>
    Day,

    /// <summary>First and last day.</summary>
    Period,

    /// <summary>Several texts.</summary>
    List,

    /// <summary>The numbers of a <see cref="HexiModel.Coverage"/>.</summary>
    Coverage,
}

/// <summary>One field of a record, declared once: its name, and how it is written and read. Tables, JSON and rows loop over these.</summary>
/// <param name="name">The name, as JSON has it.</param>
/// <param name="kind">What its text is.</param>
/// <param name="write">The text of the field; null for the default value.</param>
/// <param name="read">Takes the text back; throws a <see cref="FormatException"/> for one that does not fit.</param>
internal sealed class Field<T>(string name, FieldKind kind, Func<T, string?> write, Action<T, string> read)
{
    public string Name { get; } = name;

    public FieldKind Kind { get; } = kind;

    /// <summary>Whether a record without it cannot be read.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the field follows from another, so that a table can leave it out.</summary>
    public Func<T, bool>? IsImplied { get; init; }

    public string? Write(T record) => write(record);

    public void Read(T record, string text) => read(record, text);
}

/// <summary>A list of records inside a record.</summary>
internal interface IRecordList<T>
{
    /// <summary>The name, as JSON has it.</summary>
    string Name { get; }

    /// <summary>
    /// Reads the members of a record. Not by the visitor: calling a generic method through an interface sets up a cache of some kilobytes
    /// in each process that does it.
    /// </summary>
    void Read(ReportTableReader reader, T record);

    /// <summary>Calls the visitor with the type of the list's members.</summary>
    void Accept(IRecordListVisitor<T> visitor);
}

/// <summary>Something that is done with each list of a record.</summary>
internal interface IRecordListVisitor<T>
{
    void Visit<TMember>(RecordList<T, TMember> list) where TMember : class, new();
}

/// <inheritdoc cref="IRecordList{T}"/>
internal sealed class RecordList<T, TMember>(string name, Func<RecordType<TMember>> type, Func<T, IReadOnlyList<TMember>> get, Action<T, IReadOnlyList<TMember>> set)
    : IRecordList<T>
    where TMember : class, new()
{
    public string Name { get; } = name;

    /// <summary>Whether JSON leaves it out where it is empty.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Asked for when there is a member: most records have none.</summary>
    public RecordType<TMember> Type => type();

    public IReadOnlyList<TMember> Get(T record) => get(record);

    public void Set(T record, IReadOnlyList<TMember> members) => set(record, members);

    public void Read(ReportTableReader reader, T record)
    {
        if (!reader.IsAtEnd && reader.ReadMembers(Type) is { } members)
        {
            Set(record, members);
        }
    }

    public void Accept(IRecordListVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A kind of record: its fields and lists in the order they are written in, and where it is in the files.</summary>
/// <param name="name">The word that its rows begin with.</param>
/// <param name="fields">Its fields; at most 64.</param>
internal sealed class RecordType<T>(string name, Field<T>[] fields) where T : class, new()
{
    public string Name { get; } = name;

    public Field<T>[] Fields { get; } = fields;

    public IRecordList<T>[] Lists { get; init; } = [];

    /// <summary>Null where a record has no place.</summary>
    public Func<T, SourceReference>? Source { get; init; }

    public Action<T, SourceReference>? SetSource { get; init; }
}
