using System.Reflection;
using HexiModel.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace HexiModel.Generator.Tests.Driver;

/// <summary>Why each stage of the generator did or did not run again.</summary>
internal static class Steps
{
    /// <summary>Every stage, found by reflection, so that a new one cannot be forgotten.</summary>
    public static IReadOnlyList<string> All { get; } = [.. typeof(Stages)
        .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Select(field => (string)field.GetRawConstantValue()!)];

    /// <summary>Fails unless the stages ran for the reasons given, and every other stage not at all.</summary>
    public static void AssertReasons(GeneratorRun run, params (string Stage, string Reasons)[] expected)
    {
        Dictionary<string, string> wanted = All.ToDictionary(stage => stage, _ => "Cached");
        foreach ((string stage, string reasons) in expected)
        {
            wanted[stage] = reasons;
        }

        Assert.Equal(Lines(wanted), Lines(All.ToDictionary(stage => stage, stage => Reasons(run.Result.TrackedSteps[stage]))));
    }

    /// <summary>Fails where a generated file was written again although none should have been.</summary>
    public static void AssertOutputs(GeneratorRun run, string reasons)
        => Assert.Equal(reasons, Reasons(run.Result.TrackedOutputSteps.SelectMany(steps => steps.Value)));

    private static string Reasons(IEnumerable<IncrementalGeneratorRunStep> steps)
        => string.Join(", ", steps.SelectMany(step => step.Outputs).Select(output => output.Reason.ToString()).Distinct().Order(StringComparer.Ordinal));

    private static string Lines(Dictionary<string, string> reasons)
        => string.Join("\n", reasons.OrderBy(stage => stage.Key, StringComparer.Ordinal).Select(stage => stage.Key + ": " + stage.Value));
}
