using HexiModel.Language.Binding;
using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Pipeline;

/// <summary>
/// All that a report is made from. Trees, catalogue and official text are the same objects as long as their files do not change, so
/// the record is equal exactly then.
/// </summary>
/// <param name="Sources">Its files.</param>
/// <param name="HintName">What the names of its generated files begin with.</param>
/// <param name="ClassName">The class name that its item gives; null for none.</param>
/// <param name="IndicatorNames">The names of the catalogue's indicators.</param>
internal sealed record ReportInput(ReportSources Sources, string HintName, string? ClassName, CatalogueNames IndicatorNames);
