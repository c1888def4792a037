using Markdig.Helpers;
using Markdig.Syntax;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Includes;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Where the code of a block comes from, and which of its lines are shown.</summary>
internal static class CodeSource
{
    private const string HideMark = "[!code hide]";

    /// <summary>Reads the code of a block that has none of its own from the file or the symbol that it names.</summary>
    /// <param name="fence">The block.</param>
    /// <param name="arguments">What it says.</param>
    /// <param name="context">What it may name.</param>
    /// <param name="report">Takes what is wrong: the id of the finding, the piece that is at fault, and the arguments.</param>
    /// <returns>Whether the code was read from elsewhere.</returns>
    public static bool Read(FencedCodeBlock fence, FenceArguments arguments, CodeContext context, Action<string, string, string[]> report)
    {
        if (fence is IncludedCodeBlock included)
        {
            SetLines(fence, ReadFile(included.File, context, (id, values) => report(id, included.File.Path, values)));
            return true;
        }

        // With code below it, file= is the caption that other systems show.
        if ((arguments.File ?? arguments.Symbol) is null || HasCode(fence))
        {
            return false;
        }

        SetLines(fence, arguments.File is { } file
            ? ReadFile(FileReference.Parse(file), context, (id, values) => report(id, file, values))
            : ReadSymbol(arguments.Symbol!, context, (id, values) => report(id, arguments.Symbol!, values)));
        return true;
    }

    /// <summary>Takes out the lines that are not shown.</summary>
    public static void Hide(FencedCodeBlock fence, FenceArguments arguments)
    {
        var hidden = arguments.HiddenLines;
        for (var i = 0; i < fence.Lines.Count; i++)
        {
            var line = fence.Lines.Lines[i].Slice.ToString();
            if (HidesItself(line, arguments.Check is not null))
            {
                hidden.Add(i + 1);
                if (IsMarkAlone(line))
                {
                    hidden.Add(i + 2);
                }
            }
        }

        if (hidden.Count == 0)
        {
            return;
        }

        var shown = Enumerable.Range(0, fence.Lines.Count).Where(i => !hidden.Contains(i + 1)).Select(i => fence.Lines.Lines[i]).ToArray();
        fence.Lines = new StringLineGroup(Math.Max(1, shown.Length));
        foreach (var line in shown)
        {
            fence.Lines.Add(line);
        }

        arguments.Marks.Remove(hidden);
    }

    /// <summary>Whether a line says of itself that it is not shown: <c>var cart = new Cart(); // hide</c>.</summary>
    private static bool HidesItself(string line, bool isSample)
    {
        if (line.IndexOf(HideMark, StringComparison.Ordinal) >= 0)
        {
            return true;
        }

        var text = line.TrimEnd();
        return isSample
            && text.EndsWith("hide", StringComparison.Ordinal)
            && text.Substring(0, text.Length - "hide".Length).TrimEnd().EndsWith("//", StringComparison.Ordinal);
    }

    private static bool IsMarkAlone(string line) => line.Replace(HideMark, "").Trim() is "//" or "#" or "--" or "<!---->" or "/**/";

    private static bool HasCode(FencedCodeBlock fence)
    {
        for (var i = 0; i < fence.Lines.Count; i++)
        {
            if (!fence.Lines.Lines[i].Slice.IsEmptyOrWhitespace())
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<string> ReadFile(FileReference reference, CodeContext context, Action<string, string[]> report)
    {
        if (context.Includes.Find(reference.Path, context.Path) is not { } file)
        {
            var near = context.Includes.FindNearest(reference.Path, context.Path) is { } nearest
                ? $" Did you mean '{nearest}'?"
                : $" Add <ContentSnippet Include=\"…\" /> for it to the project file.";
            report(FindingIds.SnippetFile, [reference.Path, near]);
            return [];
        }

        var part = FilePart.Find(file, reference.Part);
        if (part.Fault.Length > 0)
        {
            report(FindingIds.SnippetPart, [file.Path, part.Fault]);
        }

        return part.Lines;
    }

    private static IReadOnlyList<string> ReadSymbol(string name, CodeContext context, Action<string, string[]> report)
    {
        var symbol = context.FindSymbol(name);
        if (symbol is { Fault.Length: 0, Source.Length: > 0 })
        {
            return FilePart.Dedent(FilePart.SplitLines(symbol.Source));
        }

        report(FindingIds.SnippetSymbol, [name, symbol?.Fault ?? "no code of the project is known here."]);
        return [];
    }

    private static void SetLines(FencedCodeBlock fence, IReadOnlyList<string> lines)
    {
        fence.Lines = new StringLineGroup(Math.Max(1, lines.Count));
        foreach (var line in lines)
        {
            fence.Lines.Add(new StringSlice(line));
        }
    }
}
