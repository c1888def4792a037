using System.Text;
using TypedContent.Compiler.Body.Highlighting.Lexing;
using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Sanitizing.Output;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>
/// Marks the words of code blocks in sanitized HTML by spans with classes. Nothing else is written: the text stays as it is, letter
/// for letter, and what comes out is still what the sanitizer would write.
/// </summary>
/// <param name="csharp">Reads C#; null where the host has nothing that can.</param>
internal sealed class CodeHighlighter(ICodeClassifier? csharp = null)
{
    /// <summary>In characters. Longer blocks stay as they are: nobody reads such a listing for its colors, and each of its words takes a tag.</summary>
    public const int LongestBlock = 100_000;

    /// <summary>What an article's blocks may have together; the rest stay as they are.</summary>
    public const int LongestTotal = 1_000_000;

    /// <param name="html">A body as the sanitizer wrote it, or a part of one.</param>
    /// <param name="blocks">The blocks of code in it, in its order.</param>
    /// <param name="edits">Takes what was replaced; null if nobody needs to know.</param>
    public string Highlight(string html, IReadOnlyList<CodeListing> blocks, HtmlEdits? edits = null)
    {
        StringBuilder? output = null;
        var done = 0;
        var total = 0;
        foreach (var (range, cssClass) in blocks.Where(block => block.Class is not null))
        {
            var length = range.End - range.Start;
            if (length is 0 or > LongestBlock || (total += length) > LongestTotal)
            {
                continue;
            }

            var lines = LineMarks.FromClass(cssClass!);
            var language = LanguageNames.FindInClass(cssClass!);
            if (language is null && lines is null)
            {
                continue;
            }

            var code = HtmlText.Decode(html.Substring(range.Start, length));
            var kinds = language is null ? null : Mark(code, language);
            if (kinds is not null || lines is not null)
            {
                (output ??= new StringBuilder(html.Length * 2)).Append(html, done, range.Start - done);
                kinds ??= new CodeKind[code.Length];
                var start = output.Length;
                if (lines is null)
                {
                    Write(output, code, kinds, 0, code.Length);
                }
                else
                {
                    WriteLines(output, code, kinds, lines);
                }

                edits?.Add(range.Start, range.End, output.Length - start);
                done = range.End;
            }
        }

        return output is null ? html : output.Append(html, done, html.Length - done).ToString();
    }

    /// <summary>The kind of each character of code.</summary>
    /// <returns>Null where the language finds nothing, or is not known.</returns>
    public CodeKind[]? Mark(string code, string language)
    {
        var painter = new CodePainter(code, LanguageNames.Find);
        var isRead = csharp is not null && LanguageNames.AreSame(language, LanguageNames.CSharp) && csharp.Classify(code, painter.Kinds);
        return (isRead || painter.Embed(language, 0, code.Length)) && Array.Exists(painter.Kinds, kind => kind != CodeKind.Plain) ? painter.Kinds : null;
    }

    /// <summary>Each line in a tag of its own, which the line end is behind: so the text stays as it is.</summary>
    private static void WriteLines(StringBuilder html, string code, CodeKind[] kinds, LineMarks marks)
    {
        var number = 1;
        for (var start = 0; start < code.Length; number++)
        {
            var end = code.IndexOf('\n', start);
            end = end < 0 ? code.Length : end;
            html.Append("<span class=\"").Append(marks.ClassOf(number)).Append("\">");
            Write(html, code, kinds, start, end);
            html.Append("</span>");
            if (end < code.Length)
            {
                html.Append('\n');
            }

            start = end + 1;
        }
    }

    private static void Write(StringBuilder html, string code, CodeKind[] kinds, int from, int to)
    {
        for (var i = from; i < to;)
        {
            var kind = kinds[i];
            var start = i;
            while (i < to && (kinds[i] == kind || char.IsLowSurrogate(code[i])))
            {
                i++;
            }

            if (CodeClasses.Find(kind) is not { } name || string.IsNullOrWhiteSpace(code.Substring(start, i - start)))
            {
                HtmlText.Escape(html, code, start, i, isAttribute: false);
            }
            else
            {
                HtmlText.Escape(html.Append("<span class=\"hljs-").Append(name).Append("\">"), code, start, i, isAttribute: false).Append("</span>");
            }
        }
    }
}
