using System.Reflection;
using HexiModel.Dimensions;
using HexiModel.Generator.Tests.Driver;
using HexiModel.Hexi;
using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Tests.Naming;

/// <summary>The lists of reserved names are written down; here they are held against the classes that they are of.</summary>
public class ReservedNamesTests
{
    [Fact]
    public void Names_of_lists_are_those_of_ModelList()
        => AssertAll(ReservedNames.List, typeof(ModelList<Target>));

    [Fact]
    public void Names_of_facts_are_those_of_all_classes_of_facts()
        => AssertAll(ReservedNames.Fact, typeof(Target), typeof(Target<Count>), typeof(Observation), typeof(Observation<Count>), typeof(Commitment));

    [Fact]
    public void Names_of_indicators_are_those_of_Indicator() => AssertAll(ReservedNames.Indicator, typeof(Indicator));

    [Fact]
    public void Names_of_terms_are_those_of_Term_and_Programme() => AssertAll(ReservedNames.Term, typeof(Term), typeof(Programme));

    [Fact]
    public void Names_of_a_report_s_class_are_those_that_are_generated()
        => AssertAll(
            ReservedNames.ReportClass,
            typeof(Hexi2022),
            GeneratorRun.Start(Project.Sample).Load().GetType("Test.Qinghe2030")!);

    /// <summary>What generated code inherits, and could hide: all but what is private, or internal to the model.</summary>
    private static void AssertAll(IReadOnlyCollection<string> reserved, params Type[] types)
    {
        const BindingFlags Inherited = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        IEnumerable<string> members = types
            .SelectMany(type => type.GetMembers(Inherited))
            .Where(member => IsVisible(member) && member is not ConstructorInfo && !member.Name.Contains('.', StringComparison.Ordinal) && !member.Name.Contains('_', StringComparison.Ordinal))
            .Select(member => member.Name);
        IEnumerable<string> expected = members.Concat(typeof(object).GetMethods(Inherited).Where(method => IsVisible(method) && !method.Name.Contains('_', StringComparison.Ordinal)).Select(method => method.Name));

        Assert.Equal(expected.Distinct().Order(StringComparer.Ordinal), reserved.Order(StringComparer.Ordinal));
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        Type type => type.IsNestedPublic || type.IsNestedFamily,
        _ => true,
    };
}
