namespace HexiModel.Language.Quantities.Grammar;

/// <summary>A decision of the grammar with its name. Its texts are its test: it decides the first one and leaves the second alone.</summary>
/// <param name="name">The name that <c>hexi scan --explain</c> prints.</param>
/// <param name="example">A text that the row decides.</param>
/// <param name="counterExample">A text that looks alike and that it does not decide.</param>
internal abstract class ReadingRow(string name, string example, string counterExample)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>A text that the row decides.</summary>
    public string Example { get; } = example;

    /// <summary>A text that it does not decide.</summary>
    public string CounterExample { get; } = counterExample;
}

/// <summary>A row with its function.</summary>
/// <typeparam name="TDecide">What the phase asks of its rows.</typeparam>
internal class ReadingRow<TDecide>(string name, string example, string counterExample, TDecide decide) : ReadingRow(name, example, counterExample)
    where TDecide : Delegate
{
    /// <summary>The decision.</summary>
    public readonly TDecide Decide = decide;
}
