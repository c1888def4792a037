using System.Globalization;
using System.Text;
using TypedContent.Compiler.Articles;

namespace TypedContent.Compiler.Tests.FrontMatter;

/// <summary>Front matter with a few changed characters never throws and never hangs, and every finding is within the file.</summary>
public class FrontMatterFuzzTests
{
    private const int Seed = 20240302;

    private static readonly string[] Seeds =
    [
        "---\ntitle: \"A title\"\ndate: 2024-03-02 08:30:00 +0800\ncategories: [a, 'b', \"c\"]\ntags:\n- x\n- y\n---\n# Body\n\ntext",
        "\uFEFF\r\n---\r\ntitle: 腾讯和阿里\r\nauthor: {name: 虎嗅, url: /a}\r\ndesc: |\r\n  one\r\n  two\r\nx: &a [1, 2.5, *b]\r\ny: *a\r\n---\r\n<p>body</p>",
        "+++\ntitle = \"A title\"\ndate = 2024-03-02T08:30:00Z\ncategories = ['a', \"b\"] # c\na.b.c = 0x1F\nd = { e = 1.5, f = [true, 07:30:00] }\ng = \"\"\"\none \\\n  two\"\"\"\n[cover]\nalt = '''it's 😀'''\n[[links]]\nname = \"\\u00e9\"\n[[links]]\n+++\n# Body\n",
        "\uFEFF\r\n+++\r\ntitle = '腾讯'\r\ntags = [\r\n  \"x\",\r\n]\r\n[a.b]\r\nc = 1_000\r\n[a]\r\nd = inf\r\n+++\r\ntext",
        "---json\n{\"title\": \"t\", \"a\": [1, {\"b\": null}], \"c\": \"\\u4e2d\"}\n---\nbody",
        "{\n\t\"title\": \"t\",\n\t\"draft\": true\n}\nbody",
        "---\n# comment\nms.date: 03/02/2024\nnested:\n  a:\n    - b: 1\n      c: ~\n    - b: 2\nfold: >-\n  x\n   y\n\n? k\n: v\n...\n",
        "---\ntitle: 'it''s 😀'\ndraft: false\nslug: a/b\nurl: /x\nlang: zh\nexcerpt: e\nformat: html\n---\n<div>\n\n<b>x</b></div>",
    ];

    private static readonly string[] Pieces =
    [
        "\n", "\r", "\r\n", "\t", " ", "  ", ":", ": ", "- ", "-", "---", "...", "\"", "'", "[", "]", "{", "}", ",", "&a ", "*a", "!", "!!str ", "|", ">", "?",
        "? ",
        "%", "@", "`", "#", " #", "\\", "\\u", "\0", "\a", "\u0085", "\u2028", "\uFEFF", "😀", "\uD800", "\uDC00", "中", "<<: ", "0x", "2024-13-45", "date: ",
        "title: ", "~", "+++", "=", " = ", "[[", "]]", "\"\"\"", "'''", "[a]\n", "a.b = ",
    ];

    [Fact]
    public void Mutated_front_matter_never_throws_and_reports_within_the_file()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("TYPEDCONTENT_FUZZ_COUNT"), CultureInfo.InvariantCulture, out var asked) ? asked : 4_000;
        var random = new Random(Seed);
        for (var i = 0; i < count; i++)
        {
            var text = Mutate(Seeds[i % Seeds.Length], random);
            var failure = Check(text);
            Assert.True(failure is null, $"case {i}: {failure} in {Escape(text)}");
        }
    }

    private static string? Check(string text)
    {
        CompiledArticle article;
        try
        {
            article = Compile.File(text);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }

        var lines = text.Count(c => c is '\r' or '\n') + 1;
        return article.Findings.Where(finding => finding.Range.Start < 0
            || finding.Range.Length < 0
            || finding.Range.End > text.Length
            || finding.Lines.EndLine >= lines
            || finding.Lines.StartColumn < 0)
            .Select(Compile.Show).FirstOrDefault();
    }

    private static string Mutate(string seed, Random random)
    {
        var text = new StringBuilder(seed);
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at));
                    break;
                case 1:
                    var from = random.Next(text.Length + 1);
                    text.Insert(at, text.ToString(from, Math.Min(random.Next(1, 20), text.Length - from)));
                    break;
                default:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return text.ToString();
    }

    private static string Escape(string text) =>
        string.Concat(text.Select(c => c is < ' ' or > '~' ? $"\\u{((int)c).ToString("X4", CultureInfo.InvariantCulture)}" : c.ToString()));
}
