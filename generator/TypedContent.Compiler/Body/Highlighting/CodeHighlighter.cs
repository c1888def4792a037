using System.Text.RegularExpressions;
using System.Text;
using ColorCode.Common;
using ColorCode.Compilation;
using ColorCode.Parsing;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Sanitizing.Output;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>
/// Marks the words of code blocks in sanitized HTML by spans with classes. Nothing else is written: the text stays as it is, letter
/// for letter, and what comes out is still what the sanitizer would write.
/// </summary>
internal sealed class CodeHighlighter
{
    /// <summary>In characters. Longer blocks stay as they are: nobody reads such a listing for its colors, and a hostile one gains nothing.</summary>
    public const int LongestBlock = 10_000;

    /// <summary>What an article's blocks may have together; the rest stay as they are.</summary>
    private const int LongestTotal = 100_000;

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

    /// <param name="html">A body as the sanitizer wrote it, or a part of one.</param>
    /// <param name="blocks">The blocks of code in it, in its order.</param>
    public string Highlight(string html, IReadOnlyList<CodeListing> blocks)
    {
        StringBuilder? output = null;
        var done = 0;
        var total = 0;
        foreach (var (range, cssClass) in blocks.Where(block => block.Class is not null))
        {
            var length = range.End - range.Start;
            if (length is 0 or > LongestBlock || (total += length) > LongestTotal || LanguageAliases.Find(cssClass!) is not { } language)
            {
                continue;
            }

            try
            {
                if (Mark(HtmlText.Decode(html.Substring(range.Start, length)), language) is { } marked)
                {
                    (output ??= new StringBuilder(html.Length * 2)).Append(html, done, range.Start - done).Append(marked);
                    done = range.End;
                }
            }
            catch (RegexMatchTimeoutException)
            {
                // One block that was written to take long is enough: the others stay as they are.
                break;
            }
        }

        return output is null ? html : output.Append(html, done, html.Length - done).ToString();
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
            while (i < code.Length && (classes[i] == name || char.IsLowSurrogate(code[i])))
            {
                i++;
            }

            if (name is null)
            {
                HtmlText.Escape(html, code, start, i, isAttribute: false);
            }
            else
            {
                HtmlText.Escape(html.Append("<span class=\"hljs-").Append(name).Append("\">"), code, start, i, isAttribute: false).Append("</span>");
            }
        }

        return html.ToString();
    }
}
