using System.Text;

namespace HexiModel.Generator.Emission;

/// <summary>Writes indented lines. A tab a level: of four spaces each, a tenth of the text would be spaces.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _source = new();
    private int _level;

    public void Line(string text = "")
    {
        if (text.Length > 0)
        {
            _source.Append('\t', _level).Append(text);
        }

        _source.Append('\n');
    }

    /// <summary>Text that carries its own lines, which indentation would change.</summary>
    public void Verbatim(string text) => _source.Append(text);

    public void Open(string header)
    {
        Line(header);
        Line("{");
        _level++;
    }

    public void Close(string end = "}")
    {
        _level--;
        Line(end);
    }

    public override string ToString() => _source.ToString();
}
