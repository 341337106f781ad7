using System.Text;

namespace HexiModel.Compiled;

/// <summary>Writes a report into its table.</summary>
internal sealed class ReportTableWriter
{
    private readonly StringBuilder _rows = new();
    private readonly List<int> _places = [];
    private readonly List<string> _files = [];
    private int _measured;
    private int _bytes;

    public string Write(ReportData report)
    {
        Record(ReportFields.Report, report);
        Records(ReportFields.Section, report.Sections);
        Records(ReportFields.Indicator, report.Indicators);
        Records(FactFields.Fact, report.Facts);
        Records(TermFields.Term, report.Terms);
        string files = FilesRow();
        int start = Encoding.UTF8.GetByteCount(files);
        StringBuilder table = new(ReportTable.Mark);
        foreach (int count in new[] { report.Sections.Count, report.Indicators.Count, report.Facts.Count, report.Terms.Count })
        {
            Number(table, count);
        }

        table.Append('\n');
        Number(table, 0);
        _places.ForEach(place => Number(table, start + place));
        Number(table, start + Measure());
        return table.Append('\n').Append(files).Append(_rows).ToString();
    }

    private static void Number(StringBuilder table, int number) => table.Append(number.ToString("D" + ReportTable.Digits, CultureInfo.InvariantCulture));

    private void Records<T>(RecordType<T> type, IReadOnlyList<T> records) where T : class, new()
    {
        foreach (T record in records)
        {
            Record(type, record);
        }
    }

    private void Record<T>(RecordType<T> type, T record) where T : class, new()
    {
        _places.Add(Measure());
        Row(type, record);
    }

    /// <summary>How many bytes the rows take so far.</summary>
    private int Measure()
    {
        _bytes += Encoding.UTF8.GetByteCount(_rows.ToString(_measured, _rows.Length - _measured));
        _measured = _rows.Length;
        return _bytes;
    }

    private void Row<T>(RecordType<T> type, T record) where T : class, new()
    {
        _rows.Append(type.Name);
        foreach (Field<T> field in type.Fields)
        {
            if (field.IsImplied?.Invoke(record) != true && field.Write(record) is { } text)
            {
                Cell(field.Name, text);
            }
        }

        if (type.Source is { } source)
        {
            Place(ReportTable.Official, source(record).Official);
            Place(ReportTable.Annotated, source(record).Annotated);
        }

        _rows.Append('\n');
        foreach (IRecordList<T> list in type.Lists)
        {
            list.Accept(new ListWriter<T>(this, record));
        }
    }

    private void Cell(string name, string text)
    {
        _rows.Append('\t').Append(name).Append('=');
        ReportTableText.AppendEscaped(_rows, text);
    }

    private void Place(string name, SourceLocation location)
    {
        if (location != default)
        {
            Cell(name, FormattableString.Invariant($"{location.Line},{location.Column},{location.Length},{File(location.File)}"));
        }
    }

    private int File(string name)
    {
        int index = _files.IndexOf(name);
        if (index < 0)
        {
            index = _files.Count;
            _files.Add(name);
        }

        return index;
    }

    private string FilesRow()
    {
        StringBuilder row = new(ReportTable.Files);
        foreach (string file in _files)
        {
            row.Append('\t');
            ReportTableText.AppendEscaped(row, file);
        }

        return row.Append('\n').ToString();
    }

    private sealed class ListWriter<T>(ReportTableWriter writer, T record) : IRecordListVisitor<T>
    {
        public void Visit<TMember>(RecordList<T, TMember> list) where TMember : class, new()
        {
            foreach (TMember member in list.Get(record))
            {
                writer.Row(list.Type, member);
            }
        }
    }
}
