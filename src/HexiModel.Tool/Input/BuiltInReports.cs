using HexiModel.Hexi;

namespace HexiModel.Tool.Input;

/// <summary>The reports that the command brings along, through the same typed classes that an app uses.</summary>
internal static class BuiltInReports
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ShownReport> All()
        => [new ShownReport(Hexi2022.Report, Hexi2022.Targets, Hexi2022.Indicators, Hexi2022.Programmes) { LineOf = new BuiltInText().LineOf }];
}
