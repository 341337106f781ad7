namespace HexiModel;

/// <summary>
/// Goes through the names in <see cref="UnitTable"/>. It looks at single characters, and has fields instead of properties: the searches of
/// the framework and each accessor are compiled anew in each process, some milliseconds for the first unit.
/// </summary>
internal struct UnitNames
{
    /// <summary>The class of the name: how it is read behind a number.</summary>
    public char Class;

    /// <summary>Where the name starts in the table.</summary>
    public int Start;

    /// <summary>Where the name ends.</summary>
    public int End;

    /// <summary>Whether the name is the unit's own, the first of its row.</summary>
    public bool IsFirst;

    /// <summary>Moves to the next name; false behind the last.</summary>
    public bool Next()
    {
        string rows = UnitTable.Rows;
        if (rows[End] == ';')
        {
            while (rows[End] != '\n')
            {
                End++;
            }
        }

        IsFirst = rows[End] == '\n';
        if (IsFirst && End + 1 == rows.Length)
        {
            return false;
        }

        bool isGroup = IsFirst || rows[End] == '|';
        Class = isGroup ? rows[End + 1] : Class;
        Start = End += isGroup ? 3 : 1;
        while (rows[End] is not (' ' or '|' or ';'))
        {
            End++;
        }

        return true;
    }

    /// <summary>Whether the name is that one.</summary>
    public readonly bool Is(string name)
    {
        if (name.Length != End - Start)
        {
            return false;
        }

        string rows = UnitTable.Rows;
        for (int i = 0; i < name.Length; i++)
        {
            if (rows[Start + i] != name[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The name.</summary>
    public override readonly string ToString() => UnitTable.Rows.Substring(Start, End - Start);
}
