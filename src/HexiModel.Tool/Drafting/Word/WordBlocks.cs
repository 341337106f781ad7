using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HexiModel.Tool.Drafting.Word;

/// <summary>The paragraphs and rows of a document in the order of reading, those in content controls and inserted revisions among them.</summary>
internal static class WordBlocks
{
    public static IEnumerable<OpenXmlElement> Of(OpenXmlElement container)
        => container.ChildElements.SelectMany(child => child switch
        {
            Paragraph or TableRow => [child],
            Table or SdtBlock or SdtContentBlock or SdtRow or SdtContentRow or CustomXmlBlock or InsertedRun => Of(child),
            _ => Enumerable.Empty<OpenXmlElement>(),
        });
}
