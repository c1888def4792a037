using TypedContent.Compiler.Schema;

namespace TypedContent.Compiler.Tests.Schema;

public class SchemaInferenceTests
{
    [Theory]
    [InlineData("k: 1", "k: 2", "Integer")]
    [InlineData("k: 1", "k: 2.5", "Real")]
    [InlineData("k: 1", "k:", "Integer")]
    [InlineData("k:", "k: ~", "Null")]
    [InlineData("k: true", "k: false", "Bool")]
    [InlineData("k: 2024-01-02", "k: 2024-01-03 10:00", "Date")]
    [InlineData("k: 1", "k: word", "Text")]
    [InlineData("k: 1", "k: '1'", "Text")]
    [InlineData("k: true", "k: word", "Text")]
    [InlineData("k: true", "k: 1", "Text")]
    [InlineData("k: 2024-01-02", "k: soon", "Text")]
    [InlineData("k: word", "k: [a, b]", "List<Text>")]
    [InlineData("k: 1", "k: [2.5]", "List<Real>")]
    [InlineData("k: []", "k:", "List<?>")]
    [InlineData("k: []", "k: [1]", "List<Integer>")]
    [InlineData("k: [~]", "k: [1]", "List<Integer>")]
    [InlineData("k: [1]", "k: [a]", "List<Text>")]
    [InlineData("k: [[1]]", "k: [a]", "List<List<Text>>")]
    [InlineData("k: {a: 1}", "k: {b: x}", "Map{a:Integer,b:Text}")]
    [InlineData("k: {a: 1}", "k: {A: 2.5}", "Map{A:Real}")]
    [InlineData("k: {a: 1}", "k: [{a: x}]", "List<Map{a:Text}>")]
    [InlineData("k: {a: 1}", "k: []", "List<Map{a:Integer}>")]
    [InlineData("k: {a: {b: 1}}", "k: {a: {c: 1}}", "Map{a:Map{b:Integer,c:Integer}}")]
    [InlineData("k: 1", "z: 2", "Integer")]
    [InlineData("head-img: 1", "headimg: 2", "Integer")]
    [InlineData("k: {a: 1}", "k: word", null)]
    [InlineData("k: {a: 1}", "k: true", null)]
    [InlineData("k: {a: 1}", "k: [word]", null)]
    [InlineData("k: {a: 1}", "k: {a: {b: 1}}", null)]
    [InlineData("k: [a, {b: c}]", "z: 1", null)]
    [InlineData("k: [[a, {b: c}]]", "z: 1", null)]
    [InlineData("k: {x: [a, {b: c}]}", "z: 1", null)]
    [InlineData("k: [{x: [a, {b: c}]}]", "z: 1", null)]
    public void Two_files_give_one_type_in_either_order(string one, string other, string? expected)
    {
        var (a, b) = (Shape("a.md", one), Shape("b.md", other));

        var forth = SchemaInference.Infer("Article", [a, b]);
        var back = SchemaInference.Infer("Article", [b, a]);

        Assert.Equal(expected, forth.Schema.Properties.FirstOrDefault(property => property.FoldedKey != "z")?.Type is { } type ? Show(type) : null);
        Assert.Equal(forth, back);
        Assert.Equal(expected is null ? 1 : 0, forth.MixedKeys.Count);
    }

    [Fact]
    public void The_order_of_any_three_files_does_not_matter()
    {
        string[] values = [
            "k:",
            "k: 1",
            "k: 2.5",
            "k: true",
            "k: word",
            "k: 2024-01-02",
            "k: []",
            "k: [1]",
            "k: [a]",
            "k: [[1]]",
            "k: {a: 1}",
            "k: {a: x}",
            "k: [{b: 1}]",
            "k: [~]",
            "k: {}",
            "z: 1"];
        foreach (var a in values)
        {
            foreach (var b in values)
            {
                foreach (var c in values)
                {
                    // The file names differ, so that each order visits the types in a different sequence.
                    var one = SchemaInference.Infer("Article", [Shape("1.md", a), Shape("2.md", b), Shape("3.md", c)]);
                    var two = SchemaInference.Infer("Article", [Shape("1.md", c), Shape("2.md", a), Shape("3.md", b)]);
                    Assert.True(one.Schema == two.Schema, $"{a} | {b} | {c}");
                }
            }
        }
    }

    [Fact]
    public void A_key_is_named_by_its_clearest_spelling_whatever_the_order()
    {
        FileShape[] shapes = [Shape("a.md", "showtoc: true"), Shape("b.md", "show_toc: true"), Shape("c.md", "showToc: true")];

        var forth = SchemaInference.Infer("Article", shapes);

        Assert.Equal("ShowToc", Assert.Single(forth.Schema.Properties).Name);
        Assert.Equal(forth, SchemaInference.Infer("Article", shapes.Reverse()));
    }

    [Fact]
    public void A_hopeless_mix_names_key_types_counts_and_the_minoritys_files()
    {
        var shapes = Enumerable.Range(0, 7).Select(i => Shape($"m{i}.md", "k: {a: 1}")).Append(Shape("w.md", "k: word")).Append(Shape("n.md", "k:"));

        var mixed = Assert.Single(SchemaInference.Infer("Article", shapes).MixedKeys);

        Assert.Equal(
            ("k", "a map in 7 files and text in 1 file", 1, "w.md"), (mixed.Key, mixed.Types, mixed.MinorityCount, Assert.Single(mixed.MinorityPaths)));
    }

    [Fact]
    public void No_files_give_no_properties() => Assert.Empty(SchemaInference.Infer("Article", []).Schema.Properties);

    [Fact]
    public void Keys_that_would_share_a_name_get_one_each()
    {
        var names = SchemaInference.Infer("Article", [Shape("a.md", "'a b': 1\na:b: 2\n'a/b': 3")]).Schema.Properties
            .Select(property => property.Name)
            .ToArray();

        Assert.Equal(3, names.Distinct().Count());
        Assert.All(names, name => Assert.StartsWith("AB_", name, StringComparison.Ordinal));
    }

    private static FileShape Shape(string path, string yaml) => FileShape.Of(path, Compile.Fields(yaml).Others);

    private static string Show(FieldType type) => type.Kind.ToString() switch
    {
        "List" => $"List<{(type.Element is null ? "?" : Show(type.Element))}>",
        "Map" => $"Map{{{string.Join(",", type.Properties.Select(property => $"{property.Key}:{Show(property.Type)}"))}}}",
        var kind => kind,
    };
}
