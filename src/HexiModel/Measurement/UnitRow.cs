namespace HexiModel;

/// <summary>One row of <see cref="UnitTable"/>.</summary>
/// <param name="Dimension">The id of the dimension.</param>
/// <param name="Factor">How many of the base unit <paramref name="Divisor"/> of the unit are.</param>
/// <param name="Divisor">1, but for units whose size no decimal holds: 15 亩 are 10,000 平方米.</param>
/// <param name="Base">The symbol of the base unit; the unit's own when it converts only to itself.</param>
/// <param name="EnglishName">The English singular.</param>
/// <param name="EnglishPlural">The English plural; null for the regular one.</param>
/// <param name="Code">UCUM or ISO 4217 code; null for none.</param>
internal sealed record UnitRow(string Dimension, decimal Factor, decimal Divisor, string Base, string EnglishName, string? EnglishPlural, string? Code);
