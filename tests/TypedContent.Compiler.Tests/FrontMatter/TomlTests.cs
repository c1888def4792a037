using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.FrontMatter;

/// <summary>TOML is read into the same model as YAML.</summary>
public class TomlTests
{
    [Fact]
    public void The_core_set_is_filled_as_from_yaml()
    {
        var toml = Compile.File("""
            +++
            title = "Coffee"
            date = 2024-03-02T08:30:00+01:00
            lastmod = 2024-03-03
            categories = ["Drinks", 'Slow']
            tags = "one"
            draft = false
            slug = "cup"
            rating = 4
            head_img = "/cup.jpg"
            [author]
            name = "Jane"
            +++
            Body.
            """).Model;
        var yaml = Compile.File("""
            ---
            title: Coffee
            date: 2024-03-02T08:30:00+01:00
            lastmod: 2024-03-03
            categories: [Drinks, Slow]
            tags: one
            draft: false
            slug: cup
            author: { name: Jane }
            rating: 4
            head_img: '/cup.jpg'
            ---
            Body.
            """).Model;

        Assert.Equal(yaml, toml);
    }

    [Theory]
    [InlineData("k = 'a'", "text a")]
    [InlineData("k = \"a\\tb\\u00e9\\\\\"", "text a\tbé\\")]
    [InlineData("k = \"\"\"\na\nb\"\"\"", "text a\nb")]
    [InlineData("k = '''\na\\b\n'''", "text a\\b\n")]
    [InlineData("k = \"\"\"a \\\n   b\"\"\"", "text a b")]
    [InlineData("k = \"12\"", "text 12")]
    [InlineData("k = \"\"", "text ")]
    [InlineData("k = 12", "plain 12")]
    [InlineData("k = -1_000", "plain -1000")]
    [InlineData("k = 0xFF", "plain 255")]
    [InlineData("k = 0o17", "plain 15")]
    [InlineData("k = 0b101", "plain 5")]
    [InlineData("k = 1_0.2_5", "plain 10.25")]
    [InlineData("k = 6.02e23", "plain 6.02e23")]
    [InlineData("k = -inf", "plain -.inf")]
    [InlineData("k = nan", "plain .nan")]
    [InlineData("k = true", "plain true")]
    [InlineData("k = 1979-05-27T07:32:00Z", "plain 1979-05-27T07:32:00Z")]
    [InlineData("k = 1979-05-27 00:32:00.5-07:00", "plain 1979-05-27 00:32:00.5-07:00")]
    [InlineData("k = 1979-05-27T07:32:00", "plain 1979-05-27T07:32:00")]
    [InlineData("k = 1979-05-27", "plain 1979-05-27")]
    [InlineData("k = 07:32:00", "plain 07:32:00")]
    [InlineData("k = []", "[]")]
    [InlineData("k = [1, 'a', [true]] # comment", "[plain 1, text a, [plain true]]")]
    [InlineData("k = [\n  1, # one\n  2,\n]", "[plain 1, plain 2]")]
    [InlineData("k = {}", "{}")]
    [InlineData("k = { a = 1, b.c = 2, b.d = 3 }", "{a: plain 1, b: {c: plain 2, d: plain 3}}")]
    [InlineData("k.a = 1\nk.\"b c\" = 2\nk.'d.e' = 3", "{a: plain 1, b c: plain 2, d.e: plain 3}")]
    [InlineData("[k]\na = 1\n[k.b]\nc = 2", "{a: plain 1, b: {c: plain 2}}")]
    [InlineData("[k.b]\nc = 2\n[k]\na = 1", "{b: {c: plain 2}, a: plain 1}")]
    [InlineData("[[k]]\na = 1\n[[k]]\n[[k]]\na = 3\n[k.b]\nc = 4", "[{a: plain 1}, {}, {a: plain 3, b: {c: plain 4}}]")]
    [InlineData("[[k]]\n[[k.l]]\na = 1\n[[k.l]]\na = 2", "[{l: [{a: plain 1}, {a: plain 2}]}]")]
    [InlineData("[k]\na.b = 1\n[k.a.c]\nd = 2", "{a: {b: plain 1, c: {d: plain 2}}}")]
    public void Every_kind_of_value_is_read(string toml, string expected)
    {
        foreach (var text in Layouts(toml))
        {
            var entry = Assert.Single(Root(text).Entries);
            Assert.Equal("k", entry.Key);
            Assert.Equal(expected, Show(entry.Value));
        }
    }

