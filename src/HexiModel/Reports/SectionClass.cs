namespace HexiModel;

/// <summary>What a section of a report does (章节类别).</summary>
public enum SectionClass
{
    /// <summary>It looks back (工作回顾): its facts are observations.</summary>
    Review,

    /// <summary>It looks some years ahead (今后五年): its facts are targets.</summary>
    Outlook,

    /// <summary>It plans the year (今年安排): its facts are targets.</summary>
    Plan,

    /// <summary>It explains terms (名词解释).</summary>
    Glossary,
}
