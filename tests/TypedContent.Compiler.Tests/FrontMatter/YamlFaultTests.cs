using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Tests.FrontMatter;

/// <summary>Each mistake is reported once, at its position, with a way to fix it.</summary>
public class YamlFaultTests
{
    [Theory]
    [InlineData("title: \"abc\ndate: 2024-01-01", "TC1001(2,8,2,12)", "the quotation mark \" is not closed")]
    [InlineData("title: 'abc\nx: y", "TC1001(2,8,2,12)", "the quotation mark ' is not closed")]
    [InlineData("title: \"abc\ndate: \"x\"", "TC1001(2,8,2,12)", "is not closed")]
    [InlineData("title: 'it's'", "TC1001(2,12,2,14)", "write '' for a '")]
    [InlineData("title: \"say \"hi\" now\"", "TC1001(2,14,2,22)", "write \\\" for a \"")]
    [InlineData("title: \"Foo\" bar", "TC1001(2,14,2,17)", "text continues after the closing \"")]
    [InlineData("title: \"x\\qy\"", "TC1001(2,8,2,10)", "write \\\\ for a backslash")]
    [InlineData("title:\n\tfoo: bar", "TC1001(3,1,3,2)", "a tab indents this line")]
    [InlineData("title: t\nauthor: me\ntags:\n\t- a", "TC1001(5,1,5,2)", "a tab indents this line")]
    [InlineData("meta:\n\tkey: v", "TC1001(3,1,3,2)", "a tab indents this line")]
    [InlineData("x: y\nmeta:\n\tkey: v", "TC1001(4,1,4,2)", "a tab indents this line")]
    [InlineData("meta:\n  a: b\n\tkey: v", "TC1001(4,1,4,2)", "a tab indents this line")]
    [InlineData("x: [\n\ty]\ntags:\n\t- a", "TC1001(5,1,5,2)", "a tab indents this line")]
    [InlineData("x: |\n  y\n  \tz\ntags:\n\t- a", "TC1001(6,1,6,2)", "a tab indents this line")]
    [InlineData("title: a: b", "TC1001(2,8,2,12)", "': ' must be quoted")]
    [InlineData("title: @b", "TC1001(2,8,2,10)", "cannot begin with @")]
    [InlineData("title: `b`", "TC1001(2,8,2,11)", "cannot begin with `")]
    [InlineData("title: %b", "TC1001(2,8,2,10)", "cannot begin with %")]
    [InlineData("title: ,b", "TC1001(2,8,2,10)", "cannot begin with ,")]
    [InlineData("title: ]", "TC1001(2,8,2,9)", "cannot begin with ]")]
    [InlineData("title: |x", "TC1001(2,8,2,10)", "cannot begin with |")]
    [InlineData("title: &a &b", "TC1001(2,8,2,13)", "begins with & has a special meaning")]
    [InlineData("title: - b", "TC1001(2,8,2,11)", "a list cannot begin on the line of its key")]
    [InlineData("tags: [a, b\ntitle: x", "TC1001(2,7,2,8)", "bracket [ is not closed")]
    [InlineData("tags: [a, b", "TC1001(2,7,2,8)", "bracket [ is not closed")]
    [InlineData("tags: {a: b", "TC1001(2,7,2,8)", "brace { is not closed")]
    [InlineData("title: [Draft] my post", "TC1001(2,8,2,23)", "text continues after the closing ]; a value that begins with [ must be quoted")]
    [InlineData("title: t\nsub: [Draft] my post\nx: y", "TC1001(3,6,3,21)", "text continues after the closing ]; a value that begins with [ must be quoted")]
    [InlineData("m:\n  sub: [Draft] my post\n  z: 1", "TC1001(3,8,3,23)", "text continues after the closing ]; a value that begins with [ must be quoted")]
    [InlineData("m:\n  - [Draft] my post\n  - z", "TC1001(3,5,3,20)", "text continues after the closing ]; a value that begins with [ must be quoted")]
    [InlineData("[Draft] my post", "TC1001(2,1,2,16)", "text continues after the closing ]; a value that begins with [ must be quoted")]
    [InlineData("title: [WIP]: my post", "TC1001(2,8,2,22)", "text continues after the closing ]; a value that begins with [ must be quoted")]
    [InlineData("title: [WIP] my: post", "TC1001(2,8,2,22)", "text continues after the closing ]; a value that begins with [ must be quoted")]
    [InlineData("title: [it's, 'a ]'] \"x\"", "TC1001(2,8,2,25)", "text continues after the closing ]; a value that begins with [ must be quoted")]
    [InlineData("title: &a [Draft] my post", "TC1001(2,11,2,26)", "text continues after the closing ]; a value that begins with [ must be quoted")]
    [InlineData("title: [a [b] c] d", "TC1001(2,8,2,19)", "text continues after the closing ]; a value that begins with [ must be quoted")]
    [InlineData("title: [a,\n  b] c", "TC1001(2,8,2,11)", "text continues after the closing ]; a value that begins with [ must be quoted")]
    [InlineData("title: {x} text", "TC1001(2,8,2,16)", "text continues after the closing }; a value that begins with { must be quoted")]
    [InlineData("title: [](http://x) y", "TC1001(2,8,2,22)", "text continues after the closing ]; a value that begins with [ must be quoted")]
    [InlineData("tags: [a], [b]", "TC1001(2,7,2,15)", "between one pair of brackets")]
    [InlineData("tags: [a] [b]", "TC1001(2,7,2,14)", "between one pair of brackets")]
    [InlineData("tags: [a], b\nx: y", "TC1001(2,7,2,13)", "between one pair of brackets")]
    [InlineData("a: [b]\n c: d", "TC1001(3,2,3,6)", "indented differently")]
    [InlineData("a: [b] # c\nd", "TC1001(3,1,3,2)", "expected 'key: value' here")]
    [InlineData("a: [b, c]\n\ttags: d", "TC1001(3,1,3,2)", "a tab indents this line")]
    [InlineData("title x\ndate: 1", "TC1001(2,1,2,8)", "expected 'key: value' here")]
    [InlineData("title:x\ndate: 1", "TC1001(2,1,2,8)", "a space after the colon")]
    [InlineData("title：全角冒号", "TC1001(2,6,2,7)", "the full-width colon ： is not a YAML colon; write ': '")]
    [InlineData("title：a\ndate：b", "TC1001(2,6,2,7)", "the full-width colon ： is not a YAML colon; write ': '")]
    [InlineData("# c\ntitle：a", "TC1001(3,6,3,7)", "the full-width colon ： is not a YAML colon; write ': '")]
    [InlineData("title：a\ndate: b", "TC1001(2,6,2,7)", "the full-width colon ： is not a YAML colon; write ': '")]
    [InlineData("标题： a\ndate: b", "TC1001(2,3,2,4)", "the full-width colon ： is not a YAML colon; write ': '")]
    [InlineData("date: b\ntitle：a", "TC1001(3,6,3,7)", "the full-width colon ： is not a YAML colon; write ': '")]
    [InlineData("date: b\ntitle：a\nx: y", "TC1001(3,6,3,7)", "the full-width colon ： is not a YAML colon; write ': '")]
    [InlineData("title：http://x\ndate: b", "TC1001(2,6,2,7)", "the full-width colon ： is not a YAML colon; write ': '")]
    [InlineData("m:\n  a：b\n  c: d", "TC1001(3,4,3,5)", "the full-width colon ： is not a YAML colon; write ': '")]
    [InlineData("a: 1\nb", "TC1001(3,1,3,2)", "expected 'key: value' here")]
    [InlineData("a: 1\n b: 2", "TC1001(3,2,3,6)", "indented deeper than the key above it")]
    [InlineData("a:\n  b: 1\n c: 2", "TC1001(4,2,4,6)", "indented differently")]
    [InlineData("a: b\n- c", "TC1001(3,1,3,4)", "a list item is not allowed here")]
    [InlineData("a: x\0y", "TC1001(2,5,2,6)", "U+0000")]
    [InlineData("a: b\nc: \a", "TC1001(3,4,3,5)", "U+0007")]
    [InlineData("%YAML 1.2", "TC1001(2,1,2,10)", "document start")]
    [InlineData("a: *b", "TC1006(2,4,2,6)", "has no anchor '&b' before it")]
    [InlineData("a: &a [*a]", "TC1006(2,8,2,10)", "would never end")]
    [InlineData("a: &a {b: *a}", "TC1006(2,11,2,13)", "would never end")]
    [InlineData("a: !!int 3", "TC1006(2,4,2,11)", "the tag '!!int'")]
    [InlineData("a: !!python/object:os.system x", "TC1006(2,4,2,31)", "the tag '!!python/object:os.system'")]
    [InlineData("a: !ruby/object x", "TC1006(2,4,2,18)", "the tag '!ruby/object'")]
    [InlineData("<<: b", "TC1006(2,1,2,3)", "merges a map, such as '<<: *name', or a list of maps, but its value is text")]
    [InlineData("x:\n  <<:", "TC1006(3,3,3,5)", "but its value is nothing")]
    [InlineData("a: &a [1]\nx: {<<: *a}", "TC1006(3,5,3,7)", "but its value is a list with a whole number in it")]
    [InlineData("a: &a {b: 1}\nx:\n  <<: *a\n  <<: *a", "TC1006(5,3,5,5)", "use one list")]
    [InlineData("a: &a {b: 1}\nx:\n  <<: *a\n  c: 1\n  c: 2", "TC1005(6,3,6,4)", "5")]
    [InlineData("{a: b}: c", "TC1006(2,1,2,7)", "a map is used as a key")]
    [InlineData("? [a]\n: c", "TC1006(2,3,2,6)", "a list is used as a key")]
    [InlineData("--- a\n--- b", "TC1006(3,1,3,4)", "a second document")]
    [InlineData("a: 1\na: 2", "TC1005(3,1,3,2)", "2")]
    [InlineData("x:\n  a: 1\n  a: 2", "TC1005(4,3,4,4)", "3")]
    [InlineData("x:\n  a-b: 1\n  aB: 2", "TC1005(4,3,4,5)", "3")]
    [InlineData("x: {a: 1, a: 2}", "TC1005(2,11,2,12)", "2")]
    [InlineData("A: 1\na: 2", "TC1005(3,1,3,2)", "2")]
    [InlineData("head-img: 1\nb: 2\nhead_img: 3\nheadImg: 4", "TC1005(4,1,4,9) TC1005(5,1,5,8)", "2")]
    public void A_fault_is_reported_at_its_place(string yaml, string findings, string message)
    {
        var found = Compile.Yaml(yaml).Findings.Where(finding => finding.Id is not FindingIds.MissingTitle).ToArray();

        Assert.Equal(findings, Compile.Show(found));
        Assert.Contains(message, found[0].Arguments[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: b: c")]
    [InlineData("a: [b\nc: d")]
    [InlineData("a:\n\tb: c")]
    [InlineData("a: 'b\nc: d")]
    [InlineData("a\nb: c")]
    [InlineData("a: 1\n b: 2")]
    public void A_fault_has_one_place_whatever_the_line_ends(string yaml)
    {
        var unix = Compile.Yaml("title: t\n" + yaml);
        var windows = Compile.File($"\uFEFF---\n{"title: t\n" + yaml}\n---\n".Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(
            unix.Findings.Select(finding => (finding.Id, finding.Lines, finding.Arguments)),
            windows.Findings.Select(finding => (finding.Id, finding.Lines, finding.Arguments)));
    }

    [Theory]
    [InlineData("a: 1 #y")]
    [InlineData("a: &name b\nc: *name")]
    [InlineData("a: ! b")]
    [InlineData("a: !!str 12")]
    [InlineData("a: ?b")]
    [InlineData("a: http://example.com")]
    [InlineData("a: C#")]
    [InlineData("a: 10:30")]
    [InlineData("a: b\t")]
    [InlineData("a:\t b")]
    [InlineData("a: [\n\tb,\n\tc]")]
    [InlineData("a: {\"b\":1}")]
    [InlineData("key with blanks: b")]
    [InlineData("'<<': b")]
    [InlineData("a: >\n\n\nb: c")]
    [InlineData("a: b：c")]
    [InlineData("a：b: c")]
    [InlineData("# only\na: b")]
    public void What_real_sites_write_is_no_fault(string yaml) => Assert.Empty(Compile.Yaml("title: t\n" + yaml).Findings);

    [Fact]
    public void All_faults_of_a_file_are_reported_in_its_order()
    {
        var article = Compile.Yaml("title: [a]\ndate: 2024-02-30\ndraft: maybe\nlang:\n  a: b\n# c\nx: 1\nX: 2");

        Assert.Equal(
            "TC1010(2,8,2,11) TC1012(3,7,3,17) TC1010(4,8,4,13) TC1010(6,3,6,7) TC1005(9,1,9,2)",
            Compile.Show(article.Findings.Where(finding => finding.Id != FindingIds.MissingTitle)));
    }
}
