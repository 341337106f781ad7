using System.Text;

namespace HexiModel.Language.CSharp;

/// <summary>Makes C# identifiers from ids and from official words. What it gives is a valid identifier, keywords aside.</summary>
public static class CSharpNames
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>Whether a word is reserved by C# and needs <c>@</c> to be an identifier.</summary>
    public static bool IsKeyword(string word) => Keywords.Contains(word);

    /// <summary>The name of an id: <c>project-133</c> → <c>Project133</c>; scripts without capitals stay as they are.</summary>
    public static string FromId(string id)
    {
        StringBuilder name = new();
        foreach (string word in (id ?? throw new ArgumentNullException(nameof(id))).Split('-'))
        {
            string kept = Keep(word);
            if (kept.Length > 0)
            {
                name.Append(char.ToUpperInvariant(kept[0])).Append(kept, 1, kept.Length - 1);
            }
        }

        return Startable(name.ToString());
    }

    /// <summary>The name of official words: quotes, spaces and marks are dropped, <c>133工程</c> → <c>_133工程</c>; null where nothing is left.</summary>
    public static string? FromWords(string words)
    {
        string name = Keep(words ?? throw new ArgumentNullException(nameof(words)));
        return name.Length == 0 ? null : Startable(name);
    }

    /// <summary>A dotted namespace, each part made an identifier; empty for none.</summary>
    public static string FromNamespace(string? dotted)
        => string.Join(".", (dotted ?? "").Split('.').Select(FromNamespacePart).Where(part => part.Length > 0));

    /// <summary>MSBuild takes the root namespace from the project's file name, which may hold spaces and hyphens.</summary>
    private static string FromNamespacePart(string part)
    {
        string kept = Keep(part.Trim(), other => CharUnicodeInfo.GetUnicodeCategory(other) == UnicodeCategory.Format ? null : '_');
        return kept.Length == 0 ? "" : Startable(kept);
    }

    private static string Keep(string text) => Keep(text, _ => null);

    /// <summary>
    /// The characters that an identifier may hold, others replaced or dropped. The compiler ignores format characters, so two names
    /// that differ only in them would be one; they are never kept, so that the clash is seen.
    /// </summary>
    private static string Keep(string text, Func<char, char?> replace)
    {
        StringBuilder kept = new();
        foreach (char c in text)
        {
            if ((IsPart(c) ? c : replace(c)) is { } part)
            {
                kept.Append(part);
            }
        }

        // The normal form of a few old ideographs lies beyond the basic plane, where C# has no letters.
        return new string([.. kept.ToString().Normalize(NormalizationForm.FormC).Where(IsPart)]);
    }

    private static string Startable(string name) => name.Length > 0 && IsStart(name[0]) ? name : "_" + name;

    private static bool IsStart(char c) => c == '_' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => IsStart(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
}
