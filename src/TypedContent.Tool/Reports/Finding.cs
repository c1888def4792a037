namespace TypedContent.Tool.Reports;

internal enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>A finding at its place. Lines and columns start at 1; the end is after the last character.</summary>
internal sealed record Finding(string Id, Severity Severity, string File, int Line, int Column, int EndLine, int EndColumn, string Message);
