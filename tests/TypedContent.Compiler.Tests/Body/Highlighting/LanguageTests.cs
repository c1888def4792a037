using System.Text;
using System.Text.RegularExpressions;
using TypedContent.Compiler.Body.Highlighting;
using TypedContent.Compiler.Body.Highlighting.Lexing;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Sanitizing.Output;

namespace TypedContent.Compiler.Tests.Body.Highlighting;

/// <summary>
/// The difficult parts of each language, one file per language. Each case has code, a line of five dashes, and the expected result with marks as <c>⟨kind
/// text⟩</c>; a line of five equals signs separates the cases. The expected results follow the rules of the languages.
/// </summary>
public partial class LanguageTests
{
    private static readonly CodeHighlighter s_highlighter = new();

    public static TheoryData<string, string, string> Pieces
    {
        get
        {
            var pieces = new TheoryData<string, string, string>();
            foreach (var (language, text) in Files())
            {
                foreach (var piece in text.TrimEnd('\n').Split("\n=====\n"))
                {
                    var parts = piece.Split("\n-----\n");
                    pieces.Add(language, parts[0], parts[1]);
                }
            }

            return pieces;
        }
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_tricky_piece_is_marked_by_the_rules_of_its_language(string language, string code, string expected) =>
        Assert.Equal(expected, Marked(language, code));

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_piece_that_is_cut_off_anywhere_keeps_its_text(string language, string code, string expected)
    {
        Assert.NotEmpty(expected);
        for (var length = 1; length < code.Length; length++)
        {
            AssertKeepsText(language, code[..length]);
        }
    }

    public static TheoryData<string> Languages => [.. Files().Select(file => file.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_pieces_of_all_other_languages_keep_their_text(string language)
    {
        foreach (var code in Files().SelectMany(file => file.Text.Split("\n=====\n")).Select(piece => piece.Split("\n-----\n")[0]))
        {
            AssertKeepsText(language, code);
        }
    }

    [Theory]
    [InlineData("cs", "csharp")]
    [InlineData("C#", "csharp")]
    [InlineData("JS", "javascript")]
    [InlineData("sh", "bash")]
    [InlineData("yml", "yaml")]
    [InlineData("py", "python")]
    [InlineData("cshtml", "razor")]
    [InlineData("pwsh", "powershell")]
    [InlineData("docker", "dockerfile")]
    [InlineData("c++", "cpp")]
    public void A_language_has_the_names_that_authors_use(string name, string language) => Assert.True(LanguageNames.AreSame(name, language));

    private static IEnumerable<(string Language, string Text)> Files()
    {
        var assembly = typeof(LanguageTests).Assembly;
        foreach (var name in assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith("Languages/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return (Path.GetFileNameWithoutExtension(name), reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }

    private static void AssertKeepsText(string language, string code)
    {
        var start = $"<pre><code class=\"language-{language}\">";
        var escaped = HtmlText.Escape(new StringBuilder(), code, 0, code.Length, isAttribute: false).ToString();
        var listing = new CodeListing(new HtmlRange(start.Length, start.Length + escaped.Length), $"language-{language}");

        var marked = s_highlighter.Highlight($"{start}{escaped}</code></pre>", [listing]);

        Assert.Equal($"{start}{escaped}</code></pre>", Span().Replace(marked, ""));
    }

    private static string Marked(string language, string code)
    {
        var kinds = s_highlighter.Mark(code, language) ?? new CodeKind[code.Length];
        var marked = new StringBuilder();
        for (var i = 0; i < code.Length;)
        {
            var start = i;
            while (i < code.Length && kinds[i] == kinds[start])
            {
                i++;
            }

            var text = code[start..i];
            _ = CodeClasses.Find(kinds[start]) is { } name && !string.IsNullOrWhiteSpace(text)
                ? marked.Append('⟨').Append(name).Append(' ').Append(text).Append('⟩')
                : marked.Append(text);
        }

        return marked.ToString();
    }

    [GeneratedRegex("<span class=\"hljs-[a-z_-]+\">|</span>")]
    private static partial Regex Span();
}
