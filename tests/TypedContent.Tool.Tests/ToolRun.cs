using TypedContent.Tool.Terminal;

namespace TypedContent.Tool.Tests;

/// <summary>The exit code and output of the tool, run without a terminal.</summary>
public sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static async Task<ToolRun> StartAsync(params string[] arguments)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, new Output(output, error, isTerminal: false));
        return new ToolRun(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
