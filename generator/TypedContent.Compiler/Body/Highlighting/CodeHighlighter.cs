using System.Text.RegularExpressions;
using System.Text;
using ColorCode.Common;
using ColorCode.Compilation;
using ColorCode.Parsing;
using TypedContent.Compiler.Sanitizing.Output;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>
/// Marks the words of code blocks in sanitized HTML by spans with classes. Nothing else is written: the text stays as it is, letter
/// for letter, and what comes out is still what the sanitizer would write.
/// </summary>
internal sealed class CodeHighlighter
{
    /// <summary>Longer blocks stay as they are, in characters: a listing that nobody reads for its colors, and nothing that a hostile one could gain by.</summary>
    public const int LongestBlock = 10_000;

    /// <summary>What an article's blocks may have together; the rest stay as they are.</summary>
    private const int LongestTotal = 100_000;

    private const string Pre = "<pre";
    private const string Code = "<code ";
    private const string End = "</code>";

    private readonly LanguageParser _parser;

    public CodeHighlighter()
    {
        var languages = new LanguageRepository([]);
        foreach (var language in ColorCode.Languages.All.Concat(Grammars.All))
        {
            languages.Load(language);
        }

        _parser = new LanguageParser(new BoundedCompiler(), languages);
    }

    /// <param name="html">A body as the sanitizer wrote it.</param>
    public string Highlight(string html)
    {
        StringBuilder? output = null;
        var done = 0;
        var total = 0;
        for (var at = Next(html, 0); at >= 0; at = Next(html, at))
        {
            // Only a block whose code is text: what is marked up already was so for a reason.
            var start = html.IndexOf('>', at) + 1;
            var end = start == 0 ? -1 : html.IndexOf('<', start);
            if (end < 0)
            {
                break;
            }

            var tag = html.Substring(at, start - at);
            at = end;
            if (end == start || end - start > LongestBlock || (total += end - start) > LongestTotal || string.CompareOrdinal(html, end, End, 0, End.Length) != 0
                || LanguageAliases.Find(tag) is not { } language)
            {
                continue;
            }

            try
            {
                if (Mark(SanitizedText.Decode(html.Substring(start, end - start)), language) is { } marked)
                {
                    (output ??= new StringBuilder(html.Length * 2)).Append(html, done, start - done).Append(marked);
                    done = end;
                }
            }
            catch (RegexMatchTimeoutException)
            {
                // One block that was made to take long is enough: the article's others stay as they are.
                break;
            }
        }

        return output is null ? html : output.Append(html, done, html.Length - done).ToString();
    }

    /// <summary>Where the next <c>code</c> begins that is the first thing in a <c>pre</c>; -1 without one.</summary>
    private static int Next(string html, int from)
    {
        for (var pre = html.IndexOf(Pre, from, StringComparison.Ordinal); pre >= 0; pre = html.IndexOf(Pre, pre + 1, StringComparison.Ordinal))
        {
            var code = html.IndexOf('>', pre) + 1;
            if (code > 0 && string.CompareOrdinal(html, code, Code, 0, Code.Length) == 0)
            {
                return code;
            }
        }

        return -1;
    }

    /// <returns>Null where the language finds nothing.</returns>
    /// <exception cref="RegexMatchTimeoutException">The language takes too long.</exception>
    private string? Mark(string code, string languageId)
    {
        var classes = new string?[code.Length];
        var at = 0;
        var language = Grammars.All.FirstOrDefault(language => language.Id == languageId) ?? ColorCode.Languages.FindById(languageId);
        _parser.Parse(code, language, (part, scopes) =>
        {
            foreach (var scope in scopes)
            {
                Paint(scope, at, classes);
            }

            at += part.Length;
        });
        return at == code.Length && Array.Exists(classes, name => name is not null) ? Write(code, classes) : null;
    }

    private static void Paint(Scope scope, int start, string?[] classes)
    {
        var name = ScopeClasses.Find(scope.Name);
        var end = Math.Min(classes.Length, start + scope.Index + scope.Length);
        for (var i = start + scope.Index; name is not null && i < end; i++)
        {
            classes[i] = name;
        }

        foreach (var child in scope.Children)
        {
            Paint(child, start, classes);
        }
    }

    private static string Write(string code, string?[] classes)
    {
        var html = new StringBuilder(code.Length * 2);
        for (var i = 0; i < code.Length;)
        {
            var name = classes[i];
            var start = i;
            while (i < code.Length && classes[i] == name)
            {
                i++;
            }

            var text = SanitizedText.EncodeText(code.Substring(start, i - start));
            _ = name is null ? html.Append(text) : html.Append("<span class=\"hljs-").Append(name).Append("\">").Append(text).Append("</span>");
        }

        return html.ToString();
    }
}
