namespace System.Runtime.CompilerServices;

/// <summary>
/// The mark of <c>init</c> accessors, on every target of this library. It is part of their signature: were it the framework's own on
/// net8.0, a library compiled against netstandard2.0 would not find them there at run time (MissingMethodException).
/// </summary>
internal static class IsExternalInit;
