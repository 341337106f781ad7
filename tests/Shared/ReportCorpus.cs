using System.Globalization;
using System.Text.RegularExpressions;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Tests;

/// <summary>
/// As many valid reports as one asks for, each another: the Hexi report under another name, with other numbers and fewer paragraphs. The same number
/// gives the same report on every machine.
/// </summary>
internal static partial class ReportCorpus
{
    private const string FrontMatterEnd = "---\n\n";
    private const int KeptOf = 8;

    /// <summary>The report with a number, from 1.</summary>
    public static CorpusReport Of(int number)
    {
        uint state = Next((uint)number * 2_654_435_761u);
        string id = "r-" + number.ToString("0000", CultureInfo.InvariantCulture);
        string name = NameOf(number);
        string report = Change(Seed("hexi-2022.report.md", "report", id), name, ref state);
        string glossary = Change(Seed("hexi-2022.glossary.md", "glossary", id), name, ref state);
        return new CorpusReport(id, report, glossary, Official(report));
    }

    /// <summary>Names of districts that do not exist, of two characters.</summary>
    private static string NameOf(int number)
    {
        const string first = "青清云松柏梅兰竹枫桐岭溪泉湖沙石玉金银星";
        const string second = "禾源岗坡塘湾洲屯桥渡原坪峰林谷川池堤岩台";
        int index = (number - 1) % (first.Length * second.Length);
        return $"{first[index % first.Length]}{second[index / first.Length]}";
    }

    private static string Seed(string file, string key, string id)
    {
        string text = Repository.ReadSeed(file).Replace($"{key}: hexi-2022", $"{key}: {id}", StringComparison.Ordinal);
        text = SourceKeys().Replace(text, "");
        return key == "report" ? text.Replace("plan-year:", $"source-file: {id}.txt\nsource-paragraphs: blank-line\nplan-year:", StringComparison.Ordinal) : text;
    }

    /// <summary>Other numbers of firms, of as many digits, so that what is told of them stays likely; and some paragraphs without facts less.</summary>
    private static string Change(string text, string name, ref uint state)
    {
        int body = text.IndexOf(FrontMatterEnd, StringComparison.Ordinal) + FrontMatterEnd.Length;
        List<string> blocks = [];
        foreach (string block in text[body..].Replace("河西", name, StringComparison.Ordinal).Split("\n\n"))
        {
            uint random = state = Next(state);
            if (block.StartsWith('#') || block.Contains('{', StringComparison.Ordinal) || random % KeptOf != 0)
            {
                blocks.Add(Firms().Replace(block, match => Number(match.Value, random += 97)));
            }
        }

        return text[..body].Replace("河西", name, StringComparison.Ordinal) + string.Join("\n\n", blocks);
    }

    private static string Number(string digits, uint random)
        => digits[0] + string.Concat(digits.Skip(1).Select((_, place) => (char)('0' + (Next(random + (uint)place) % 10))));

    private static string Official(string report) => Stripper.Strip(SyntaxTree.Parse(new SourceFile("official.report.md", report)));

    /// <summary>The random numbers of Marsaglia's xorshift, which are the same in every version of .NET.</summary>
    private static uint Next(uint state)
    {
        state = state == 0 ? 1 : state;
        state ^= state << 13;
        state ^= state >> 17;
        return state ^ (state << 5);
    }

    [GeneratedRegex("^source-[a-z0-9]+: .*\n", RegexOptions.Multiline)]
    private static partial Regex SourceKeys();

    [GeneratedRegex("[0-9]{2,}(?=家)")]
    private static partial Regex Firms();
}

/// <summary>A report with its glossary and official text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Report">The annotated report.</param>
/// <param name="Glossary">The annotated glossary.</param>
/// <param name="Official">The official text.</param>
internal sealed record CorpusReport(string Id, string Report, string Glossary, string Official);
