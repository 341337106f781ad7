using HexiModel.Json.Converters;

namespace HexiModel.Json;

/// <summary>The model in the options of an application, such as those of an ASP.NET endpoint.</summary>
public static class ModelJsonOptions
{
    /// <summary>
    /// Lets these options write and read the types of the model in the shape of <c>hexi export</c>, alone, in lists and inside other types.
    /// It works with and without reflection-based serialization.
    /// </summary>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use already and cannot change.</exception>
    public static JsonSerializerOptions AddHexiModel(this JsonSerializerOptions options)
    {
        _ = options ?? throw new ArgumentNullException(nameof(options));
        options.Converters.Add(new ModelJsonConverter());

        // Options without any resolver use reflection; one of ours would take that away from the application's own types.
        if (options.TypeInfoResolverChain.Count > 0 || !JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Insert(0, new ModelTypeInfoResolver());
        }

        return options;
    }
}
