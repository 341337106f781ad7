namespace HexiModel.Tool.Output.Tables;

/// <summary>What facts can be put together by.</summary>
internal enum FactGroup
{
    /// <summary>The heading or lead sentence they stand under.</summary>
    Section,

    /// <summary>The programme or term they are about.</summary>
    Programme,
}
