using System.Text;
using TypedContent.Compiler.Findings;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Diagnostics;

/// <summary>For each finding about one file: the file, and what a build says of it.</summary>
internal static class FileFindingCases
{
    private const string Title = "---\ntitle: T\n---\n";

    public static IReadOnlyDictionary<string, (SiteFile File, string Finding)> All { get; } = new Dictionary<string, (SiteFile, string)>
    {
        ["TC0004"] = (Article("a.md", Title) with { Description = null },
            "articles/a.md(1,1,1,1): error TC0004: the file is not in the list of files that the build writes for TypedContent, so its collection and path are unknown: its item is added after that list is written, by a target or by AdditionalFileItemNames. Include the file as an AdditionalFiles item of the project file."),
        ["TC0005"] = (Article("a.md", Title) with { Bytes = null },
            "articles/a.md(1,1,1,1): error TC0005: the article file cannot be read: it was removed, or access to it is denied, or it is not text"),
        ["TC0006"] = (Article("a.md", Title) with { Bytes = [.. Encoding.UTF8.GetBytes(Title + "na"), 0xEF, (byte)'v', (byte)'e'] },
            "articles/a.md(4,3,4,4): error TC0006: the article is not UTF-8: the text cannot be decoded from here on. Save the file as UTF-8; most editors have a command 'Save with encoding'."),
        ["TC1001"] = (Article("a.md", "---\ntitle: one: two\n---\n"),
            "articles/a.md(2,8,2,16): error TC1001: the front matter is not valid YAML: a value that contains ': ' must be quoted (at: title: one: two)"),
        ["TC1002"] = (Article("a.md", "\n---\ntitle: T\n\nText.\n"),
            "articles/a.md(2,1,2,4): error TC1002: the front matter that begins here is not closed. Expected a line '---' after its last key."),
        ["TC1003"] = (Article("a.md", "---toml\ntitle = 1\n---\n"),
            "articles/a.md(1,1,1,8): error TC1003: the file begins with '---toml', which does not open front matter that TypedContent reads. Expected '---' for YAML, '+++' for TOML or '---json' for JSON, alone on its line."),
        ["TC1004"] = (Article("a.md", "---\n- title\n- date\n---\n"),
            "articles/a.md(2,1,3,7): error TC1004: the front matter is a list. Expected keys with values, such as 'title: My article'."),
        ["TC1005"] = (Article("a.md", "---\ntitle: T\nhead-img: a\nHeadImg: b\n---\n"),
            "articles/a.md(4,1,4,8): error TC1005: the key 'HeadImg' is the same as 'head-img' in line 3: case, '-', '_' and '.' make no difference. Remove one of them."),
        ["TC1006"] = (Article("a.md", "---\ntitle: T\nauthor: *me\n---\n"),
            "articles/a.md(3,9,3,12): error TC1006: the front matter is rejected: the alias '*me' has no anchor '&me' before it; a text that begins with * must be quoted"),
        ["TC1007"] = (Article("a.md", "+++\ntitle = Coffee\n+++\n"),
            "articles/a.md(2,9,2,15): error TC1007: the front matter is not valid TOML: a text must be in quotation marks, such as title = \"My title\" (at: title = Coffee)"),
        ["TC1008"] = (Article("a.md", "---json\n{\"title\": \"T\",\n \"a\": 1\n \"b\": 2}\n---\n"),
            "articles/a.md(4,2,4,8): error TC1008: the front matter is not valid JSON: a comma is missing before this key (at: \"b\": 2})"),
        ["TC1010"] = (Article("a.md", "---\ntitle: T\ndraft: maybe\n---\n"),
            "articles/a.md(3,8,3,13): error TC1010: 'draft' must be true or false, but is \"maybe\""),
        ["TC1011"] = (Article("a-walk.md", "---\ndate: 2024-03-02\n---\nText.\n"),
            "articles/a-walk.md(1,1,1,4): warning TC1011: the article has no title, so its title is 'A walk'. Add 'title: …' to the front matter."),
        ["TC1012"] = (Article("a.md", "---\ntitle: T\ndate: 2024-13-45\n---\n"),
            "articles/a.md(3,7,3,17): error TC1012: 'date' is not a valid date: \"2024-13-45\" (month 13). Expected e.g. 2024-03-02 or 2024-03-02T08:30:00+01:00."),
        ["TC1013"] = (Article("a.md", "---\ntitle: T\ndate: Invalid Date\n---\n"),
            "articles/a.md(3,7,3,19): warning TC1013: 'date' is \"Invalid Date\", which a tool wrote for a date that it could not read, so the article has no such date"),
        ["TC1030"] = (Article("a.yml", "- key: tea\n- cake\n"),
            "articles/a.yml(2,3,2,7): error TC1030: this is text, but an entry of a data file is a map of keys to values. Several entries are a list of maps, or a map of maps."),
        ["TC1031"] = (Article("a.yml", "- key: tea\n- price: 2\n"),
            "articles/a.yml(2,3,2,8): error TC1031: this entry has no key that names it. Expected one of 'key', 'id', 'slug' and 'name'."),
        ["TC1032"] = (Article("a.yml", "- key: tea\n- key: tea\n"),
            "articles/a.yml(2,8,2,11): error TC1032: there is already an entry named 'tea' in line 1"),
        ["TC2001"] = (Article("a.md", Title + "Text.\n\n<script>alert(1)</script>\n"),
            "articles/a.md(6,1,6,9): warning TC2001: script was removed from the body: it could run code or change the page around the article"),
        ["TC2002"] = (Article("a.md", Title + "A List<string> of names.\n"),
            "articles/a.md(4,7,4,15): warning TC2002: <string> is not an element of HTML and was not treated as one. Write &lt; for a < that should be visible, or put code between backticks."),
        ["TC2003"] = (Article("a.html", Title + "<p>\n <b zzz=1>Text</b></p>\n"),
            "articles/a.html(5,5,5,8): warning TC2003: the attribute zzz=\"1\" was removed from the body: it is not on the list of allowed attributes"),
        ["TC2004"] = (Article("a.md", Title + "Text, [a link](javascript:alert(1)).\n"),
            "articles/a.md(4,7,4,7): warning TC2004: the address href=\"javascript:alert(1)\" was removed from the body. Expected http:, https:, mailto:, tel: or a relative address."),
        ["TC2005"] = (Article("a.html", Title + "<p style=\"position: fixed\">Text</p>\n"),
            "articles/a.html(4,4,4,9): warning TC2005: the style 'position: fixed' was removed from the body: it is not on the list of allowed styles"),
        ["TC2006"] = (Article("a.html", Title + "<iframe src=\"https://example.com/player\"></iframe>\n"),
            "articles/a.html(4,1,4,42): warning TC2006: the iframe of https://example.com/player became a link: its host is not on the list of hosts that may be embedded"),
        ["TC2007"] = (Article("a.html", Title + "<p id=\"cookie\">Text</p>\n"),
            "articles/a.html(4,4,4,6): warning TC2007: id=\"cookie\" was changed or removed: an element of this name would hide a property of the page's document from scripts"),
        ["TC2008"] = (Article("a.html", Title + "<p>Text</p>\n<form action=\"x\">more</form>\n"),
            "articles/a.html(5,1,5,18): warning TC2008: the element <form> was removed from the body, but not the text in it: it is not on the list of allowed elements"),
        ["TC2009"] = (Article("a.html", Title + "<p style=\"mso-list: l0; mso-tab-count: 1\">Text</p>\n"),
            "articles/a.html(4,4,4,9): info TC2009: the style 'mso-list: l0' was removed from the body (with 1 more, first here): it has no effect there"),
        ["TC2010"] = (Article("a.html", Title + string.Concat(Enumerable.Repeat("<div>", 400)) + "\n"),
            "articles/a.html(4,1286,4,1291): error TC2010: the elements are nested more deeply here than in any real article, so the body was left out. End tags may be missing."),
        ["TC2012"] = (Article("a.html", Title + string.Concat(Enumerable.Range(0, 250).Select(number => $"<b class=\"a{number}\">")) + string.Concat(Enumerable.Repeat("<p>x", 2000)) + "\n"),
            "articles/a.html(4,3363,4,3379): error TC2012: the body is too complex, so it was left out: its repaired form is many times its size, which unclosed <b> and <font> can cause"),
        ["TC2013"] = (Article("a.html", Title + "<p>Text <!-- a note -- > more</p>\n<p>lost</p>\n"),
            "articles/a.html(4,9,4,25): warning TC2013: this comment is never closed, so everything after it was read as part of it. Expected -->."),
        ["TC2020"] = (Article("a.html", Title + "<p id=\"x\">1</p>\n<p id=\"x\">2</p>\n"),
            "articles/a.html(5,4,5,6): warning TC2020: an earlier element already has id=\"x\", and links to it lead there"),
        ["TC2030"] = (Article("a.md", Title + "`{{ a }}`\n\nSee {% link b.md %} and {{ site.name }}.\n"),
            "articles/a.md(6,5,6,20): warning TC2030: '{% link b.md %}' is a tag of Liquid, Nunjucks or Jinja, which TypedContent does not run (with 1 more, first here): it stays in the body as text. Replace it, or put it between backticks if it should be visible."),
        ["TC2031"] = (Article("a.html", Title + "<p><img src=\"/a.png\" alt=\"\">\n<img src=\"/b.png\"></p>\n"),
            "articles/a.html(5,11,5,17): info TC2031: the image has no 'alt', so people who cannot see it are told nothing. Describe it, or write an empty alt=\"\" if it is only decoration."),
        ["TC2040"] = (Article("a.mdx", Title + "<Chart />\n"),
            "articles/a.mdx(1,1,1,4): error TC2040: MDX is Markdown with JavaScript in it, which TypedContent does not run. Rename the file to .md and replace its components with HTML, or leave it out with ContentIgnore=\"true\"."),
        ["TC3003"] = (Article("a.md", "---\ntitle: A\naliases: [/old, https://example.org/old]\n---\n"),
            "articles/a.md(3,17,3,40): warning TC3003: 'aliases' has \"https://example.org/old\", which is not an address of this site and is ignored: it names another site. Expected e.g. /2019/old-name."),
        ["TC3005"] = (Article("archive.md", Title),
            "articles/archive.md(1,1,1,1): warning TC3005: articles/archive.md has the address '/articles/archive', which is also the address of the archive of Articles: where both are served, one hides the other"),
        ["TC3010"] = (Article("a.md", Title + "Text, [a link](b.md).\n"),
            "articles/a.md(4,16,4,20): warning TC3010: the link 'b.md' leads to no article: there is no article file 'articles/b.md'. The nearest is 'a.md'."),
        ["TC3011"] = (Article("a.md", Title + "## Set up\n\nText, [a link](#setup).\n"),
            "articles/a.md(6,16,6,22): warning TC3011: the link '#setup' leads nowhere: nothing in 'articles/a.md' has the id 'setup'. The nearest is '#set-up'."),
    };

    private static SiteFile Article(string path, string text) => Site.ArticleFile(path, text);
}
