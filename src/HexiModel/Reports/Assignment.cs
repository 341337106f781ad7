using HexiModel.Compiled;

namespace HexiModel;

/// <summary>Who does what for a target or commitment by when (任务分解): a row of a task file (<c>*.tasks.csv</c>).</summary>
public sealed partial class Assignment
{
    private readonly AssignmentData _data;

    internal Assignment(AssignmentData data, Fact fact)
    {
        _data = data;
        Fact = fact;
    }

    /// <summary>The target or commitment.</summary>
    public Fact Fact { get; }

    /// <summary>The task (任务).</summary>
    public string? Item => _data.Item;

    /// <summary>What has to be done for it (工作内容).</summary>
    public string? Work => _data.Work;

    /// <summary>The office that leads (牵头单位), as written.</summary>
    public string? Lead => _data.Lead;

    /// <summary>The offices that support it (配合单位), as written.</summary>
    public string? Support => _data.Support;

    /// <summary>The person who answers for it (责任领导).</summary>
    public string? Leader => _data.Leader;

    /// <summary>The last day (完成时限).</summary>
    public DateTime? Due => _data.Due;

    internal AssignmentData Data => _data;

    /// <summary>The task.</summary>
    public override string ToString() => Item ?? Work ?? Fact.Label;
}
