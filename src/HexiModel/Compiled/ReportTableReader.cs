namespace HexiModel.Compiled;

/// <summary>The bytes of a table, which stay where the program has them.</summary>
internal delegate ReadOnlySpan<byte> TableBytes();

/// <summary>Reads one record: its row, and the rows of what it holds.</summary>
/// <param name="table">The table.</param>
/// <param name="start">Where the record begins.</param>
/// <param name="end">Where the next one begins.</param>
/// <param name="files">The names of files that places are in.</param>
internal sealed class ReportTableReader(TableBytes table, int start, int end, string[] files)
{
    private int _position = start;

    private ReadOnlySpan<byte> Rest => _position < end ? table().Slice(_position, end - _position) : default;

    /// <summary>Reads the record.</summary>
    /// <exception cref="FormatException">The rows are not those of one such record.</exception>
    public T Read<T>(RecordType<T> type) where T : class, new()
    {
        T record = ReadRecord(type);
        return Rest.IsEmpty ? record : throw Broken($"a {type.Name} with rows that do not belong to it");
    }

    /// <summary>The text of one cell of the record's row; empty where it has none of that name.</summary>
    public string Peek(string name)
    {
        ReadOnlySpan<byte> row = Rest;
        row = Take(ref row, (byte)'\n');
        while (!row.IsEmpty)
        {
            ReadOnlySpan<byte> cell = TakeCell(ref row);
            if (cell.IndexOf((byte)'=') is >= 0 and int equals && IsWord(cell.Slice(0, equals), name))
            {
                return ReportTableText.Read(cell.Slice(equals + 1));
            }
        }

        return "";
    }

    /// <summary>Whether there are no more rows.</summary>
    public bool IsAtEnd => Rest.IsEmpty;

    /// <summary>The records of a type that come next; null where there are none.</summary>
    public List<T>? ReadMembers<T>(RecordType<T> type) where T : class, new()
    {
        List<T>? members = null;
        while (IsNext(type.Name))
        {
            (members ??= []).Add(ReadRecord(type));
        }

        return members;
    }

    private bool IsNext(string word)
    {
        ReadOnlySpan<byte> rest = Rest;
        int end = rest.IndexOfAny((byte)'\t', (byte)'\n');
        return IsWord(end < 0 ? rest : rest.Slice(0, end), word);
    }

    private T ReadRecord<T>(RecordType<T> type) where T : class, new()
    {
        ReadOnlySpan<byte> row = Rest;
        row = Take(ref row, (byte)'\n');
        _position += row.Length + 1;
        if (!IsWord(TakeCell(ref row), type.Name))
        {
            throw Broken($"no {type.Name} where one is expected");
        }

        T record = new();
        ReadCells(row, type, record);
        foreach (IRecordList<T> list in type.Lists)
        {
            list.Read(this, record);
        }

        return record;
    }

    /// <summary>Cells are in the order of the fields, so that one pass over both finds them all.</summary>
    private void ReadCells<T>(ReadOnlySpan<byte> row, RecordType<T> type, T record) where T : class, new()
    {
        SourceReference source = default;
        bool hasPlace = false;
        ulong found = 0;
        int next = 0;
        while (!row.IsEmpty)
        {
            ReadOnlySpan<byte> cell = TakeCell(ref row);
            int equals = cell.IndexOf((byte)'=');
            ReadOnlySpan<byte> name = cell.Slice(0, Math.Max(equals, 0));
            string text = ReportTableText.Read(cell.Slice(equals + 1));
            if (IsWord(name, ReportTable.Official))
            {
                source = source with { Official = Place(text) };
                hasPlace = true;
            }
            else if (IsWord(name, ReportTable.Annotated))
            {
                source = source with { Annotated = Place(text) };
                hasPlace = true;
            }
            else
            {
                next = Find(type.Fields, name, next);
                type.Fields[next].Read(record, text);
                found |= 1UL << next;
            }
        }

        if (hasPlace)
        {
            type.SetSource?.Invoke(record, source);
        }

        Require(type, found);
    }

    private static int Find<T>(Field<T>[] fields, ReadOnlySpan<byte> name, int from)
    {
        for (int i = from; i < fields.Length; i++)
        {
            if (IsWord(name, fields[i].Name))
            {
                return i;
            }
        }

        throw Broken($"a cell “{ReportTableText.Read(name)}” that no field has");
    }

    private static void Require<T>(RecordType<T> type, ulong found) where T : class, new()
    {
        for (int i = 0; i < type.Fields.Length; i++)
        {
            if (type.Fields[i].IsRequired && (found & (1UL << i)) == 0)
            {
                throw Broken($"a {type.Name} without “{type.Fields[i].Name}”");
            }
        }
    }

    private SourceLocation Place(string text)
        => text.Split(',') is [string line, string column, string length, string file] && FieldText.Integer(file) is >= 0 and int index && index < files.Length
            ? new SourceLocation(files[index], FieldText.Integer(line), FieldText.Integer(column), FieldText.Integer(length))
            : throw Broken($"the place “{text}”");

    private static ReadOnlySpan<byte> TakeCell(scoped ref ReadOnlySpan<byte> row) => Take(ref row, (byte)'\t');

    /// <summary>What is before the next separator, which goes with it.</summary>
    private static ReadOnlySpan<byte> Take(scoped ref ReadOnlySpan<byte> rest, byte separator)
    {
        int end = rest.IndexOf(separator);
        ReadOnlySpan<byte> taken = end < 0 ? rest : rest.Slice(0, end);
        rest = end < 0 ? default : rest.Slice(end + 1);
        return taken;
    }

    private static bool IsWord(ReadOnlySpan<byte> utf8, string word)
    {
        if (utf8.Length != word.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (utf8[i] != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private static FormatException Broken(string what) => new($"The table has {what}; it was not written by this library.");
}