    [Theory]
    [InlineData("k = 12 # c\nz = 1", "k", "12")]
    [InlineData("k = \"a b\"\nz = 1", "k", "\"a b\"")]
    [InlineData("'k' = [ 1,\n 2 ]", "'k'", "[ 1,\n 2 ]")]
    [InlineData("\"k\" = { a = 1 } # c", "\"k\"", "{ a = 1 }")]
    [InlineData("k = '''a\nb'''", "k", "'''a\nb'''")]
    [InlineData("k = 2024-01-02 # c", "k", "2024-01-02")]
    [InlineData("k.a = 1", "k", "k.a = 1")]
    [InlineData("[k] # c\na = 1\n", "k", "[k] # c\na = 1")]
    [InlineData("[[ k ]]\na = '😀'\n[[k]]\nb = 2\n", "k", "[[ k ]]\na = '😀'\n[[k]]\nb = 2")]
    public void Keys_and_values_have_their_exact_ranges(string toml, string key, string value)
    {
        foreach (var text in Layouts(toml))
        {
            var entry = Root(text).Entries[0];
            Assert.Equal(key, Slice(text, entry.KeyRange));
            Assert.Equal(value, Slice(text, entry.Value.Range).Replace("\r\n", "\n", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("title: Open", "TC1007(2,6,2,12)", "'=' between a key and its value")]
    [InlineData("title = Open now", "TC1007(2,9,2,17)", "must be in quotation marks")]
    [InlineData("title = \"Open\ndate = 2024-01-01", "TC1007(2,9,2,14)", "the quotation mark \" is not closed")]
    [InlineData("title = 'Open\ndate = 2024-01-01", "TC1007(2,9,2,14)", "the quotation mark ' is not closed")]
    [InlineData("a = 1\ntitle = \"\"\"Open\nx", "TC1007(3,9,3,16)", "is not closed")]
    [InlineData("title", "TC1007(2,1,2,6)", "expected 'key = value' here")]
    [InlineData("title =\nb = 1", "TC1007(2,1,2,8)", "a value is missing")]
    [InlineData("title = \"a\\qb\"", "TC1007(2,11,2,15)", "write \\\\ for a backslash")]
    [InlineData("tags = ['a', 'b'\nc = 1", "TC1007(3,1,3,6)", "is not closed")]
    [InlineData("tags = {a = 1", "TC1007(2,1,2,14)", "is not closed")]
    [InlineData("tags = ['a' 'b']", "TC1007(2,13,2,17)", "a comma is missing")]
    [InlineData("id = 99999999999999999999", "TC1007(2,6,2,26)", "the whole number is too large")]
    [InlineData("date = 2024-13-45", "TC1007(2,8,2,18)", "the date does not exist")]
    [InlineData("a = 1 b = 2", "TC1007(2,7,2,12)", "the line should end here")]
    [InlineData("[a\nb = 1", "TC1007(2,1,2,3)", "")]
    [InlineData("a = \"x\0\"", "TC1007(2,7,2,8)", "U+0000")]
    [InlineData("a = 1\na = 2", "TC1005(3,1,3,2)", "2")]
    [InlineData("[x]\na = 1\na = 2", "TC1005(4,1,4,2)", "3")]
    [InlineData("x = {a = 1, a = 2}", "TC1005(2,13,2,14)", "2")]
    [InlineData("[x]\n[x]\na = 1", "TC1005(3,2,3,3)", "2")]
    [InlineData("x = 1\n[x]\na = 1", "TC1005(3,2,3,3)", "2")]
    [InlineData("x = 1\n[x.y]\na = 1\n", "TC1005(3,2,3,3)", "2")]
    [InlineData("x = {a = 1}\n[x.y]\na = 1", "TC1005(3,2,3,3)", "2")]
    [InlineData("x = []\n[[x]]\na = 1", "TC1005(3,3,3,4)", "2")]
    [InlineData("[x]\n[[x]]\na = 1", "TC1005(3,3,3,4)", "2")]
    [InlineData("x.y = 1\n[x]\na = 1", "TC1005(3,2,3,3)", "2")]
    [InlineData("x.y = 1\nx.y.z = 1", "TC1005(3,3,3,4)", "2")]
    [InlineData("[a.b.c]\nz = 9\n[a]\nb.c.t = 1", "TC1005(5,1,5,2)", "2")]
    [InlineData("Head = 1\nhead = 2", "TC1005(3,1,3,5)", "2")]
    public void A_fault_is_reported_at_its_place(string toml, string findings, string message)
    {
        foreach (var end in new[] { "\n", "\r\n", "\r" })
        {
            var text = $"+++\n{toml}\n+++\n".Replace("\n", end, StringComparison.Ordinal);
            var found = Compile.File(text).Findings.Where(finding => finding.Id is not FindingIds.MissingTitle).ToArray();

            Assert.Equal(findings, Compile.Show(found));
            Assert.Contains(message, found[0].Arguments[^1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Empty_toml_is_fine() => Assert.Equal("TC1011(1,1,1,4)", Compile.Show(Compile.File("+++\n# nothing\n+++\n").Findings));

    // The test data is only a name, so that no megabytes are written to the test log.
    private static readonly Dictionary<string, (string Toml, string Id)> s_rejected = new(StringComparer.Ordinal)
    {
        ["nested brackets"] = ("a = " + new string('[', 100_000), FindingIds.RefusedFeature),
        ["nested brackets that are closed"] = ($"a = {new string('[', 100_000)}{new string(']', 100_000)}", FindingIds.RefusedFeature),
        ["nested tables"] = ("a = " + Repeat("{a = ", 100_000), FindingIds.RefusedFeature),
        ["a dotted key of 100,000 parts"] = (Repeat("a.", 100_000) + "b = 1", FindingIds.RefusedFeature),
        ["a header of 100,000 parts"] = ($"[{Repeat("a.", 100_000)}b]", FindingIds.RefusedFeature),
        ["ever deeper headers"] = (string.Concat(Enumerable.Range(1, 500).Select(i => $"[{Repeat("a.", i)}b]\n")), FindingIds.RefusedFeature),
        ["headers, dots and brackets together"] = (
            $"[{Repeat("a.", 40)}b]\n{Repeat("c.", 20)}d = {new string('[', 40)}{new string(']', 40)}", FindingIds.RefusedFeature),
        ["a megabyte of quotation marks"] = ("a = " + new string('"', 999_999), FindingIds.TomlSyntax),
        ["a quotation mark never closed"] = ("a = \"" + new string('x', 5_000_000), FindingIds.TomlSyntax),
        ["a line of a megabyte without a key"] = (new string('x', 1_000_000), FindingIds.TomlSyntax),
        ["a million equals signs"] = ("a " + new string('=', 1_000_000), FindingIds.TomlSyntax),
        ["100,000 faulty lines"] = (Repeat("a =\n", 100_000), FindingIds.TomlSyntax),
        ["a lone surrogate"] = ("a = \"\ud800\"", FindingIds.TomlSyntax),
        ["a date of a megabyte"] = ($"date = \"{new string('1', 1_000_000)}\"", FindingIds.NotADate),
    };

    private static readonly Dictionary<string, string> s_accepted = new(StringComparer.Ordinal)
    {
        ["a string of 5 MB"] = $"a = \"{new string('x', 5_000_000)}\"",
        ["a key of a megabyte"] = new string('x', 1_000_000) + " = 1",
        ["17,000 words"] = $"a = [{Repeat("'word', ", 17_000)}]",
        ["1,900 keys"] = string.Concat(Enumerable.Range(0, 1_900).Select(i => $"key{i} = 1\n")),
        ["4,000 tables"] = Repeat("[[a]]\nb = 1\nc.d = 2\n", 4_000),
        ["half a million comments"] = Repeat("# comment\n", 500_000),
    };

    public static TheoryData<string> Refused => [.. s_rejected.Keys];

    public static TheoryData<string> Accepted => [.. s_accepted.Keys];

    [Theory]
    [MemberData(nameof(Refused))]
    public void Hostile_front_matter_ends_in_one_finding(string what)
    {
        var (toml, id) = s_rejected[what];

        var finding = Assert.Single(Compile.Toml(toml).Findings.Where(finding => finding.Id != FindingIds.MissingTitle).ToArray());

        Assert.Equal(id, finding.Id);
        Assert.All(finding.Arguments, argument => Assert.InRange(argument.Length, 0, 201));
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Large_front_matter_is_read(string what) => Assert.Empty(Compile.Toml("title = 't'\n" + s_accepted[what]).Findings);

    [Fact]
    public void Of_a_table_repeated_endlessly_every_repetition_is_counted_once()
    {
        var findings = Compile.Toml("title = 't'\n" + Repeat("[a]\nb = 1\n", 1_000)).Findings;

        Assert.Equal(999, findings.Count(finding => finding.Id == FindingIds.CollidingKeys));
    }

    private static IEnumerable<string> Layouts(string toml)
    {
        yield return $"+++\n{toml}\n+++\nbody";
        yield return $"\uFEFF\n\n+++ \n{toml}\n+++\nbody";
        yield return $"\uFEFF+++\n{toml}\n+++\nbody".Replace("\n", "\r\n", StringComparison.Ordinal);
    }

    private static FrontMatterMap Root(string text)
    {
        var (root, findings) = Compile.Nodes(text);
        Assert.Empty(findings);
        return Assert.IsType<FrontMatterMap>(root);
    }

    private static string Slice(string text, SourceRange range) => text.Substring(range.Start, range.Length);

    private static string Show(FrontMatterNode node) => node switch
    {
        FrontMatterScalar scalar => (scalar.IsPlain ? "plain " : "text ") + scalar.Text,
        FrontMatterList list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        FrontMatterMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Show(entry.Value)}"))}}}",
        _ => "",
    };

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
