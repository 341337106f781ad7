using System.Diagnostics;
using HexiModel.Language.Quantities;
using HexiModel.Tests;

namespace HexiModel.Benchmarks.Quantities;

/// <summary>The reader beside the other ways to read the same text: how long they take, and what they make of phrases of reports.</summary>
internal static class Alternatives
{
    private const int Rounds = 15;

    /// <summary>Long enough for the JIT to have optimised what is measured.</summary>
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(3);

    private static readonly string[] Phrases =
        ["引进金融机构20家以上", "突破万亿元大关", "近三成", "保持两位数增长", "较2016年提高13.3个百分点", "由13家发展到237家", "1万6千人", "每百户40平方米以上", "圆满完成“七五”普法", "一个又一个"];

    public static void Run(TextWriter output)
    {
        string text = Repository.ReadSeed("hexi-2022.txt");
        double reader = Best(text, static text => QuantityReader.Read(text).Length, 20);
        output.WriteLine("| reader of the Hexi text, warm | ms of processor | ratio |");
        output.WriteLine("|---|--:|--:|");
        Write(output, "HexiModel", reader, reader);
        Write(output, "one regular expression, no values", Best(text, NaiveRegexScan.Count, 20), reader);
        Write(output, "Microsoft.Recognizers.Text", Best(text, GeneralRecognizer.Count, 1), reader);
        output.WriteLine();
        output.WriteLine("| words | HexiModel | Microsoft.Recognizers.Text |");
        output.WriteLine("|---|---|---|");
        foreach (string phrase in Phrases)
        {
            output.WriteLine($"| {phrase} | {string.Join(", ", QuantityReader.Read(phrase).Select(Describe))} | {GeneralRecognizer.Describe(phrase)} |");
        }
    }

    private static void Write(TextWriter output, string name, double time, double reader)
        => output.WriteLine(FormattableString.Invariant($"| {name} | {time:0.00} | {time / reader:0.0} |"));

    private static string Describe(QuantityExpression expression)
    {
        string value = FormattableString.Invariant($"{expression.Statement.From}{(expression.Statement.From is null ? "" : " → ")}{expression.Amount} {expression.UnitText}").Trim();
        return $"{value}{(expression.Statement.Per is null ? "" : "/" + expression.Statement.Per)} ({expression.Kind}{(expression.Statement.Bound == Bound.None ? "" : ", " + expression.Statement.Bound)})";
    }

    /// <summary>Processor time, not time on the wall: other work on the machine is no part of it.</summary>
    private static double Best(string text, Func<string, int> read, int reads)
    {
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Warm;)
        {
            _ = read(text);
        }

        double best = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            for (int i = 0; i < reads; i++)
            {
                _ = read(text);
            }

            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / reads);
            Thread.Sleep(50);
        }

        return best;
    }
}
