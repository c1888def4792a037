namespace TypedContent.Tool;

/// <summary>The exit codes of the process. The manual lists them, and scripts rely on them.</summary>
internal static class ExitCodes
{
    /// <summary>Done, and nothing needs fixing.</summary>
    public const int Success = 0;

    /// <summary>Done, with findings: errors in articles, or broken links.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong, or it names a file or folder that does not exist.</summary>
    public const int Usage = 2;

    /// <summary>Stopped before anything was written: a file already exists, or posts are encrypted.</summary>
    public const int Refused = 3;

    /// <summary>The project could not be evaluated, or something failed that is unrelated to the articles.</summary>
    public const int Failed = 4;
}
