namespace HexiModel.Language.Syntax;

/// <summary>The three forms of an attribute.</summary>
public enum AttributeKind
{
    /// <summary><c>.class</c>.</summary>
    Class,

    /// <summary><c>#id</c>.</summary>
    Id,

    /// <summary><c>key="value"</c>.</summary>
    KeyValue,
}
