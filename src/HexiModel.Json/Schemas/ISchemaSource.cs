using System.Text.Json.Nodes;

namespace HexiModel.Json.Schemas;

/// <summary>A converter that knows the schema of what it writes.</summary>
internal interface ISchemaSource
{
    /// <summary>The schema; what it refers to is added to the builder's definitions.</summary>
    JsonObject Schema(SchemaBuilder builder);
}
