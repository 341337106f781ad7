using System.Collections.Immutable;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>Fixes of catalogues of indicators, where a mistake has one answer. Names are a person's, and stay.</summary>
public static class CatalogueFixes
{
    private const int KindColumn = 4;
    private const int DirectionColumn = 5;

    /// <summary>The way to fix a finding; none where only a person can say.</summary>
    /// <param name="file">The catalogue that the finding is in.</param>
    /// <param name="diagnostic">The finding.</param>
    public static ImmutableArray<Fix> Find(SourceFile file, Diagnostic diagnostic)
    {
        _ = file ?? throw new ArgumentNullException(nameof(file));
        _ = diagnostic ?? throw new ArgumentNullException(nameof(diagnostic));
        TextEdit[] edits = diagnostic.Suggestion is { } meant ? [new TextEdit(diagnostic.Span, meant)]
            : diagnostic.Rule == Rules.CatalogueHeader ? Header(file, diagnostic.Span)
            : diagnostic.Rule == Rules.CatalogueMalformed ? [.. CsvRows.LinesOf(file).SelectMany(line => Row(file, line))]
            : diagnostic.Rule == Rules.CatalogueDuplicate ? [.. Copies(file).Where(edit => edit.Span.Contains(diagnostic.Span))]
            : diagnostic.Rule == Rules.CatalogueRepeated ? [.. Copies(file)]
            : [];
        return edits.Length == 0 ? ImmutableArray<Fix>.Empty : ImmutableArray.Create(Fix.Named(diagnostic, null, edits));
    }

    /// <summary>A header in other letters or signs, or misspelt, as it should be; one that is missing, before a row.</summary>
    private static TextEdit[] Header(SourceFile file, TextSpan line)
    {
        string[] columns = CatalogueFileReader.Columns;
        string[] names = [.. (Fields(Narrow(line.Of(file.Text))) ?? []).Select(name => name.Trim().ToLowerInvariant())];
        if (names.Length == columns.Length && names.Zip(columns, (name, column) => name == column || DidYouMean.Find(name, [column]) is not null).All(isMeant => isMeant))
        {
            return [new TextEdit(line, string.Join(",", columns))];
        }

        bool isRow = names.Length == columns.Length && !names.Any(columns.Contains) && Ids.IsValid(Ids.Normalize(names[0])) && HasKind(names);
        return isRow ? [TextEdit.Insert(line.Start, string.Join(",", columns) + file.LineEnd)] : [];
    }

    /// <summary>A row with full-width commas, without the last commas, or with too many of them.</summary>
    private static IEnumerable<TextEdit> Row(SourceFile file, LineSpan line)
    {
        int wanted = CatalogueFileReader.CountColumns(file);
        string written = line.Span.Of(file.Text);
        if (Fields(written) is { } fields && fields.Length == wanted)
        {
            return [];
        }

        string narrow = Narrow(written);
        string[] narrowed = Fields(narrow) ?? [];
        int rest = narrowed.Length - wanted;
        bool isLong = rest > 0 && narrowed.Skip(wanted).All(field => field.Length == 0) && narrow.EndsWith(new string(',', rest), StringComparison.Ordinal);
        string? whole = rest == 0 ? narrow
            : isLong ? narrow.Substring(0, narrow.Length - rest)
            : narrowed.Length > KindColumn && rest < 0 && HasKind(narrowed) ? narrow + new string(',', -rest)
            : null;
        return whole is null ? [] : [new TextEdit(line.Span, whole)];
    }

    /// <summary>The rows that say what a row before them in the file says. Two files may have the same row.</summary>
    private static IEnumerable<TextEdit> Copies(SourceFile file)
    {
        Dictionary<string, string> seen = new(StringComparer.Ordinal);
        foreach (LineSpan line in CsvRows.LinesOf(file).Skip(1))
        {
            if (Fields(line.Span.Of(file.Text)) is not { } fields)
            {
                continue;
            }

            string row = string.Join("\n", fields);
            string id = Ids.Normalize(fields[0]);
            if (!seen.TryGetValue(id, out string? first))
            {
                seen.Add(id, row);
            }
            else if (first == row)
            {
                yield return new TextEdit(TextSpan.FromBounds(line.Start, line.Next), "");
            }
        }
    }

    /// <summary>Whether the columns that take certain words have them: then the fields are in their places.</summary>
    private static bool HasKind(string[] fields)
        => Values.IndicatorKind.Takes(fields[KindColumn]) && (fields.Length <= DirectionColumn || fields[DirectionColumn].Length == 0 || Values.DesiredDirection.Takes(fields[DirectionColumn]));

    private static string[]? Fields(string line) => CsvLine.Read(line, LineSpan.At(line, 0))?.Select(field => field.Value).ToArray();

    private static string Narrow(string line) => line.Replace('，', ',');
}
