namespace HexiModel.Tool;

/// <summary>The command cannot do what it was asked for, and the user can put that right: a file that is not there or cannot be read.</summary>
internal sealed class UsageException(string message) : Exception(message);
