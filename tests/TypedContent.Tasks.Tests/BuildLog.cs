using System.Collections;
using Microsoft.Build.Framework;

namespace TypedContent.Tasks.Tests;

/// <summary>Records what a task reports to the build.</summary>
internal sealed class BuildLog : IBuildEngine
{
    public List<string> Errors { get; } = [];

    public List<string> Messages { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add($"{e.File}: {e.Code}: {e.Message}");

    public void LogWarningEvent(BuildWarningEventArgs e) => Errors.Add($"{e.File}: warning {e.Code}: {e.Message}");

    public void LogMessageEvent(BuildMessageEventArgs e) => Messages.Add($"{e.File}: {e.Code}: {e.Message}");

    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        throw new NotSupportedException();
}
