namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>What stands directly before a number.</summary>
internal struct Prefix
{
    /// <summary>Where it starts; the start of the number where there is none.</summary>
    public int Start;

    /// <summary>The bound.</summary>
    public Bound Bound;

    /// <summary>Where the bound stands.</summary>
    public int BoundStart;

    /// <summary>How long it is.</summary>
    public int BoundLength;

    /// <summary>The group of the verb in <see cref="Words.PrefixWords"/>; <c>'\0'</c> for none.</summary>
    public char Verb;

    /// <summary>Where the verb starts.</summary>
    public int VerbStart;

    /// <summary>How long it is, 到 and 至 included.</summary>
    public int VerbLength;

    /// <summary>Whether 到, 至 or 为 makes the number what is reached, not what is added.</summary>
    public bool IsTo;

    /// <summary>Whether the verb is 提高 or 提升, which take rates and levels rather than things.</summary>
    public bool IsRaise;

    /// <summary>Whether there is a verb.</summary>
    public readonly bool HasVerb => Verb != '\0';

    /// <summary>Whether the verb adds or takes away the number itself.</summary>
    public readonly bool IsChange => !IsTo && Verb is Words.PrefixWords.Up or Words.PrefixWords.Down;
}
