using System.ComponentModel;

namespace HexiModel.Compiled;

/// <summary>What generated code carries of a report, and what makes its classes: the one thing that generated code derives from besides the model.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ReportSource
{
    /// <summary>Reads the head of the table, and nothing else.</summary>
    /// <exception cref="FormatException">The table was written by another version of the library.</exception>
    protected ReportSource() => Report = new Report(new TableContent(() => Table), this);

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>The table of the report's data, in UTF-8.</summary>
    protected abstract ReadOnlySpan<byte> Table { get; }

    /// <summary>The paragraphs of the official text with their places; empty where generated code has none.</summary>
    protected virtual string OfficialText => "";

    /// <summary>Reads the official text.</summary>
    internal ReportText ReadText() => new(OfficialText);

    /// <summary>A row, from which its object is made.</summary>
    protected ReportRow RowAt(int row) => new(Report, row);

    /// <summary>The fact of a row, where it has a class of its own; null where the model's own class serves.</summary>
    protected internal virtual Fact? CreateFact(int row) => null;

    /// <summary>The indicator of a row, where it has a class of its own.</summary>
    protected internal virtual Indicator? CreateIndicator(int row) => null;

    /// <summary>The term of a row, where it has a class of its own.</summary>
    protected internal virtual Term? CreateTerm(int row) => null;
}

/// <summary>A row of a report's table, from which a class of generated code is made.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ReportRow
{
    internal ReportRow(Report report, int index)
    {
        Report = report;
        Index = index;
    }

    internal Report Report { get; }

    internal int Index { get; }
}
