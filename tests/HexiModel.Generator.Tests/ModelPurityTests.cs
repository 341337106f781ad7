using System.Collections;
using System.Reflection;
using HexiModel.Generator.Tests.Driver;

namespace HexiModel.Generator.Tests;

/// <summary>What the stages hand on may not keep a compilation alive, nor compare by anything but what it says.</summary>
public class ModelPurityTests
{
    [Fact]
    public void No_stage_hands_on_an_object_of_Roslyn()
    {
        GeneratorRun run = GeneratorRun.Start(Project.Seeds);

        foreach (string stage in Steps.All)
        {
            foreach (object value in run.Result.TrackedSteps[stage].SelectMany(step => step.Outputs).Select(output => output.Value))
            {
                Assert.True(FindRoslyn(value, stage, []) is not { } path, FindRoslyn(value, stage, []));
            }
        }
    }

    [Fact]
    public void The_walk_would_find_one()
        => Assert.Equal("x.Item2[0]", FindRoslyn((1, new object[] { Microsoft.CodeAnalysis.Location.None }), "x", []));

    [Theory]
    [InlineData(HexiModel.Generator.Pipeline.Stages.Types)]
    [InlineData(HexiModel.Generator.Pipeline.Stages.Tables)]
    [InlineData(HexiModel.Generator.Pipeline.Stages.Compiled)]
    [InlineData(HexiModel.Generator.Pipeline.Stages.Indicators)]
    [InlineData(HexiModel.Generator.Pipeline.Stages.ReportFindings)]
    [InlineData(HexiModel.Generator.Pipeline.Stages.ProjectFindings)]
    public void Equal_files_give_equal_values_in_runs_that_share_nothing(string stage)
    {
        Assert.Equal(Values(GeneratorRun.Start(Project.Seeds)), Values(GeneratorRun.Start(Project.Seeds)));

        IEnumerable<object> Values(GeneratorRun run) => run.Result.TrackedSteps[stage].SelectMany(step => step.Outputs).Select(output => output.Value);
    }

    private static string? FindRoslyn(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string or Type or Pointer || value.GetType().IsPrimitive || value.GetType().IsEnum || !Visit(value, seen))
        {
            return null;
        }

        if (value.GetType().Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
        {
            return path;
        }

        if (value is IEnumerable items)
        {
            int index = 0;
            foreach (object? item in items)
            {
                if (FindRoslyn(item, $"{path}[{index++}]", seen) is { } found)
                {
                    return found;
                }
            }
        }

        return value.GetType().Namespace?.StartsWith("System.Globalization", StringComparison.Ordinal) == true ? null : Fields(value.GetType())
            .Select(field => FindRoslyn(field.GetValue(value), path + "." + field.Name, seen))
            .FirstOrDefault(found => found is not null);
    }

    private static bool Visit(object value, HashSet<object> seen)
        => value.GetType().IsValueType || seen.Add(new Reference(value));

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (Type? current = type; current is not null && current != typeof(object) && !current.IsArray; current = current.BaseType)
        {
            foreach (FieldInfo field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    /// <summary>An object by its identity: equal models are not one.</summary>
    private sealed class Reference(object value)
    {
        private readonly object _value = value;

        public override bool Equals(object? obj) => obj is Reference other && ReferenceEquals(other._value, _value);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_value);
    }
}
