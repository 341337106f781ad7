using HexiModel.Tool.Input;

namespace HexiModel.Tool.Output.Scan;

/// <summary>A form in which <c>hexi scan</c> gives what it finds.</summary>
internal interface IScanFormat
{
    /// <summary>The word for it on the command line.</summary>
    string Name { get; }

    /// <summary>Writes the expressions of one text.</summary>
    void Write(IEnumerable<ScannedExpression> expressions, TextWriter writer);

    /// <summary>Writes what comes behind the last text.</summary>
    void WriteEnd(TextWriter writer);
}
