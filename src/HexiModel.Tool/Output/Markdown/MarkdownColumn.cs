namespace HexiModel.Tool.Output.Markdown;

/// <summary>A column of a table in Markdown.</summary>
/// <typeparam name="T">What a row is about.</typeparam>
/// <param name="Head">Its head.</param>
/// <param name="Of">The words of its cell; null for none.</param>
/// <param name="IsNumber">Whether it is set to the right.</param>
internal sealed record MarkdownColumn<T>(string Head, Func<T, string?> Of, bool IsNumber = false);
