namespace HexiModel.Generator.Emission;

/// <summary>Writes documentation comments.</summary>
internal static class Documentation
{
    public static void Summary(this SourceWriter writer, string text)
        => writer.Line("/// <summary>" + CSharpText.Documentation(text) + "</summary>");

    /// <summary>A member that is documented where its class or another member of it is.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="documented">What is documented: a reference, or its id <c>T:Company.Qinghe2023Model.GdpGrowthTarget</c>.</param>
    public static void Inherited(this SourceWriter writer, string documented)
        => writer.Line("/// <inheritdoc cref=\"" + documented + "\"/>");
}
