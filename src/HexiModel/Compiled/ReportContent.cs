namespace HexiModel.Compiled;

/// <summary>The records of a report, each read when it is asked for.</summary>
internal abstract class ReportContent
{
    /// <summary>The report without its lists.</summary>
    public abstract ReportData Header { get; }

    /// <summary>How many sections there are.</summary>
    public abstract int Sections { get; }

    public abstract int Indicators { get; }

    public abstract int Facts { get; }

    public abstract int Terms { get; }

    public abstract FactCategory Category(int fact);

    public abstract bool IsProgramme(int term);

    public abstract SectionData Section(int index);

    public abstract IndicatorData Indicator(int index);

    public abstract FactData Fact(int index);

    public abstract TermData Term(int index);
}

/// <summary>Records that are in memory already.</summary>
internal sealed class DataContent(ReportData data) : ReportContent
{
    public override ReportData Header => data;

    public override int Sections => data.Sections.Count;

    public override int Indicators => data.Indicators.Count;

    public override int Facts => data.Facts.Count;

    public override int Terms => data.Terms.Count;

    public override FactCategory Category(int fact) => data.Facts[fact].Category;

    public override bool IsProgramme(int term) => data.Terms[term].IsProgramme;

    public override SectionData Section(int index) => data.Sections[index];

    public override IndicatorData Indicator(int index) => data.Indicators[index];

    public override FactData Fact(int index) => data.Facts[index];

    public override TermData Term(int index) => data.Terms[index];
}

/// <summary>Records in a <see cref="ReportTable"/>, decoded one at a time.</summary>
internal sealed class TableContent : ReportContent
{
    private readonly TableBytes _table;
    private string[]? _files;
    private ReportData? _header;

    /// <summary>Reads the head of a table.</summary>
    /// <exception cref="FormatException">It is not a table of this version of the library.</exception>
    public TableContent(TableBytes table)
    {
        ReadOnlySpan<byte> bytes = table();
        if (!ReportTable.HasMark(bytes))
        {
            throw new FormatException("The table was not written by this version of the library. Build the project that it comes from again, with the same version of HexiModel.");
        }

        _table = bytes[ReportTable.HeadLength - 1] == '\r' ? WithoutCarriageReturns(bytes.ToArray()) : table;

        Sections = Count(bytes, 0);
        Indicators = Count(bytes, 1);
        Facts = Count(bytes, 2);
        Terms = Count(bytes, 3);
        int length = _table().Length;
        if (FirstRow > length || FirstRow + ReportTable.Number(_table(), ReportTable.HeadLength + (RowCount * ReportTable.Digits)) - length is not (0 or 1))
        {
            throw new FormatException("The table does not have the length that its head gives; it was not written by this library.");
        }
    }

    public override ReportData Header => _header ??= Reader(1).Read(ReportFields.Report);

    public override int Sections { get; }

    public override int Indicators { get; }

    public override int Facts { get; }

    public override int Terms { get; }

    /// <summary>Where the rows begin, behind the head and its places.</summary>
    private long FirstRow => ReportTable.HeadLength + ((RowCount + 1L) * ReportTable.Digits) + 1;

    private int RowCount => FirstTerm + Terms;

    private string[] Files => _files ??= ReadFiles();

    private int FirstFact => ReportTable.RowsBeforeSections + Sections + Indicators;

    private int FirstTerm => FirstFact + Facts;

    /// <summary>Looked up without reading the fact.</summary>
    public override FactCategory Category(int fact) => FieldText.Word<FactCategory>(Reader(FirstFact + fact).Peek("category"), Keywords.TryParse);

    public override bool IsProgramme(int term) => FieldText.Flag(Reader(FirstTerm + term).Peek("programme"));

    public override SectionData Section(int index) => Reader(ReportTable.RowsBeforeSections + index).Read(ReportFields.Section);

    public override IndicatorData Indicator(int index) => Reader(ReportTable.RowsBeforeSections + Sections + index).Read(ReportFields.Indicator);

    public override FactData Fact(int index) => Reader(FirstFact + index).Read(FactFields.Fact);

    public override TermData Term(int index) => Reader(FirstTerm + index).Read(TermFields.Term);

    private static int Count(ReadOnlySpan<byte> bytes, int index) => ReportTable.Number(bytes, ReportTable.Mark.Length + (index * ReportTable.Digits));

    private ReportTableReader Reader(int row) => new(_table, Start(row), Start(row + 1), Files);

    private int Start(int row)
    {
        ReadOnlySpan<byte> bytes = _table();
        return (int)Math.Min(FirstRow + ReportTable.Number(bytes, ReportTable.HeadLength + (row * ReportTable.Digits)), bytes.Length);
    }

    /// <summary>A checkout can make CR LF of the line ends of a generated file; a carriage return of the report itself is escaped.</summary>
    private static TableBytes WithoutCarriageReturns(byte[] table)
    {
        byte[] kept = Array.FindAll(table, static value => value != '\r');
        return () => kept;
    }

    private string[] ReadFiles()
    {
        int start = Start(0);
        string[] cells = ReportTableText.Raw(_table().Slice(start, Math.Max(0, Start(1) - start))).TrimEnd('\n').Split('\t');
        if (cells[0] != ReportTable.Files)
        {
            throw new FormatException("The rows of the table do not begin with its files; it was not written by this library.");
        }

        string[] files = new string[cells.Length - 1];
        for (int i = 0; i < files.Length; i++)
        {
            files[i] = ReportTableText.Unescape(cells[i + 1]);
        }

        return files;
    }
}
