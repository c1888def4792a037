using CsCheck;

namespace TypedContent.Compiler.Tests.Sanitizing;

public class PropertyTests
{
    private const int Samples = 3_000;

    private static readonly Gen<string> Fragment = Gen.OneOf(
        Gen.OneOf("<p>", "</p>", "<b>", "</b>", "<a href=\"", "\">", "<td>", "<table>", "</table>", "<svg>", "<math>", "<mtext>", "<style>", "</style>",
            "<!--", "-->", "&lt;", "&", ";", "'", "\"", "=", "<", ">", "/", "javascript:", "onclick=", "style=\"", "color:", "url(", ")", "<h2>", "</h2>",
            "<pre>", "\n",
            "<script>", "</script>", "<iframe src=", "<img src=", " srcset=\"", "<select>", "<option>", "<form>", "<input ", "id=", "body", "<center>",
            "<font color="),
        Gen.String[Gen.Char['\0', '\u00FF'], 0, 6],
        Gen.String[0, 3]);

    private static readonly Gen<string> Html = Fragment.Array[0, 30].Select(parts => string.Concat(parts));

    [Fact]
    public void Sanitizing_again_changes_nothing() =>
        ForAll(html => Sanitize.Article(Sanitize.Article(html).Html).Html == Sanitize.Article(html).Html);

    [Fact]
    public void No_output_holds_anything_live() =>
        ForAll(html => OutputOracle.Fault(Sanitize.Article(html).Html) is null);

    [Fact]
    public void Trusted_is_stable_too() =>
        ForAll(html => Sanitize.Trusted(Sanitize.Trusted(html).Html).Html == Sanitize.Trusted(html).Html);

    [Fact]
    public void The_more_mark_is_never_beyond_the_text() =>
        ForAll(html => Sanitize.Article(html) is var body && (body.More?.TextLength ?? 0) <= body.Text.Length);

    [Fact]
    public void Reports_are_within_the_input() =>
        ForAll(html => Sanitize.Article(html).Removals.All(r => r.Offset >= 0 && r.Offset <= html.Length));

    [Fact]
    public void No_text_or_html_holds_half_a_surrogate_pair() =>
        ForAll(html => Sanitize.Article(html) is var body && IsWellFormed(body.Html) && IsWellFormed(body.Text));

    // Uses a generator with a fixed seed instead of Sample, which draws new samples in each run: a failure must be reproducible.
    private static void ForAll(Func<string, bool> holds)
    {
        var random = new PCG(1, 20_240_102);
        for (var i = 0; i < Samples; i++)
        {
            var html = Html.Generate(random, null, out _);
            Assert.True(holds(html), html);
        }
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
