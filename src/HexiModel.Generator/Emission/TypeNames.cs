using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>Writes the names of types, each from the global namespace, so that nothing in the project can stand for something else.</summary>
internal sealed class TypeNames(string rootNamespace, ReportApi api)
{
    public const string Model = "global::HexiModel.";
    public const string Compiled = "global::HexiModel.Compiled.";
    public const string Row = "Row_";

    /// <summary>
    /// What is before <c>::</c> is only ever an alias, so no name of the project can take its place. An alias of a type could be mistaken for a type of the
    /// project; no id gives a name with an underscore at its end.
    /// </summary>
    private const string NamespaceAliases = "using " + ModelAlias + " = global::HexiModel;\nusing " + Row + " = global::HexiModel.Compiled.ReportRow;";

    private const string ModelAlias = "Hexi_";
    private const string Dimensions = Model + "Dimensions.";
    private const string MemberAlias = "Own_";
    private const string Quantity = "Quantity";

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

    /// <summary>The aliases that the report's own class is written with; one of them is the namespace of its members' classes.</summary>
    public string ReportAliases => "using " + MemberAlias + " = global::" + MemberNamespace + ";\n" + NamespaceAliases
        + Typed(api.Targets.Select(target => target.Type).Where(HasDimension).Select(type => (Quantity, type.Dimension!)));

    /// <summary>A class of the report's members, or a property of it, in the report's own class.</summary>
    public static string Member(string className, string? property = null) => MemberAlias + "::" + className + Dotted(property);

    /// <summary>
    /// The shortest reference to a class of the report's members, or to a property of it, from one of them: a third of the generated text was references.
    /// A class whose name is also that of a member is written in full, since a member would be found first.
    /// </summary>
    public string Reference(string className, string? property = null)
        => (_members.Contains(className) ? "global::" + MemberNamespace + "." + className : className) + Dotted(property);

    private static string Dotted(string? property) => property is null ? "" : "." + CSharpText.Identifier(property);

    /// <summary>The aliases that members' classes are written with.</summary>
    public string Aliases => NamespaceAliases + Typed(Facts.Where(HasDimension).Select(type => (type.Category.ToString(), type.Dimension!)));

    /// <summary>The type of a measured value beside a fact, null where none is known.</summary>
    public static string ActualOf(FactType type)
        => type.Category == FactCategory.Commitment ? "bool?" : (type.Dimension is null ? ModelType(Quantity) : AliasOf(Quantity, type.Dimension)) + "?";

    /// <summary>The model's own type of a fact.</summary>
    public static string BaseOf(FactType type)
        => HasDimension(type) ? AliasOf(type.Category.ToString(), type.Dimension!) : ModelType(type.Category.ToString());

    private IEnumerable<FactType> Facts => api.Targets.Concat(api.Observations).Concat(api.Commitments).Select(fact => fact.Type)
        .Concat(api.Indicators.SelectMany(indicator => indicator.Facts).Select(fact => fact.Type));

    private static bool HasDimension(FactType type) => type.Dimension is not null && type.Category != FactCategory.Commitment;

    /// <summary>
    /// A generic type is written once, as an alias: the compiler then makes one symbol of it, with its members, where it would make one at each place.
    /// </summary>
    private static string Typed(IEnumerable<(string Type, string Dimension)> types) => string.Concat(types
        .Distinct()
        .Select(type => $"\nusing {AliasOf(type.Type, type.Dimension)} = {Model}{type.Type}<{OfDimension(type.Dimension)}>;")
        .OrderBy(alias => alias, StringComparer.Ordinal));

    /// <summary><c>TargetOfMoney_</c>, <c>ObservationOfRateMoneyCount_</c>.</summary>
    private static string AliasOf(string type, string dimension)
        => type + "Of" + OfDimension(dimension).Replace(Dimensions, "").Replace("<", "").Replace(", ", "").Replace(">", "") + "_";

    /// <summary><c>money</c> → <c>Money</c>, <c>rate(money,count)</c> → <c>Rate&lt;Money, Count&gt;</c>.</summary>
    private static string OfDimension(string id)
    {
        int open = id.IndexOf('(');
        if (open < 0)
        {
            return Dimensions + CSharpNames.FromId(id);
        }

        string inner = id.Substring(open + 1, id.Length - open - 2);
        int depth = 0;
        int comma = 0;
        while (depth > 0 || inner[comma] != ',')
        {
            depth += inner[comma] switch { '(' => 1, ')' => -1, _ => 0 };
            comma++;
        }

        return Dimensions + "Rate<" + OfDimension(inner.Substring(0, comma)) + ", " + OfDimension(inner.Substring(comma + 1)) + ">";
    }
}
