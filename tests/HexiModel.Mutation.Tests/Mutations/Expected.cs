using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;
using HexiModel.Mutation.Tests.Seeds;

namespace HexiModel.Mutation.Tests.Mutations;

/// <summary>A finding that a damage must bring.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="File">The file.</param>
/// <param name="Place">The exact place in the damaged file.</param>
internal sealed record Expected(DiagnosticRule Rule, SeedFile File, TextSpan Place);
