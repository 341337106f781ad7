using HexiModel.Compiled;

namespace HexiModel.Json.Converters;

/// <summary>The words of what a fact is: those of the annotation's classes.</summary>
internal static class CategoryWords
{
    public static string Of(FactCategory category) => category switch
    {
        FactCategory.Target => "target",
        FactCategory.Observation => "observation",
        _ => "commitment",
    };

    public static bool TryParse(string? word, out FactCategory category)
    {
        category = word switch
        {
            "observation" => FactCategory.Observation,
            "commitment" => FactCategory.Commitment,
            _ => FactCategory.Target,
        };
        return word == Of(category);
    }
}
