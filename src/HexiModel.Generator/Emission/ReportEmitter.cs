using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>Writes the classes of a report: its own, and one for each of its targets, indicators and terms.</summary>
internal sealed class ReportEmitter
{
    private readonly ReportApi _api;
    private readonly EmissionOptions _options;
    private readonly TypeNames _types;
    private readonly SourceWriter _writer = GeneratedFile.Begin();

    private ReportEmitter(ReportApi api, EmissionOptions options)
    {
        _api = api;
        _options = options;
        _types = new TypeNames(options.Namespace, api);
    }

    public static string Emit(ReportApi api, EmissionOptions options, CancellationToken cancellationToken)
    {
        ReportEmitter emitter = new(api, options);
        emitter.Write(cancellationToken);
        return emitter._writer.ToString();
    }

    private void Write(CancellationToken cancellationToken)
    {
        _writer.OpenNamespace(_types.Namespace);
        _writer.Line(_types.ReportAliases);
        new ReportClassEmitter(_writer, _api, _types).Write();
        _writer.CloseNamespace(_types.Namespace);
        _writer.Line();
        _writer.OpenNamespace(_types.MemberNamespace);
        _writer.Line(_types.Aliases);
        WordsDocumentation words = new(_writer);
        new ListEmitter(_writer, words, _api, _types, _options).Write();
        cancellationToken.ThrowIfCancellationRequested();
        new MemberClassEmitter(_writer, words, _api, _types).Write();
        _writer.CloseNamespace(_types.MemberNamespace);
    }
}
