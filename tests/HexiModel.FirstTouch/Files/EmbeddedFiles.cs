using System.Text.Json;

namespace HexiModel.FirstTouch.Files;

/// <summary>JSON in the assembly, read where it lies: no other place gives a reader its text at less cost.</summary>
internal static class EmbeddedFiles
{
    public static int ReadExport()
    {
        ExportFile file = JsonSerializer.Deserialize(Bytes(EmbeddedFileNames.Export), ExportContext.Default.ExportFile)!;
        ExportedFact target = file.Reports[0].Targets.Find(static target => target.Id == Alternatives.Id)!;
        return Alternatives.Sum(target.Amount!.Value, target.Op is not null, target.Period!.Start!.Value.Year);
    }

    public static int ReadTargets()
    {
        TargetsFile file = JsonSerializer.Deserialize(Bytes(EmbeddedFileNames.Targets), TargetsContext.Default.TargetsFile)!;
        TargetRow target = file.Targets.Find(static target => target.Id == Alternatives.Id)!;
        return Alternatives.Sum(target.Amount!.Value, target.Op is not null, target.Period!.Start!.Value.Year);
    }

    private static unsafe ReadOnlySpan<byte> Bytes(string name)
    {
        UnmanagedMemoryStream stream = (UnmanagedMemoryStream)typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(name)!;
        return new ReadOnlySpan<byte>(stream.PositionPointer, (int)stream.Length);
    }
}
