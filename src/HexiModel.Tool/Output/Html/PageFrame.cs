namespace HexiModel.Tool.Output.Html;

/// <summary>Fills the places of the page's frame: <c>{{Name}}</c> is a text, <c>{{@name}}</c> a part that is written.</summary>
internal sealed class PageFrame(string frame)
{
    private const string Open = "{{";
    private const string Close = "}}";
    private const char PartSign = '@';

    /// <summary>Writes the frame.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="text">The text of a name.</param>
    /// <param name="parts">What writes the parts, by their names.</param>
    public void Write(TextWriter writer, Func<string, string> text, IReadOnlyDictionary<string, Action> parts)
    {
        HtmlWriter html = new(writer);
        int position = 0;
        for (int open = frame.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = frame.IndexOf(Open, position, StringComparison.Ordinal))
        {
            writer.Write(frame.AsSpan(position, open - position));
            int close = frame.IndexOf(Close, open, StringComparison.Ordinal);
            string name = frame[(open + Open.Length)..close];
            position = close + Close.Length;
            if (name[0] == PartSign)
            {
                parts[name[1..]]();
            }
            else
            {
                html.Text(text(name));
            }
        }

        writer.Write(frame.AsSpan(position));
    }
}
