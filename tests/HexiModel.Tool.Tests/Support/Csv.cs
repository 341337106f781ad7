using System.Text;

namespace HexiModel.Tool.Tests;

/// <summary>Reads CSV by RFC 4180, and fails where it is none.</summary>
internal static class Csv
{
    public static List<string[]> Read(string csv)
    {
        List<string[]> rows = [];
        List<string> row = [];
        int at = 0;
        while (at < csv.Length)
        {
            row.Add(csv[at] == '"' ? Quoted(csv, ref at) : Plain(csv, ref at));
            if (at < csv.Length && csv[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", csv.Substring(at, 2));
            at += 2;
            rows.Add([.. row]);
            row.Clear();
        }

        return rows;
    }

    private static string Plain(string csv, ref int at)
    {
        int start = at;
        while (csv[at] is not (',' or '\r' or '\n'))
        {
            Assert.NotEqual('"', csv[at]);
            at++;
        }

        return csv[start..at];
    }

    private static string Quoted(string csv, ref int at)
    {
        StringBuilder text = new();
        for (at++; csv[at] != '"' || csv[at + 1] == '"'; at++)
        {
            text.Append(csv[at]);
            at += csv[at] == '"' ? 1 : 0;
        }

        at++;
        return text.ToString();
    }
}
