using Microsoft.Playwright;

namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>
/// A page with a header, a menu, and a login form around an article. Whatever styles the article has, these parts must look the same as around an empty
/// article, and receive clicks on them. The article is in the box of the package's style sheet.
/// </summary>
[Collection(BrowserTests.Name)]
public class PageChromeTests(BrowserFixture browser)
{
    private const int Width = 900;
    private const int Height = 600;

    // The page's own parts, in CSS pixels. The article is between them.
    private static readonly Clip[] Parts =
    [
        new() { X = 0, Y = 0, Width = Width, Height = 80 }, new() { X = 0, Y = 80, Width = 200, Height = 520 },
        new() { X = 700, Y = 80, Width = 200, Height = 520 },
    ];

    private static readonly string Big = "<a href=\"https://evil.example/\" style=\"display:block;width:4000px;height:3000px;background:red\">log in</a>";

    // What the parts look like around an ordinary article. Tests with a browser run one after another.
    private static string? s_expected;

    public static TheoryData<string, string> Articles => new()
    {
        { "a centered grid of no width", $"<div style=\"display:grid;width:0;height:0;place-content:center\">{Big}</div>" },
        { "a centered flex box of no width", $"<div style=\"display:flex;width:0;height:0;justify-content:center;align-items:center\">{Big}</div>" },
        { "an item at the end", $"<div style=\"display:grid;width:0;height:0\"><div style=\"justify-self:end;align-self:end\">{Big}</div></div>" },
        { "a reversed row", $"<div style=\"display:flex;flex-direction:row-reverse;width:0\"><div style=\"flex-shrink:0\">{Big}</div></div>" },
        { "a reversed column", $"<div style=\"display:flex;flex-direction:column-reverse;height:0\"><div style=\"flex-shrink:0\">{Big}</div></div>" },
        { "reversed lines", $"<div style=\"display:flex;flex-wrap:wrap-reverse;height:0;align-content:flex-start\">{Big}</div>" },
        { "a float at the right", $"<div style=\"float:right;width:4000px\">{Big}</div>" },
        { "from right to left", $"<div dir=\"rtl\" style=\"width:0\">{Big}</div>" },
        { "from right to left by style", $"<div style=\"direction:rtl;width:0\">{Big}</div>" },
        { "vertical lines", $"<div style=\"writing-mode:vertical-rl;width:0\">{Big}{Big}</div>" },
        { "columns", $"<div style=\"columns:200px;height:10px\">{Big}{Big}</div>" },
        { "wide", Big },
        { "an outline", "<p style=\"outline:4000px solid red\">x</p>" },
        { "a shadow", "<p style=\"box-shadow:0 0 0 4000px red\">x</p>" },
        { "a shadow of text", "<p style=\"text-shadow:-300px -100px red;font-size:200px\">x</p>" },
        { "letters that move back", "<p style=\"letter-spacing:-60px;font-size:80px\">password password</p>" },
        { "an indent", "<p style=\"text-indent:-160px\">password</p>" },
        { "huge letters on no line", "<p style=\"font-size:3000px;line-height:0\">X</p>" },
        { "huge lines under text", "<p style=\"font-size:400px;line-height:0;text-decoration:underline 16px;text-underline-offset:32px\">X</p>" },
        { "markers", "<ul style=\"list-style-type:'XXXXXXXX';font-size:200px\"><li>x</li></ul>" },
        { "a table from right to left", $"<table dir=\"rtl\"><tr><td>{Big}</td></tr></table>" },
        { "classes of the page", "<div class=\"fixed-top\">login</div><div class=\"covering\">login</div>" },
        { "a negative margin", $"<div style=\"margin-left:-900px;margin-top:-900px\">{Big}</div>" },
        { "space around", $"<div style=\"display:flex;width:0;justify-content:space-around\"><div style=\"flex-shrink:0\">{Big}</div></div>" },
        { "the last baseline", $"<div style=\"display:grid;height:0;align-items:last baseline\">{Big}</div>" },
        { "a caption", $"<table><caption style=\"caption-side:top\">{Big}</caption><tr><td>x</td></tr></table>" },
        { "ruby", $"<ruby>x<rt><span style=\"font-size:900px\">password</span></rt></ruby>" },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task The_page_around_the_body_looks_the_same_and_is_clicked(string name, string article)
    {
        Assert.NotEmpty(name);
        var page = await browser.SharedAsync();
        if (s_expected is null)
        {
            await page.ServeAsync(PageAround("<p>x</p>"));
            s_expected = await page.ShootAsync(Width, Height, Parts);
        }

        await page.ServeAsync(PageAround(Sanitize.Article(article).Html));
        Assert.Equal(s_expected, await page.ShootAsync(Width, Height, Parts));
        Assert.Empty(await page.HitsAsync(".content-body", Parts));
    }

    // Shows that the test can fail: without the box, the same article covers the menu.
    [Fact]
    public async Task A_body_without_the_box_is_seen_to_cover_the_page()
    {
        await using var page = await browser.OpenAsync();
        var html = PageAround($"<div dir=\"rtl\" style=\"width:0\">{Big}</div>");
        await page.ServeAsync(html.Replace("class=\"content-body\"", "class=\"plain\"", StringComparison.Ordinal));
        await page.ShootAsync(Width, Height, Parts);
        Assert.NotEmpty(await page.HitsAsync(".plain", Parts));
    }

    private static string PageAround(string body) =>
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>x</title><style>" + TestResource.Read("typedcontent-body.css") + """
            html, body { margin: 0; height: 100%; overflow: hidden; font: 16px/1.5 sans-serif }
            body { display: grid; grid-template: 80px 520px / 200px 500px 200px }
            header { grid-column: 1 / -1 } header, nav, form { background: #eee }
            main { min-width: 0; min-height: 0; overflow: visible }
            .fixed-top { position: fixed; inset: 0 0 auto; height: 200px; background: red; z-index: 9 }
            .covering { position: absolute; top: -200px; left: -300px; width: 3000px; height: 3000px; background: red; z-index: 9 }
            </style></head><body><header>Site</header><nav><a href=/>Home</a></nav><main>
            """ + $"<div class=\"content-body\">{body}</div></main><form><input aria-label=name><button>Log in</button></form></body></html>";
}
