using TypedContent.Compiler.Findings;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Flow;

/// <summary>An exception in a stage: a bug of ours, never a mistake in the project.</summary>
/// <param name="Stage">The stage, one of its tracking names.</param>
/// <param name="Subject">What the stage was working on.</param>
/// <param name="Problem">A description of the exception.</param>
internal sealed record StageFault(string Stage, FaultSubject Subject, string Problem)
{
    public static StageFault Of(string stage, FaultSubject subject, Exception exception) =>
        new(stage, subject, $"{exception.GetType().Name}: {exception.Message}");

    public DiagnosticInfo ToDiagnosticInfo()
    {
        var (location, subject, remedy) = Subject switch
        {
            { FilePath: { } path } => (
                new FileLocation(path, default),
                "on this article, ",
                " Until it is fixed, ContentIgnore=\"true\" on the article's item leaves the article out."),
            { Name.Length: > 0 } => ((FileLocation?)null, $"on {Subject.Name}, ", ""),
            _ => (null, "", ""),
        };
        return new DiagnosticInfo(FindingIds.InternalError, location, [$"{subject}in the stage {Stage}: {Problem.TrimEnd('.')}", remedy]);
    }

}

/// <summary>The thing that a stage was working on when it failed.</summary>
/// <param name="FilePath">The absolute path of the article file; null if it is unknown or there is not a single file.</param>
/// <param name="Name">A name for people: a path within the project, or a collection; empty if the stage handles the whole project.</param>
internal sealed record FaultSubject(string? FilePath, string Name)
{
    public static FaultSubject Project { get; } = new(null, "");
}
