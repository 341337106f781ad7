using HexiModel.Compiled;
using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>Writes the names of types, each from the global namespace, so that nothing in the project can stand for something else.</summary>
internal sealed class TypeNames(string rootNamespace, ReportApi api)
{
    public const string Model = "global::HexiModel.";
    public const string Compiled = "global::HexiModel.Compiled.";
    public const string Row = ModelAlias + "::Compiled.ReportRow";

    /// <summary>The aliases that members' classes are written with. What is before <c>::</c> is only ever an alias, so nothing in the project can stand for it.</summary>
    public const string Aliases = "using " + ModelAlias + " = global::HexiModel; using " + DimensionAlias + " = global::HexiModel.Dimensions;";

    private const string ModelAlias = "Hexi_";
    private const string DimensionAlias = "Dim_";

    /// <summary>The namespace of the report's own class; empty for none.</summary>
    public string Namespace { get; } = CSharpText.QualifiedName(rootNamespace);

    /// <summary>The namespace of its members' classes.</summary>
    public string MemberNamespace { get; } = (rootNamespace.Length == 0 ? "" : CSharpText.QualifiedName(rootNamespace) + ".") + api.ModelNamespace;

    /// <summary>A type of the model, in the namespace of members' classes.</summary>
    public static string ModelType(string name) => ModelAlias + "::" + name;

    /// <summary>The report's own class.</summary>
    public string Report => "global::" + (Namespace.Length == 0 ? "" : Namespace + ".") + CSharpText.Identifier(api.ClassName);

    /// <summary>A class of the report's members.</summary>
    public string Member(string className) => "global::" + MemberNamespace + "." + className;

    /// <summary>The documentation id of a class of the report's members, or of a property of it.</summary>
    public string Documented(string className, string? property = null)
        => (property is null ? "T:" : "P:") + MemberNamespace.Replace("@", "") + "." + className + (property is null ? "" : "." + property);

    /// <summary>The model's own type of a fact.</summary>
    public static string BaseOf(FactType type)
        => ModelType(type.Category.ToString()) + (type.Dimension is null || type.Category == FactCategory.Commitment ? "" : "<" + OfDimension(type.Dimension) + ">");

    /// <summary><c>money</c> → <c>Money</c>, <c>rate(money,count)</c> → <c>Rate&lt;Money, Count&gt;</c>.</summary>
    private static string OfDimension(string id)
    {
        int open = id.IndexOf('(');
        if (open < 0)
        {
            return DimensionAlias + "::" + CSharpNames.FromId(id);
        }

        string inner = id.Substring(open + 1, id.Length - open - 2);
        int depth = 0;
        int comma = 0;
        while (depth > 0 || inner[comma] != ',')
        {
            depth += inner[comma] switch { '(' => 1, ')' => -1, _ => 0 };
            comma++;
        }

        return DimensionAlias + "::Rate<" + OfDimension(inner.Substring(0, comma)) + ", " + OfDimension(inner.Substring(comma + 1)) + ">";
    }
}
