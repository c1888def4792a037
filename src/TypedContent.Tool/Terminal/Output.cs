using Spectre.Console;

namespace TypedContent.Tool.Terminal;

/// <summary>
/// The output of a command: results go to standard output, progress and problems to standard error, so that the output can be piped. Colors are used only in a
/// terminal, and the user is never prompted.
/// </summary>
internal sealed class Output
{
    private readonly TextWriter _out;
    private readonly TextWriter _error;
    private readonly IAnsiConsole? _console;

    public Output(TextWriter @out, TextWriter error, bool isTerminal)
    {
        _out = @out;
        _error = error;
        IsTerminal = isTerminal;
        _console = isTerminal ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(@out) }) : null;
    }

    /// <summary>Whether the output is a terminal, so that a progress line can be overwritten.</summary>
    public bool IsTerminal { get; }

    /// <summary>Whether the command runs in GitHub Actions, which turns lines that begin with two colons into annotations.</summary>
    public bool HasAnnotations { get; private init; }

    public TextWriter Writer => _out;

    public static Output ForProcess() =>
        new(
            Console.Out,
            Console.Error,
            !Console.IsOutputRedirected && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "")
        {
            HasAnnotations = Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true",
        };

    public void Line(string text = "") => _out.WriteLine(text);

    /// <summary>Writes a line that should stand out; without a terminal, it has no color.</summary>
    public void Line(string text, Style style)
    {
        if (_console is null)
        {
            _out.WriteLine(text);
        }
        else
        {
            _console.Write(new Text(text + Environment.NewLine, style));
        }
    }

    public void Heading(string text) => Line(text, new Style(decoration: Decoration.Bold));

    public void Error(string text) => _error.WriteLine(text);

    /// <summary>Progress for the person who waits. It is not part of the result.</summary>
    public void Progress(string text)
    {
        if (IsTerminal)
        {
            _error.Write("\r" + text.PadRight(78)[..78]);
        }
    }

    public void EndProgress()
    {
        if (IsTerminal)
        {
            _error.Write("\r" + new string(' ', 78) + "\r");
        }
    }
}
