using System.Diagnostics;

namespace HexiModel.Tool.Tests;

/// <summary>LibreOffice without a window: another program's opinion on files.</summary>
internal static class LibreOffice
{
    /// <summary>Separated by commas, quoted, UTF-8; the last says whether cells are written as they are shown.</summary>
    private const string CsvFilter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,";

    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    /// <summary>The first sheet of a workbook as rows of cells. The test is skipped where LibreOffice is missing.</summary>
    public static List<string[]> Open(string workbook, bool asShown)
    {
        Assert.SkipWhen(Program is null, "soffice is missing: install LibreOffice Calc to open workbooks in this test.");
        string folder = Path.GetDirectoryName(workbook)!;
        ProcessStartInfo start = new(Program!,
        [
            "--headless", "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri,
            "--convert-to", CsvFilter + (asShown ? "true" : "false"), "--outdir", folder, workbook,
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        string csv = Path.ChangeExtension(workbook, ".csv");
        Assert.True(File.Exists(csv), output.GetAwaiter().GetResult() + error);
        return Csv.Read(File.ReadAllText(csv).ReplaceLineEndings("\r\n"));
    }
}
