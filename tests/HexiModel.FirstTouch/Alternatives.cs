namespace HexiModel.FirstTouch;

/// <summary>The ways to a target that are measured, by their names on the command line.</summary>
internal static class Alternatives
{
    public const string Target = "target";
    public const string Everything = "everything";
    public const string ExportFile = "export-file";
    public const string TargetsFile = "targets-file";
    public const string Object = "object";

    /// <summary>The id of the target that is read.</summary>
    public const string Id = "gdp-growth";

    /// <summary>One number of amount, bound and period, so that nobody leaves one of them out.</summary>
    public static int Sum(decimal amount, bool isBounded, int year) => (int)amount + (isBounded ? 100 : 0) + (year * 1000);
}
