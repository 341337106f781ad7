namespace HexiModel.Compiled;

/// <summary>Types as C# writes them, for messages.</summary>
internal static class TypeName
{
    /// <summary>The name without its namespace: <c>Target&lt;Ratio&gt;</c>.</summary>
    public static string Of(Type type) => type.IsGenericType
        ? $"{Simple(type.GetGenericTypeDefinition())}<{string.Join(", ", type.GenericTypeArguments.Select(Of))}>"
        : Simple(type);

    /// <summary>Taken from the whole text, because <c>Type.Name</c> is a member of reflection.</summary>
    private static string Simple(Type type)
    {
        string name = type.ToString().Split('`')[0];
        return name.Substring(name.LastIndexOfAny(['.', '+']) + 1);
    }
}
