using System.Text.RegularExpressions;
using HexiModel.Generator.Tests.Driver;

namespace HexiModel.Generator.Tests.Fuzz;

/// <summary>A project made from a seed number: the same number gives the same project on every machine.</summary>
internal sealed partial class FuzzInput
{
    private const int MostEdits = 8;

    private readonly Random _random;

    private FuzzInput(int seed)
    {
        _random = new Random(seed);
    }

    public static Project Create(int seed) => new FuzzInput(seed).Create();

    private Project Create()
    {
        Project project = Pick(FuzzMaterial.Projects);
        for (int edits = _random.Next(1, MostEdits + 1); edits > 0; edits--)
        {
            ProjectFile file = Pick(project.Files.ToArray());
            string other = Pick(project.Files.ToArray()).GetText().ToString();
            project = project.Edit(file.Name, text => Edit(text, other));
        }

        return project;
    }

    private string Edit(string text, string other) => _random.Next(9) switch
    {
        0 => text.Insert(Place(text), Pick(FuzzMaterial.Hostile)),
        1 => Delete(text, Stretch(text, 40)),
        2 => text.Insert(Place(text), Of(other, Stretch(other, 200))),
        3 => Flip(text),
        4 => Exchange(text, AttributeBlock()),
        5 => Exchange(text, Line()),
        6 => Fill(text, AttributeBlock(), block => block.Insert(_random.Next(1, block.Length), " " + Of(other, Stretch(other, 12)))),
        7 => Fill(text, Name(), _ => Pick(FuzzMaterial.Hostile) + (_random.Next(30) == 0 ? FuzzMaterial.LongId : "")),
        _ => Fill(text, Value(), _ => Pick(FuzzMaterial.Hostile)),
    };

    /// <summary>An attribute block.</summary>
    [GeneratedRegex(@"\{[^{}\n]*\}")]
    private static partial Regex AttributeBlock();

    [GeneratedRegex("(?m)^.+$")]
    private static partial Regex Line();

    /// <summary>The name of an id or class.</summary>
    [GeneratedRegex(@"(?<=[#.])[a-z][a-z0-9-]*")]
    private static partial Regex Name();

    /// <summary>The value of a key, of the front matter or of a field of the catalogue.</summary>
    [GeneratedRegex("(?m)(?<==\")[^\"\n]*(?=\")|(?<=^[a-z-]+: ).+$|(?<=,)[^,\n]+(?=,)")]
    private static partial Regex Value();

    private int Place(string text) => _random.Next(text.Length + 1);

    private Range Stretch(string text, int longest)
    {
        int start = Place(text);
        return start..Math.Min(text.Length, start + _random.Next(longest + 1));
    }

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private static string Of(string text, Range range) => text[range];

    private static string Delete(string text, Range range) => text.Remove(range.Start.Value, range.End.Value - range.Start.Value);

    private string Flip(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        int place = _random.Next(text.Length);
        return $"{text[..place]}{(char)(text[place] ^ (1 << _random.Next(16)))}{text[(place + 1)..]}";
    }

    /// <summary>Two of a kind change places.</summary>
    private string Exchange(string text, Regex kind)
    {
        Match[] all = kind.Matches(text).ToArray();
        if (all.Length < 2)
        {
            return text;
        }

        int first = _random.Next(all.Length - 1);
        int second = _random.Next(first + 1, all.Length);
        return string.Concat(
            text.AsSpan(0, all[first].Index), all[second].Value, text.AsSpan()[(all[first].Index + all[first].Length)..all[second].Index],
            all[first].Value + text[(all[second].Index + all[second].Length)..]);
    }

    private string Fill(string text, Regex kind, Func<string, string> change)
    {
        Match[] all = kind.Matches(text).ToArray();
        if (all.Length == 0)
        {
            return text;
        }

        Match chosen = Pick(all);
        return $"{text[..chosen.Index]}{change(chosen.Value)}{text[(chosen.Index + chosen.Length)..]}";
    }
}
