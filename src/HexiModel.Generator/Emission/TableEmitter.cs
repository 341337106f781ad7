namespace HexiModel.Generator.Emission;

/// <summary>
/// Writes a report's data and its official text. It has a file of its own: an edit that only moves text changes the positions in it, and none of the classes.
/// </summary>
internal static class TableEmitter
{
    public static string Emit(string className, string table, string text, EmissionOptions options)
    {
        SourceWriter writer = GeneratedFile.Begin();
        string name = CSharpText.QualifiedName(options.Namespace);
        writer.OpenNamespace(name);
        writer.Open("static partial class " + CSharpText.Identifier(className));
        writer.Line("private static global::System.ReadOnlySpan<byte> Table =>");
        writer.Verbatim(CSharpText.RawUtf8Literal(table) + ";\n");
        writer.Line("private static global::System.ReadOnlySpan<byte> OfficialText =>");
        writer.Verbatim(CSharpText.RawUtf8Literal(text) + ";\n");
        writer.Close();
        writer.CloseNamespace(name);
        return writer.ToString();
    }
}
