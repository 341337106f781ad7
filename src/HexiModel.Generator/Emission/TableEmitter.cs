namespace HexiModel.Generator.Emission;

/// <summary>
/// Writes a report's data and its official text. It has a file of its own: an edit that only moves text changes the positions in it, and none of the classes.
/// </summary>
internal static class TableEmitter
{
    /// <summary>
    /// An assembly holds 16 MB of string literals and no more: these would be three quarters of it, if all reports of a project were as long as one may be.
    /// </summary>
    private const int MaximumReports = 100;
    private const int MaximumText = 60_000;

    /// <param name="className">The report's class.</param>
    /// <param name="table">The data.</param>
    /// <param name="text">The official text.</param>
    /// <param name="hasRoom">Whether the texts of the project's reports may be string literals, <see cref="HasRoom"/>.</param>
    /// <param name="options">What the project sets.</param>
    public static string Emit(string className, string table, string text, bool hasRoom, EmissionOptions options)
    {
        SourceWriter writer = GeneratedFile.Begin();
        string name = CSharpText.QualifiedName(options.Namespace);
        writer.OpenNamespace(name);
        writer.Open("static partial class " + CSharpText.Identifier(className));
        writer.Line("private static global::System.ReadOnlySpan<byte> Table =>");
        writer.Verbatim(CSharpText.RawLiteral(table) + "u8;\n");
        writer.Line("private static string OfficialText =>");
        writer.Verbatim(Text(text, hasRoom && text.Length <= MaximumText) + ";\n");
        writer.Close();
        writer.CloseNamespace(name);
        return writer.ToString();
    }

    /// <summary>Whether a project with so many reports has room for their texts among its string literals.</summary>
    public static bool HasRoom(int reports) => reports <= MaximumReports;

    /// <summary>A string costs the compiler an eighth of what the same text costs in UTF-8: of that it makes an expression for each byte.</summary>
    private static string Text(string text, bool isString)
        => isString ? CSharpText.RawLiteral(text) : "global::System.Text.Encoding.UTF8.GetString(\n" + CSharpText.RawLiteral(text) + "u8.ToArray())";
}
