using System.Text;

namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>Puts many articles on one page, each between markers that must stay in place.</summary>
internal static class ServedPage
{
    /// <summary>Where a page may put an article: flow content is allowed there, and must neither escape nor change.</summary>
    private static readonly string[] Sound =
    [
        "<div class=slot><div data-container>{0}</div>{1}</div>",
        "<div><article data-container>{0}</article>{1}</div>",
        "<main><section data-container>{0}</section>{1}</main>",
        "<table><tr><td data-container>{0}</td><td data-after-the-article>{2}</td></tr></table>",
        "<table><thead><tr><th data-container>{0}</th><td data-after-the-article>{2}</td></tr></thead></table>",
        "<div><blockquote data-container>{0}</blockquote>{1}</div>",
        "<details open><summary>x</summary><div data-container>{0}</div>{1}</details>",
        "<figure><figcaption data-container>{0}</figcaption>{1}</figure>",
        "<div><p>x<aside data-container>{0}</aside>{1}</div>",
        "<ul><li><div data-container>{0}</div>{1}</li></ul>",
        "<dl><dd><div data-container>{0}</div>{1}</dd></dl>",
        "<custom-card><template-view data-container>{0}</template-view>{1}</custom-card>",
    ];

    /// <summary>Where a page should not put an article, because HTML is parsed differently there.</summary>
    public static readonly string[] Amiss =
    [
        "<p>{0}</p>", "<ul><li>{0}</li></ul>", "<h1>{0}</h1>", "<a href=x>{0}</a>", "<button>{0}</button>", "<label>{0}</label>", "<pre>\n{0}</pre>",
        "<table>{0}</table>", "<table><tr>{0}</tr></table>", "<table><caption>{0}</caption></table>", "<select>{0}</select>", "<select><option>{0}</select>",
        "<svg>{0}</svg>", "<svg><desc>{0}</desc></svg>", "<svg><foreignObject>{0}</foreignObject></svg>", "<math>{0}</math>", "<math><mtext>{0}</mtext></math>",
        "<math><annotation-xml encoding='text/html'>{0}</annotation-xml></math>", "<math><annotation-xml>{0}</annotation-xml></math>",
        "<ruby><rt>{0}</rt></ruby>",
        "<noscript>{0}</noscript>", "<object>{0}</object>", "<video>{0}</video>", "<form>{0}</form>", "<b><i>{0}</i></b>", "<marquee>{0}</marquee>",
    ];

    /// <summary>The same elements empty, to be filled by script.</summary>
    public static readonly string[] AmissElements =
    [
        "<p></p>", "<ul><li></li></ul>", "<a href=x></a>", "<button></button>", "<table></table>", "<table><tbody><tr></tr></tbody></table>",
        "<select></select>",
        "<svg></svg>", "<svg><foreignObject></foreignObject></svg>", "<math></math>", "<math><mtext></mtext></math>",
        "<math><annotation-xml encoding='text/html'></annotation-xml></math>", "<dialog open></dialog>",
    ];

    public static string Of(string body, bool isStandard) =>
        (isStandard ? "<!DOCTYPE html>" : "")
            + "<html><head><meta charset=utf-8 data-own><title data-own>Article</title></head><body>" + body + "</body></html>";

    /// <summary>The round determines which article goes into which element.</summary>
    public static string Soundly(IReadOnlyList<string> articles, int first, int round, bool isStandard) =>
        Of(Join(articles, first, (i, _) => Sound[round == 0 ? 0 : (i + round) % Sound.Length]), isStandard);

    public static string Amissly(IReadOnlyList<string> articles, int first, int round) =>
        Of(Join(articles, first, (_, _) => Amiss[round % Amiss.Length]), isStandard: true);

    private static string Join(IReadOnlyList<string> articles, int first, Func<int, string, string> slotOf)
    {
        var body = new StringBuilder();
        for (var i = 0; i < articles.Count; i++)
        {
            var text = $"after {first + i}";
            body.Append(slotOf(first + i, articles[i])
                .Replace("{1}", $"<i data-after-the-article>{text}</i>", StringComparison.Ordinal)
                .Replace("{2}", text, StringComparison.Ordinal)
                .Replace("{0}", articles[i], StringComparison.Ordinal));
        }

        return body.ToString();
    }
}
