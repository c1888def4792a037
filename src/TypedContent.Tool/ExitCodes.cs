namespace TypedContent.Tool;

/// <summary>What the process returns. The manual lists these; scripts rely on them.</summary>
internal static class ExitCodes
{
    /// <summary>Done, and nothing was found that must be fixed.</summary>
    public const int Success = 0;

    /// <summary>Done, and something was found: errors in articles, broken links.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong, or names a file or folder that does not exist.</summary>
    public const int Usage = 2;

    /// <summary>Stopped before anything was written: a file exists already, or posts are encrypted.</summary>
    public const int Refused = 3;

    /// <summary>The project could not be evaluated, or something failed that has nothing to do with the articles.</summary>
    public const int Failed = 4;
}
