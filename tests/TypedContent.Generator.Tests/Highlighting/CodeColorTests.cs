using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Compiler.Body.Highlighting;
using TypedContent.Compiler.Body.Highlighting.Lexing;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Highlighting;

/// <summary>The style sheet of code blocks has enough contrast to be readable, light and dark (WCAG 2.2, 1.4.3, level AA).</summary>
public partial class CodeColorTests
{
    private const double Least = 4.5;

    private static readonly string s_sheet = Repository.Read("src", "TypedContent.AspNetCore", "wwwroot", "typedcontent-code.css").ReplaceLineEndings("\n");

    private static readonly string[] s_texts = ["text", "comment", "keyword", "string", "number", "title", "name", "meta"];

    public static TheoryData<string> Themes => [":root", ":root:not([data-theme=\"light\"])", ":root[data-theme=\"dark\"]"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_color_can_be_read_on_every_background(string theme)
    {
        var colors = ColorsOf(theme);
        string[] backgrounds = ["background", "marked", "added-background", "removed-background"];

        Assert.All(
            backgrounds
                .SelectMany(background => s_texts.Select(text => (text, background)))
                .Concat([("added", "added-background"), ("added", "background"), ("removed", "removed-background"), ("removed", "background")]),
            pair =>
            {
                var (text, background) = pair;
                var contrast = Contrast(colors[text], colors[background]);
                Assert.True(contrast >= Least, $"{text} on {background}: {contrast:0.00}");
            });
    }

    [Fact]
    public void A_page_that_is_dark_by_its_switch_has_the_colors_of_one_that_is_dark_by_the_system() =>
        Assert.Equal(ColorsOf(":root:not([data-theme=\"light\"])"), ColorsOf(":root[data-theme=\"dark\"]"));

    [Fact]
    public void Every_kind_of_word_has_a_style() => Assert.All(
        Enum.GetValues<CodeKind>().Select(CodeClasses.Find).OfType<string>(),
        name => Assert.Matches($@"\.hljs-{name}\b", s_sheet));

    [Fact]
    public void Nothing_is_faded() => Assert.DoesNotMatch(@"opacity:\s*0?\.\d", s_sheet);

    private static SortedDictionary<string, string> ColorsOf(string theme)
    {
        var start = s_sheet.IndexOf(theme + " {", StringComparison.Ordinal);
        Assert.True(start >= 0, theme);
        var block = s_sheet[start..s_sheet.IndexOf('}', start)];
        return new(Color().Matches(block).ToDictionary(color => color.Groups["name"].Value, color => color.Groups["value"].Value), StringComparer.Ordinal);
    }

    private static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    /// <summary>The relative luminance of <c>rrggbb</c>, as WCAG defines it.</summary>
    private static double Luminance(string color)
    {
        double[] channels = [.. Enumerable.Range(0, 3).Select(i => int.Parse(color.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(channel => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4))];
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex("--code-(?<name>[a-z-]+): #(?<value>[0-9a-f]{6});")]
    private static partial Regex Color();
}
