using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HexiModel.Tool.Drafting.Word;

/// <summary>The numbers that Word writes before paragraphs itself (一、 （一） 1.). They are official words, and are not in the text of the file.</summary>
internal sealed class WordNumbers(MainDocumentPart part, WordStyles styles)
{
    private const int Levels = 9;

    private readonly Dictionary<int, int[]> _counts = [];
    private readonly Numbering? _numbering = part.NumberingDefinitionsPart?.Numbering;

    /// <summary>The number of the next paragraph; empty for one without.</summary>
    public string Next(Paragraph paragraph)
    {
        NumberingProperties?[] given = [paragraph.ParagraphProperties?.NumberingProperties, .. styles.Of(paragraph).Select(style => style.StyleParagraphProperties?.NumberingProperties)];
        int id = given.Select(properties => properties?.NumberingId?.Val?.Value).FirstOrDefault(value => value is not null) ?? 0;
        int level = given.Select(properties => properties?.NumberingLevelReference?.Val?.Value).FirstOrDefault(value => value is not null) ?? 0;
        return id > 0 && level is >= 0 and < Levels && AbstractOf(id) is { } definition ? Next(definition, level) : "";
    }

    private string Next(AbstractNum definition, int level)
    {
        Level[] levels = [.. definition.Elements<Level>()];
        int key = definition.AbstractNumberId?.Value ?? 0;
        if (!_counts.TryGetValue(key, out int[]? counts))
        {
            _counts.Add(key, counts = [.. Enumerable.Range(0, Levels).Select(i => StartOf(levels, i) - 1)]);
        }

        counts[level]++;
        for (int deeper = level + 1; deeper < Levels; deeper++)
        {
            counts[deeper] = StartOf(levels, deeper) - 1;
        }

        return Find(levels, level) is { } own && own.NumberingFormat?.Val?.Value != NumberFormatValues.Bullet ? Write(own.LevelText?.Val?.Value ?? "", levels, counts) : "";
    }

    /// <summary>A pattern such as 第%1章 or %1.%2, with the numbers of the levels in their own forms.</summary>
    private static string Write(string pattern, Level[] levels, int[] counts)
    {
        for (int i = 0; i < Levels; i++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"%{i + 1}");
            pattern = pattern.Replace(place, Write(Math.Max(counts[i], 1), Find(levels, i)?.NumberingFormat?.Val?.Value), StringComparison.Ordinal);
        }

        return pattern;
    }

    private static string Write(int number, NumberFormatValues? format)
        => format is { } form && IsChinese(form) ? HanNumber.Write(number) : number.ToString(CultureInfo.InvariantCulture);

    private static bool IsChinese(NumberFormatValues format)
        => format == NumberFormatValues.ChineseCounting || format == NumberFormatValues.ChineseCountingThousand || format == NumberFormatValues.JapaneseCounting
            || format == NumberFormatValues.TaiwaneseCounting || format == NumberFormatValues.TaiwaneseCountingThousand || format == NumberFormatValues.IdeographDigital;

    private AbstractNum? AbstractOf(int id)
    {
        int? number = _numbering?.Elements<NumberingInstance>().FirstOrDefault(instance => instance.NumberID?.Value == id)?.AbstractNumId?.Val?.Value;
        return number is null ? null : _numbering!.Elements<AbstractNum>().FirstOrDefault(definition => definition.AbstractNumberId?.Value == number);
    }

    private static Level? Find(Level[] levels, int index) => Array.Find(levels, level => level.LevelIndex?.Value == index);

    private static int StartOf(Level[] levels, int index) => Find(levels, index)?.StartNumberingValue?.Val?.Value ?? 1;
}
