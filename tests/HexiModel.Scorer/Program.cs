using System.Collections.Immutable;
using System.Globalization;
using HexiModel.Scorer;

const string Usage = """
    score corpus FOLDER                 scores against FOLDER/gold-dev.json
    score hexi TEXT GOLD [NAME…]        scores against the labels of the Hexi text
    score dump FILE [NAME…]             lists what is read in a text, and the numerals that are left
    score indicators TEXT… [--list] [--open]
                                        drafts texts, and counts the statements that the standard catalogue has an indicator for;
                                        --list lists them with their indicators, --open those that it has none for
    score fuzz COUNT [SEED]             reads random texts
    """;

Console.OutputEncoding = System.Text.Encoding.UTF8;
switch (args)
{
    case ["corpus", string folder]:
        Gold development = DevelopmentGold.Load(folder);
        Print(development, Gold.UnscoredKinds, file => Path.Combine(folder, file), []);
        return 0;
    case ["hexi", string text, string labels, .. string[] names]:
        Print(HexiGold.Load(text, labels), [], _ => text, [.. names]);
        return 0;
    case ["dump", string file, .. string[] names]:
        Dump.Write(file, [.. names], Console.Out);
        return 0;
    case ["indicators", .. string[] texts]:
        IndicatorShare.Write(texts.Where(text => !text.StartsWith("--", StringComparison.Ordinal)), texts.Contains("--list"), texts.Contains("--open"), Console.Out);
        return 0;
    case ["fuzz", string count, .. string[] seed]:
        return Fuzz.Run(int.Parse(count, CultureInfo.InvariantCulture), seed is [string s] ? int.Parse(s, CultureInfo.InvariantCulture) : 1, Console.Out);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static void Print(Gold gold, string[] unscoredKinds, Func<string, string> pathOf, ImmutableArray<string> names)
{
    Table table = new(Console.Out);
    Evaluator evaluator = new(gold, unscoredKinds, Console.Error);
    table.WriteHead();
    foreach (string file in gold.Files)
    {
        table.Write(file, evaluator.Evaluate(file, CorpusText.Lines(pathOf(file)), names));
    }

    table.WriteTotal();
}
