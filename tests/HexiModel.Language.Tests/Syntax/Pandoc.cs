using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace HexiModel.Language.Tests.Syntax;

/// <summary>The reader that the language leans on, as a second opinion.</summary>
internal static class Pandoc
{
    /// <summary>Headings, paragraphs and spans as Pandoc reads them, in one process; null where it is not installed.</summary>
    public static async Task<IReadOnlyList<string>?> OutlineAsync(string markdown, CancellationToken cancellationToken)
    {
        // Ids made up from the words of a heading are Pandoc's own and no part of the language.
        ProcessStartInfo start = new("pandoc", ["-f", "commonmark_x-smart-gfm_auto_identifiers", "-t", "json"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process? process = Start(start);
        if (process is null)
        {
            return null;
        }

        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.StandardInput.WriteAsync(markdown.AsMemory(), cancellationToken);
        process.StandardInput.Close();
        using JsonDocument json = JsonDocument.Parse(await output, new JsonDocumentOptions { MaxDepth = 256 });
        await process.WaitForExitAsync(cancellationToken);
        return [.. json.RootElement.GetProperty("blocks").EnumerateArray().SelectMany(Block)];
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static IEnumerable<string> Block(JsonElement block)
    {
        JsonElement content = block.TryGetProperty("c", out JsonElement c) ? c : default;
        return block.GetProperty("t").GetString() switch
        {
            "Header" => [Show($"heading {content[0].GetInt32()}", content[1], content[2]), .. Spans(content[2])],
            "Para" or "Plain" => [Outline.Show("paragraph", null, [], [], Text(content)), .. Spans(content)],
            string other => [other + " " + content.GetRawText()],
            null => throw new InvalidOperationException("A Pandoc block has a type."),
        };
    }

    private static IEnumerable<string> Spans(JsonElement inlines) => inlines.EnumerateArray()
        .Where(inline => inline.GetProperty("t").GetString() == "Span")
        .Select(inline => inline.GetProperty("c"))
        .SelectMany<JsonElement, string>(span => [Show("span", span[0], span[1]), .. Spans(span[1])]);

    private static string Show(string what, JsonElement attributes, JsonElement inlines) => Outline.Show(
        what,
        attributes[0].GetString(),
        attributes[1].EnumerateArray().Select(name => name.GetString()!),
        attributes[2].EnumerateArray().Select(pair => (pair[0].GetString()!, pair[1].GetString()!)),
        Text(inlines));

    /// <summary>The words; what is no text to Pandoc stands as its type, so that a difference shows.</summary>
    private static string Text(JsonElement inlines) => string.Concat(inlines.EnumerateArray().Select(inline => inline.GetProperty("t").GetString() switch
    {
        "Str" => inline.GetProperty("c").GetString(),
        "Space" => " ",
        "SoftBreak" => "",
        "Span" => Text(inline.GetProperty("c")[1]),
        string other => $"<{other}>",
        null => throw new InvalidOperationException("A Pandoc inline has a type."),
    }));
}
