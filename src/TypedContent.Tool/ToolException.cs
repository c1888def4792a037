namespace TypedContent.Tool;

/// <summary>Ends the command with a message for people and an exit code; no stack trace is shown.</summary>
/// <param name="exitCode">One of <see cref="ExitCodes"/>.</param>
/// <param name="message">What is wrong and how to fix it.</param>
internal sealed class ToolException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
