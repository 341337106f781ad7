using HexiModel.Benchmarks;
using HexiModel.FirstTouch;
using HexiModel.FirstTouch.Files;

// One alternative, which is the only work of the process.
Console.WriteLine(args switch
{
    [Alternatives.Target] => Measurement.Of(TypedModel.ReadTarget),
    [Alternatives.Everything] => Measurement.Of(TypedModel.ReadEverything),
    [Alternatives.ExportFile] => Measurement.Of(EmbeddedFiles.ReadExport),
    [Alternatives.TargetsFile] => Measurement.Of(EmbeddedFiles.ReadTargets),
    [Alternatives.Object] => Measurement.Of(PlainObject.ReadTarget),
    _ => throw new ArgumentException("The name of one alternative is expected.", nameof(args)),
});
