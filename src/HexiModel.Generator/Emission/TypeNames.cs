using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>Writes the names of types, each from the global namespace, so that nothing in the project can stand for something else.</summary>
internal sealed class TypeNames(string rootNamespace, ReportApi api)
{
    public const string Model = "global::HexiModel.";
    public const string Compiled = "global::HexiModel.Compiled.";
    public const string Row = CompiledAlias + "::ReportRow";

    /// <summary>The aliases that members' classes are written with. What is before <c>::</c> is only ever an alias, so no name of the project can take its place.</summary>
    public const string Aliases = "using " + ModelAlias + " = global::HexiModel; using " + DimensionAlias + " = global::HexiModel.Dimensions; using "
        + CompiledAlias + " = global::HexiModel.Compiled;";

    private const string ModelAlias = "Hexi_";
    private const string DimensionAlias = "Dim_";
    private const string CompiledAlias = "Row_";
    private const string MemberAlias = "Own_";

    private readonly HashSet<string> _members = new(
        api.Targets.Concat(api.Observations).Concat(api.Commitments).Select(fact => fact.Name)
            .Concat(api.Indicators.SelectMany(indicator => indicator.Facts.Select(fact => fact.Name).Concat([indicator.Name, indicator.Alias])))
            .Concat(api.Terms.SelectMany(term => term.Parts.Select(part => part.Name).Concat([term.Name, term.Alias])))
            .Concat(api.Sections.Select(section => section.Name))
            .OfType<string>(),
        StringComparer.Ordinal);

    /// <summary>The namespace of the report's own class; empty for none.</summary>
    public string Namespace { get; } = CSharpText.QualifiedName(rootNamespace);

    /// <summary>The namespace of its members' classes.</summary>
    public string MemberNamespace { get; } = (rootNamespace.Length == 0 ? "" : CSharpText.QualifiedName(rootNamespace) + ".") + api.ModelNamespace;

    /// <summary>A type of the model, in the namespace of members' classes.</summary>
    public static string ModelType(string name) => ModelAlias + "::" + name;

    /// <summary>The report's own class.</summary>
    public string Report => "global::" + (Namespace.Length == 0 ? "" : Namespace + ".") + CSharpText.Identifier(api.ClassName);

    /// <summary>The alias that the report's own class is written with: the namespace of its members' classes.</summary>
    public string ReportAliases => "using " + MemberAlias + " = global::" + MemberNamespace + "; " + Aliases;

    /// <summary>A class of the report's members, in the report's own class.</summary>
    public static string Member(string className) => MemberAlias + "::" + className;

    /// <summary>
    /// The shortest reference to a class of the report's members from one of them: a third of the generated text was references. A class whose
    /// name is also that of a member is written in full, since a member would be found first.
    /// </summary>
    public string Reference(string className) => _members.Contains(className) ? Documented(className) : className;

    /// <summary>The documentation id of a class of the report's members, or of a property of it.</summary>
    public string Documented(string className, string? property = null)
        => (property is null ? "T:" : "P:") + MemberNamespace.Replace("@", "") + "." + className + (property is null ? "" : "." + property);

    /// <summary>The type of a measured value beside a fact, null where none is known.</summary>
    public static string ActualOf(FactType type)
        => type.Category == FactCategory.Commitment ? "bool?" : ModelType("Quantity") + (type.Dimension is null ? "" : "<" + OfDimension(type.Dimension) + ">") + "?";

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
