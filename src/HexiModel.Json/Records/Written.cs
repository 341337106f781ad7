using System.Collections;
using HexiModel.Compiled;
using HexiModel.Json.Shapes;

namespace HexiModel.Json.Records;

/// <summary>
/// A record on its way to or from JSON. Its fields are in the record itself; here is what JSON has besides: places, lists, and what follows from
/// the rest. Places wait until the end, because the file they are in may be named after them.
/// </summary>
/// <param name="type">The type of the record.</param>
/// <param name="record">The record; null for a new one.</param>
internal sealed class Written<T>(RecordType<T> type, T? record = null) : IJsonOnDeserialized where T : class, new()
{
    private Dictionary<string, IList?>? _lists;
    private ulong _found;

    public T Record { get; private set; } = record ?? new T();

    public OfficialShape? Official { get; set; }

    public AnnotatedShape? Annotated { get; set; }

    /// <summary>Of a fact: its key.</summary>
    public string? Key { get; set; }

    /// <summary>Of a fact in a report: its place among all facts.</summary>
    public int? Order { get; set; }

    /// <summary>A record as it is written.</summary>
    /// <param name="record">The record.</param>
    /// <param name="type">Its type.</param>
    /// <param name="knownFile">The file of the official text where the report around says it; null where the record is written alone.</param>
    public static Written<T> Of(T record, RecordType<T> type, string? knownFile)
    {
        Written<T> written = new(type, record);
        if (type.Source is { } source)
        {
            written.Official = OfficialShape.Of(source(record).Official, knownFile);
            written.Annotated = AnnotatedShape.Of(source(record).Annotated);
        }

        foreach (IRecordList<T> list in type.Lists)
        {
            list.Accept(new ListWriter(written, knownFile));
        }

        return written;
    }

    /// <summary>The record with its places and lists.</summary>
    public T ToRecord(string? knownFile)
    {
        type.SetSource?.Invoke(Record, new SourceReference(OfficialShape.ToLocation(Official, knownFile), AnnotatedShape.ToLocation(Annotated)));
        foreach (IRecordList<T> list in type.Lists)
        {
            list.Accept(new ListReader(this, knownFile));
        }

        return Record;
    }

    /// <summary>A list that was read or is to be written; null where there is none.</summary>
    public List<TItem>? GetList<TItem>(string name) => _lists is not null && _lists.TryGetValue(name, out IList? list) ? (List<TItem>?)list : null;

    public void SetList<TItem>(string name, List<TItem>? list) => (_lists ??= new(StringComparer.Ordinal))[name] = list;

    /// <summary>Whether JSON gave a value for the field.</summary>
    public bool Has(string field) => IsFound(Array.FindIndex(type.Fields, one => one.Name == field));

    /// <summary>Takes the text of a field; the last one of two counts.</summary>
    /// <exception cref="JsonException">It does not fit.</exception>
    public void Read(int field, string? text)
    {
        if (IsFound(field))
        {
            Forget(field);
        }

        if (text is null)
        {
            return;
        }

        try
        {
            type.Fields[field].Read(Record, text);
        }
        catch (FormatException wrong)
        {
            throw new JsonException(wrong.Message, wrong);
        }

        _found |= 1UL << field;
    }

    /// <summary>System.Text.Json adds path and line to what is thrown here.</summary>
    public void OnDeserialized()
    {
        for (int i = 0; i < type.Fields.Length; i++)
        {
            if (type.Fields[i].IsRequired && !IsFound(i))
            {
                throw Required.Missing(type.Name, type.Fields[i].Name);
            }
        }

        foreach (KeyValuePair<string, IList?> list in _lists ?? [])
        {
            Required.Members(list.Value, type.Name, list.Key);
        }
    }

    private bool IsFound(int field) => (_found & (1UL << field)) != 0;

    private void Forget(int field)
    {
        T old = Record;
        Record = new T();
        _found &= ~(1UL << field);
        for (int i = 0; i < type.Fields.Length; i++)
        {
            if (IsFound(i) && type.Fields[i].Write(old) is { } text)
            {
                type.Fields[i].Read(Record, text);
            }
        }
    }

    private sealed class ListWriter(Written<T> written, string? knownFile) : IRecordListVisitor<T>
    {
        public void Visit<TMember>(RecordList<T, TMember> list) where TMember : class, new()
            => written.SetList<Written<TMember>>(list.Name, [.. list.Get(written.Record).Select(member => Written<TMember>.Of(member, list.Type, knownFile))]);
    }

    private sealed class ListReader(Written<T> written, string? knownFile) : IRecordListVisitor<T>
    {
        public void Visit<TMember>(RecordList<T, TMember> list) where TMember : class, new()
            => list.Set(written.Record, [.. (written.GetList<Written<TMember>>(list.Name) ?? []).Select(member => member.ToRecord(knownFile))]);
    }
}
