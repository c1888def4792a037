using System.Text;
using TypedContent.Compiler.Body.Highlighting.Lexing;
using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Sanitizing.Output;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>
/// Marks tokens in the code blocks of sanitized HTML with spans that have classes. It adds nothing else: the text stays the same character for character, and
/// the result is still HTML that the sanitizer could have written.
/// </summary>
/// <param name="csharp">Reads C#; null if the host has no C# compiler.</param>
internal sealed class CodeHighlighter(ICodeClassifier? csharp = null)
{
    /// <summary>
    /// The maximum length in characters. Longer blocks stay unchanged: nobody reads such a listing for its colors, and each word needs a tag.
    /// </summary>
    public const int LongestBlock = 100_000;

    /// <summary>The maximum length of an article's highlighted blocks together. The rest stay unchanged.</summary>
    public const int LongestTotal = 1_000_000;

    /// <param name="html">A body as written by the sanitizer, or a part of one.</param>
    /// <param name="blocks">The code blocks in it, in document order.</param>
    /// <param name="edits">Records the replacements; null if not needed.</param>
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

    /// <summary>The kind of each character of the code.</summary>
    /// <returns>The kinds; null if the language is unknown or marks nothing.</returns>
    public CodeKind[]? Mark(string code, string language)
    {
        var painter = new CodePainter(code, LanguageNames.Find);
        var isRead = csharp is not null && LanguageNames.AreSame(language, LanguageNames.CSharp) && csharp.Classify(code, painter.Kinds);
        return (isRead || painter.Embed(language, 0, code.Length)) && Array.Exists(painter.Kinds, kind => kind != CodeKind.Plain) ? painter.Kinds : null;
    }

    /// <summary>Writes each line in its own tag. The line end follows the tag, so the text stays the same.</summary>
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
