namespace HexiModel.Scorer;

/// <summary>A quantity as a person labelled it; positions are UTF-16 offsets in its line.</summary>
internal sealed record GoldQuantity(
    string File, int Line, int Start, int End, string Text, decimal? Amount, decimal? From, decimal? To, string Unit, string? Op, string Kind);
