namespace TypedContent.Tool.Reports;

internal enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>Something that was found, at its place. Lines and columns are from one; the end is behind the last character.</summary>
internal sealed record Finding(string Id, Severity Severity, string File, int Line, int Column, int EndLine, int EndColumn, string Message);
