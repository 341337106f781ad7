using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HexiModel.Generator.Tests.Driver;

/// <summary>An additional file of a project under test. Editing it gives a new one, as in an editor.</summary>
internal sealed class ProjectFile(string name, string kind, string text, string? className = null) : AdditionalText
{
    public const string Folder = "/project/";

    private SourceText? _text;

    public string Name => name;

    public string Kind => kind;

    public string? ClassName => className;

    /// <summary>The encoding that the compiler has found the file to be in; null for a text that comes from an editor.</summary>
    public Encoding? Encoding { get; init; }

    public override string Path => Folder + name;

    public static ProjectFile Report(string name, string text, string? className = null) => new(name, "Report", text, className);

    public static ProjectFile Glossary(string name, string text) => new(name, "Glossary", text);

    public static ProjectFile Indicators(string name, string text) => new(name, "Indicators", text);

    public static ProjectFile Progress(string name, string text) => new(name, "Progress", text);

    public static ProjectFile Tasks(string name, string text) => new(name, "Tasks", text);

    public static ProjectFile OfficialText(string name, string text) => new(name, "OfficialText", text);

    public ProjectFile WithText(Func<string, string> edit) => new(name, kind, edit(text), className);

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text ??= SourceText.From(text, Encoding);
}
