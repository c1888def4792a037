using System.CommandLine;
using TypedContent.Tool;
using TypedContent.Tool.Check;
using TypedContent.Tool.Import;
using TypedContent.Tool.Links;
using TypedContent.Tool.New;
using TypedContent.Tool.Terminal;

Console.OutputEncoding = System.Text.Encoding.UTF8;
return await CommandLine.RunAsync(args, Output.ForProcess());

namespace TypedContent.Tool
{
    /// <summary>The commands. Also turns their errors into exit codes.</summary>
    internal static class CommandLine
    {
        public static async Task<int> RunAsync(string[] args, Output output, CancellationToken cancellation = default)
        {
            var root = new RootCommand("Move a site in, start articles, and check them: the command line tool of TypedContent.")
            {
                NewCommand.Create(output),
                CheckCommand.Create(output),
                LinksCommand.Create(output),
                ImportCommand.Create(output),
            };

            var parsed = root.Parse(args);
            if (parsed.Errors.Count > 0)
            {
                foreach (var error in parsed.Errors)
                {
                    output.Error(error.Message);
                }

                output.Error("'typedcontent --help' lists the commands and their options.");
                return ExitCodes.Usage;
            }

            try
            {
                var configuration = new InvocationConfiguration { Output = output.Writer, EnableDefaultExceptionHandler = false };
                return await parsed.InvokeAsync(configuration, cancellation);
            }
            catch (ToolException stop)
            {
                output.EndProgress();
                output.Error(stop.Message);
                return stop.ExitCode;
            }
            catch (OperationCanceledException)
            {
                output.EndProgress();
                return ExitCodes.Failed;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                output.EndProgress();
                output.Error(fault.Message);
                return ExitCodes.Failed;
            }
        }
    }
}
