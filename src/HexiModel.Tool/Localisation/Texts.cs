using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace HexiModel.Tool.Localisation;

/// <summary>What the command says, in one language. The words live in <c>Texts.resx</c> and its Chinese sibling, under the members' names.</summary>
internal sealed partial class Texts(CultureInfo culture)
{
    private readonly ResourceManager _resources = new(typeof(Texts).FullName!, typeof(Texts).Assembly);

    /// <summary>The language, and the form of numbers.</summary>
    public CultureInfo Culture { get; } = culture;

    private string Get([CallerMemberName] string name = "")
        => _resources.GetString(name, Culture) ?? throw new MissingManifestResourceException($"No text “{name}”.");

    private string Format(string name, params ReadOnlySpan<object?> arguments)
        => string.Format(Culture, Get(name), arguments);
}
