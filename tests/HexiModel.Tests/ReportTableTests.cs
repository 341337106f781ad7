using System.Text;
using CsCheck;
using HexiModel.Compiled;

namespace HexiModel.Tests;

public class ReportTableTests
{
    [Fact]
    public void A_written_table_reads_back_as_an_equal_report()
        => ReportDataGenerator.ReportWithLoneSurrogates.Sample(report
            => StructuralEquality.AssertEqual(report, ReportTable.Read(ReportTable.Write(report))));

    [Fact]
    public void A_table_survives_UTF_8_whatever_its_texts_hold()
        => ReportDataGenerator.ReportWithLoneSurrogates.Sample(report
            => StructuralEquality.AssertEqual(report, ReportTable.Read(Encoding.UTF8.GetBytes(ReportTable.Write(report)))));

    [Fact]
    public void The_sample_report_reads_back_equal()
        => StructuralEquality.AssertEqual(SampleReport.Data, ReportTable.Read(ReportTable.Write(SampleReport.Data)));

    [Fact]
    public void A_table_holds_no_character_that_could_end_a_literal_or_hide_in_an_editor()
        => ReportDataGenerator.ReportWithLoneSurrogates.Sample(report =>
        {
            foreach (Rune rune in ReportTable.Write(report).EnumerateRunes())
            {
                // EnumerateRunes gives U+FFFD for a lone surrogate, and the generator has none of its own.
                Assert.True(
                    rune.Value is '\n' or '\t' || (rune != Rune.ReplacementChar && rune.Value is not '"' && Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Control
                        or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator
                        or System.Globalization.UnicodeCategory.ParagraphSeparator)),
                    $"U+{rune.Value:X4}");
            }
        });

    [Fact]
    public void A_damaged_table_is_read_or_answered_with_FormatException_and_nothing_else()
    {
        string table = ReportTable.Write(SampleReport.Data);
        Gen.Select(Gen.Int[0, table.Length - 1], Gen.Int[0, 12], Gen.OneOf("", "\t", "\n", "=", ",", "-", "9", "99999999999999999999", "\\", "\\u12", "x", "section\t"))
            .Sample((start, length, replacement) => ReadsOrIsRefused(
                table.Remove(start, Math.Min(length, table.Length - start)).Insert(start, replacement)), iter: 20_000);
    }

    [Fact]
    public void A_table_cut_anywhere_is_read_or_answered_with_FormatException()
    {
        string table = ReportTable.Write(SampleReport.Data);
        for (int length = 0; length < table.Length; length++)
        {
            ReadsOrIsRefused(table[..length]);
        }
    }

    [Fact]
    public void Any_string_is_read_or_answered_with_FormatException()
        => Gen.String.Sample(ReadsOrIsRefused);

    [Theory]
    [InlineData("")]
    [InlineData("report")]
    [InlineData("hexi0000000000000000000000000000000000")]
    [InlineData("hexi199999999999999999999999999999999\n")]
    public void What_is_not_a_table_of_this_version_is_answered_with_FormatException(string table)
        => Assert.Throws<FormatException>(() => ReportTable.Read(table));

    [Theory]
    [InlineData("report")]
    [InlineData("report\tid")]
    [InlineData("fact\ttext=x")]
    [InlineData("report\tid=a\nreport\tid=b")]
    [InlineData("report\tid=a\nnonsense")]
    [InlineData("report\tid=a\tdelivered=2021-13-01")]
    [InlineData("report\tid=a\tplanYear=99999999999")]
    [InlineData("report\tid=a\nsection\tid=s\ttitle=t")]
    [InlineData("report\tid=a\nsection\tid=s\ttitle=t\tlevel=two")]
    [InlineData("report\tid=a\nfact\ttext=x\tamount=99999999999999999999999999999999999")]
    [InlineData("report\tid=a\nfact\ttext=x\tamount=1,000")]
    [InlineData("report\tid=a\nfact\ttext=x\top=atleast")]
    [InlineData("report\tid=a\nfact\ttext=x\tscale=wan")]
    [InlineData("report\tid=a\nfact\ttext=x\tmeasure=size")]
    [InlineData("report\tid=a\nfact\ttext=x\tperiod=2022..2021")]
    [InlineData("report\tid=a\nfact\ttext=x\to=1,2,3,0")]
    [InlineData("files\tf\nreport\tid=a\nfact\ttext=x\to=1,2,3")]
    [InlineData("files\tf\nreport\tid=a\nfact\ttext=x\to=1,2,3,-1")]
    [InlineData("report\tid=a\nfact\ttext=\\q")]
    [InlineData("report\tid=a\nfact\ttext=\\")]
    [InlineData("report\tid=a\nfact\ttext=\\u00g0")]
    public void A_malformed_row_is_answered_with_FormatException(string rows)
        => Assert.Throws<FormatException>(() => ReportTable.Read(TableOf(rows)));

    [Fact]
    public void A_table_made_of_its_rows_is_one()
        => Assert.Equal("t", ReportTable.Read(TableOf("files\tf\nreport\tid=a\nsection\tid=s\ttitle=t\tlevel=2\to=1,2,3,0")).Sections[0].Title);

    [Fact]
    public void Lines_may_end_in_CR_LF_as_a_checkout_can_make_them()
        => StructuralEquality.AssertEqual(SampleReport.Data, ReportTable.Read(ReportTable.Write(SampleReport.Data).Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public void Invalid_UTF_8_is_read_or_answered_with_FormatException()
        => Gen.Byte.Array.Sample(bytes =>
        {
            try
            {
                ReportTable.Read(bytes);
            }
            catch (FormatException)
            {
            }
        });

    private static void ReadsOrIsRefused(string table)
    {
        try
        {
            ReportTable.Read(table);
        }
        catch (FormatException)
        {
        }
    }

    /// <summary>Rows with the head that says where each begins.</summary>
    private static string TableOf(string rows)
    {
        List<string> lines = [.. rows.Split('\n')];
        if (!lines[0].StartsWith("files", StringComparison.Ordinal))
        {
            lines.Insert(0, "files");
        }

        int Count(string word) => lines.Count(line => line.Split('\t')[0] == word);
        List<int> places = [0];
        lines.ForEach(line => places.Add(places[^1] + Encoding.UTF8.GetByteCount(line) + 1));
        int[] counts = [Count("section"), Count("indicator"), Count("fact"), Count("term")];
        return ReportTable.Mark + string.Concat(counts.Select(count => $"{count:D8}")) + "\n" + string.Concat(Enumerable.Range(0, counts.Sum() + 3).Select(row => $"{places[Math.Min(row, lines.Count)]:D8}")) + "\n" + string.Join('\n', lines);
    }
}
