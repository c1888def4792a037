using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.FrontMatter;

/// <summary>Every key and value has the exact range of the file in which it is written.</summary>
public class YamlRangeTests
{
    [Theory]
    [InlineData("k: plain", "plain")]
    [InlineData("k:   two words   # comment", "two words")]
    [InlineData("k: \"in double quotes\"", "\"in double quotes\"")]
    [InlineData("k: 'it''s'", "'it''s'")]
    [InlineData("k: 腾讯和阿里", "腾讯和阿里")]
    [InlineData("k: 😀😀 x", "😀😀 x")]
    [InlineData("k: plain\n  goes on\nz: 1", "plain\n  goes on")]
    [InlineData("k: 'quoted\n  goes on'\nz: 1", "'quoted\n  goes on'")]
    [InlineData("k: |\n  one\n  two\n\nz: 1", "|\n  one\n  two")]
    [InlineData("k: >-\n  one\n  two\nz: 1", ">-\n  one\n  two")]
    [InlineData("k: [a, 'b', {c: d}] # comment\nz: 1", "[a, 'b', {c: d}]")]
    [InlineData("k: {a: 1,\n  b: 2}\nz: 1", "{a: 1,\n  b: 2}")]
    [InlineData("k:\n- a\n- b\n# comment\nz: 1", "- a\n- b")]
    [InlineData("k:\n  - a\n  - b\n\nz: 1", "- a\n  - b")]
    [InlineData("k:\n  a: 1\n  b:\n    c: 2\n\n# comment\n\nz: 1", "a: 1\n  b:\n    c: 2")]
    [InlineData("k: &name value\nz: 1", "&name value")]
    [InlineData("k: !!str 12\nz: 1", "!!str 12")]
    [InlineData("k:\nz: 1", "")]
    [InlineData("k: a\u2028b", "a\u2028b")]
    public void A_value_has_its_exact_range(string yaml, string expected)
    {
        foreach (var text in Layouts(yaml))
        {
            var map = Root(text);
            Assert.Equal(expected, Slice(text, map.Entries[0].Value.Range));
            Assert.Equal("k", Slice(text, map.Entries[0].KeyRange));
        }
    }

    [Theory]
    [InlineData("plain: 1", "plain")]
    [InlineData("with blanks: 1", "with blanks")]
    [InlineData("'quoted': 1", "'quoted'")]
    [InlineData("\"double\": 1", "\"double\"")]
    [InlineData("标题: 1", "标题")]
    [InlineData("😀: 1", "😀")]
    [InlineData("? explicit\n: 1", "explicit")]
    [InlineData("spaced : 1", "spaced")]
    public void A_key_has_its_exact_range(string yaml, string expected)
    {
        foreach (var text in Layouts(yaml))
        {
            Assert.Equal(expected, Slice(text, Root(text).Entries[0].KeyRange));
        }
    }

    [Fact]
    public void Ranges_stay_exact_behind_all_that_takes_several_characters()
    {
        const string Yaml = "a: 😀\nb: \"\\ud83d\\ude00\"\nc: |\n  腾讯\n\nd: [e\u0301, 😀]\ne: last";
        foreach (var text in Layouts(Yaml))
        {
            var map = Root(text);
            Assert.Equal(["a", "b", "c", "d", "e"], map.Entries.Select(entry => Slice(text, entry.KeyRange)));
            Assert.Equal("last", Slice(text, map.Entries[4].Value.Range));
        }
    }

    [Fact]
    public void Json_has_exact_ranges_too()
    {
        const string Text = "{\n\t\"a\" : [1, {\"b\":null}],\"c\":\"\\u4e2d\\ud83d\\ude00\"}\nbody";

        var map = Root(Text);

        Assert.Equal(["\"a\"", "\"c\""], map.Entries.Select(entry => Slice(Text, entry.KeyRange)));
        Assert.Equal(["[1, {\"b\":null}]", "\"\\u4e2d\\ud83d\\ude00\""], map.Entries.Select(entry => Slice(Text, entry.Value.Range)));
        Assert.Equal("中😀", Assert.IsType<FrontMatterScalar>(map.Entries[1].Value).Text);
    }

    [Theory]
    [InlineData("k: a\u0085b", "a\u0085b")]
    [InlineData("k: a\u2028b", "a\u2028b")]
    [InlineData("k: 'a\u2029b: c'", "a\u2029b: c")]
    [InlineData("k: \"a\\u2028\u2028b\"", "a\u2028\u2028b")]
    [InlineData("k: |\n  a\u2028b\n  c", "a\u2028b\nc\n")]
    [InlineData("k: \"\\0\\x07\\u0085\"", "\0\a\u0085")]
    [InlineData("k: \ue000\u2028\ue001", "\ue000\u2028\ue001")]
    [InlineData("k: \"\\uE000\\ue001\u2028\"", "\ue000\ue001\u2028")]
    [InlineData("k: \"\\U0000E001\\uE002\u0085\"", "\ue001\ue002\u0085")]
    [InlineData("k: \"\\\\uE000\\\\\\uE000\"\nz: \u2029", "\\uE000\\\ue000")]
    public void A_value_is_kept_character_by_character(string yaml, string expected) =>
        Assert.Equal(expected, Assert.IsType<FrontMatterScalar>(Root($"---\n{yaml}\n---\n").Entries[0].Value).Text);

    private static IEnumerable<string> Layouts(string yaml)
    {
        yield return $"---\n{yaml}\n---\nbody";
        yield return $"\uFEFF\n\n--- \n{yaml}\n---\nbody";
    }

    [Theory]
    [InlineData("k: |\n  a\n  b\nz: 1")]
    [InlineData("k: plain\n  goes on\nz: 1")]
    [InlineData("k: 'quoted\n\n  goes on'\nz: 1")]
    [InlineData("k:\n- 腾讯\n- 😀\nz: 1")]
    public void Windows_line_ends_change_no_value_and_no_column(string yaml)
    {
        var unix = $"---\n{yaml}\n---\n";
        var windows = "\uFEFF" + unix.Replace("\n", "\r\n", StringComparison.Ordinal);

        var (expected, actual) = (Root(unix).Entries, Root(windows).Entries);

        Assert.Equal(expected.Select(entry => Show(unix, entry)), actual.Select(entry => Show(windows, entry)));

        static string Show(string text, FrontMatterEntry entry)
        {
            var lines = new LineMap(text);
            return $"{lines.Locate(entry.KeyRange)} {lines.Locate(entry.Value.Range)} {(entry.Value as FrontMatterScalar)?.Text}";
        }
    }

    private static FrontMatterMap Root(string text)
    {
        var (root, findings) = Compile.Nodes(text);
        Assert.Empty(findings);
        return Assert.IsType<FrontMatterMap>(root);
    }

    private static string Slice(string text, SourceRange range) => text.Substring(range.Start, range.Length);
}
