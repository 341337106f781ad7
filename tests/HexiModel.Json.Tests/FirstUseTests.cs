using System.Reflection;
using System.Text.Json;
using HexiModel.Tests;

namespace HexiModel.Json.Tests;

/// <summary>What a program does first with the model's JSON, in assemblies of its own, so that no other test was there before.</summary>
public class FirstUseTests
{
    [Theory]
    [InlineData("Period", """{"start":"2022-01-01","end":"2022-12-31"}""")]
    [InlineData("Quantity", """{"amount":"3","unit":"家","dimension":"count"}""")]
    [InlineData("QuantityRange", """{"lower":{"amount":"1"},"upper":{"amount":"2"}}""")]
    [InlineData("Fact", """{"text":"t","category":"target","period":{"start":"2022-01-01","end":"2022-12-31"}}""")]
    [InlineData("Report", """{"id":"r","targets":[{"text":"t","category":"target"}]}""")]
    [InlineData("Term", """{"id":"san-wei","term":"三维防护"}""")]
    public void The_first_value_that_a_program_reads_is_read(string type, string json)
    {
        FolderContext fresh = new(AppContext.BaseDirectory);
        Type model = fresh.LoadFromAssemblyName(new AssemblyName("HexiModel")).GetType("HexiModel." + type, throwOnError: true)!;
        MethodInfo add = fresh.LoadFromAssemblyName(new AssemblyName("HexiModel.Json")).GetType("HexiModel.Json.ModelJsonOptions", throwOnError: true)!.GetMethod("AddHexiModel")!;
        JsonSerializerOptions options = (JsonSerializerOptions)add.Invoke(null, [new JsonSerializerOptions(JsonSerializerDefaults.Web)])!;

        object read = JsonSerializer.Deserialize(json, model, options)!;

        Assert.IsAssignableFrom(model, read);
        Assert.NotEqual(typeof(Period).Assembly, model.Assembly);
    }
}
