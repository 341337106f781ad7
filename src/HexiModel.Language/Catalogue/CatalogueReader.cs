using System.Collections.Immutable;
using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Catalogue;

/// <summary>Reads catalogue files: comma-separated values with double quotes (RFC 4180), one indicator a line.</summary>
internal sealed class CatalogueReader
{
    private static readonly string[] Columns = ["id", "name", "name-en", "unit", "kind", "better", "codes"];

    private readonly DiagnosticBag _diagnostics = new();
    private readonly ImmutableArray<IndicatorRow>.Builder _rows = ImmutableArray.CreateBuilder<IndicatorRow>();
    private readonly ImmutableArray<string>.Builder _leftOut = ImmutableArray.CreateBuilder<string>();
    private readonly Dictionary<string, IndicatorRow> _byId = new(StringComparer.Ordinal);

    public static IndicatorCatalogue Read(SourceFile[] files)
    {
        CatalogueReader reader = new();
        foreach (SourceFile file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            reader.Read(file);
        }

        return new IndicatorCatalogue(reader._rows.ToImmutable(), reader._leftOut.ToImmutable(), reader._diagnostics.ToImmutable());
    }

    private void Read(SourceFile file)
    {
        Syntax.EncodingCheck.Check(file, _diagnostics);
        if (Syntax.EncodingCheck.IsUnreadable(file.Text))
        {
            _leftOut.Add("");
            return;
        }

        int position = file.Text.Length > 0 && file.Text[0] == '\uFEFF' ? 1 : 0;
        bool isHeader = true;
        while (position < file.Text.Length)
        {
            Syntax.LineSpan line = Syntax.LineSpan.At(file.Text, position);
            if (!line.IsBlank(file.Text))
            {
                if (isHeader)
                {
                    ReadHeader(file, line);
                    isHeader = false;
                }
                else
                {
                    ReadRow(file, line);
                }
            }

            position = line.Next;
        }

        if (isHeader)
        {
            _diagnostics.Report(Rules.CatalogueHeader, file, default, "");
        }
    }

    private void ReadHeader(SourceFile file, Syntax.LineSpan line)
    {
        string text = file.Text.Substring(line.Start, line.End - line.Start);
        if (text.TrimEnd() != string.Join(",", Columns))
        {
            _leftOut.Add(text);
            _diagnostics.Report(Rules.CatalogueHeader, file, TextSpan.FromBounds(line.Start, line.End), text);
        }
    }

    private void ReadRow(SourceFile file, Syntax.LineSpan line)
    {
        TextSpan whole = TextSpan.FromBounds(line.Start, line.End);
        if (CsvLine.Read(file.Text, line) is not { } fields)
        {
            _leftOut.Add(whole.Of(file.Text));
            _diagnostics.Report(Rules.CatalogueMalformed, file, whole, "\"…");
            return;
        }

        if (fields.Count != Columns.Length)
        {
            _leftOut.Add(whole.Of(file.Text));
            _diagnostics.Report(Rules.CatalogueMalformed, file, whole, FormattableString.Invariant($"{fields.Count} ≠ {Columns.Length}"));
            return;
        }

        if (Bind(file, fields) is { } data)
        {
            Add(new IndicatorRow(data, file, fields[0].Span));
        }
    }

    private IndicatorData? Bind(SourceFile file, List<CsvField> fields)
    {
        InvisibleCharacters.Report(_diagnostics, file, fields[0].Span, "id");
        InvisibleCharacters.Report(_diagnostics, file, fields[1].Span, "name");
        string id = Binding.Ids.Normalize(fields[0].Value);
        if (!Binding.Ids.IsValid(id))
        {
            _leftOut.Add("");
            _diagnostics.Report(Rules.InvalidId, file, fields[0].Span, fields[0].Value);
            return null;
        }

        if (fields[1].Value.Length == 0)
        {
            _leftOut.Add(id);
            _diagnostics.Report(Rules.InvalidValue, file, fields[1].Span, "", "name", "…");
            return null;
        }

        IndicatorKind? kind = Keywords.TryParse(fields[4].Value, out IndicatorKind parsedKind) ? parsedKind : null;
        Better? better = Keywords.TryParse(fields[5].Value, out Better parsedBetter) ? parsedBetter : null;
        CheckWord(file, fields[4], kind is not null, "kind", "stock, flow, ratio, index, rank");
        CheckWord(file, fields[5], better is not null, "better", "up, down, keep");
        return new IndicatorData
        {
            Id = id,
            Name = fields[1].Value,
            EnglishName = NullIfEmpty(fields[2].Value),
            Unit = NullIfEmpty(fields[3].Value),
            Kind = kind,
            Better = better,
            Codes = NullIfEmpty(fields[6].Value),
        };
    }

    private void CheckWord(SourceFile file, CsvField field, bool isKnown, string column, string expected)
    {
        if (!isKnown && field.Value.Length > 0)
        {
            _diagnostics.Report(Rules.InvalidValue, file, field.Span, field.Value, column, expected);
        }
    }

    private void Add(IndicatorRow row)
    {
        if (_byId.TryGetValue(row.Data.Id, out IndicatorRow? other))
        {
            _leftOut.Add("");
            LinePosition place = other.File.GetLinePosition(other.IdSpan.Start);
            _diagnostics.Report(
                Rules.CatalogueDuplicate, row.File, row.IdSpan, row.Data.Id, FormattableString.Invariant($"{other.File.Name}({place.Line + 1},{place.Character + 1})"));
            return;
        }

        _byId.Add(row.Data.Id, row);
        _rows.Add(row);
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
