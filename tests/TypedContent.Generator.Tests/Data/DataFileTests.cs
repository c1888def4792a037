using System.Text;
using TypedContent.Compiler.Body.Excerpts;
using TypedContent.Compiler.Naming;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Data;

/// <summary>Collections of data files, which have no body.</summary>
public class DataFileTests
{
    private const string Class = "using TypedContent;\nnamespace Sample;\n";

    [Theory]
    [InlineData("jane.yml", "name: Jane\nage: 40\n")]
    [InlineData("jane.yaml", "---\nname: Jane\nage: 40\n")]
    [InlineData("jane.json", "{ \"name\": \"Jane\", \"age\": 40 }")]
    [InlineData("jane.toml", "name = \"Jane\"\nage = 40\n")]
    public void A_file_that_is_a_map_is_one_entry_by_the_files_name(string path, string text)
    {
        var jane = Load(path, text).Entry("Authors.Jane");

        Assert.Equal(
            ("Jane", "Jane", 40L, "jane", "/authors/jane", "authors/" + path),
            (LoadedSite.Value(jane, "Title"), LoadedSite.Value(jane, "Name"), LoadedSite.Value(jane, "Age"), jane.Slug, jane.Url, jane.SourcePath));
        Assert.Equal((0, "", "", 0), (jane.Body.Length, jane.Text, jane.Excerpt, jane.WordCount));
    }

    [Theory]
    [InlineData("authors.yml", "- key: jane\n  name: Jane Doe\n- id: 7\n  name: John\n- slug: Anna\n- name: 简\n")]
    [InlineData("authors.json", "[{\"key\": \"jane\", \"name\": \"Jane Doe\"}, {\"id\": 7, \"name\": \"John\"}, {\"slug\": \"Anna\"}, {\"name\": \"简\"}]")]
    [InlineData(
        "authors.json",
        "\uFEFF{\"authors\": [{\"key\": \"jane\", \"name\": \"Jane Doe\"}, {\"id\": 7, \"name\": \"John\"}, {\"slug\": \"Anna\"}, {\"name\": \"简\"}]}")]
    [InlineData(
        "authors.toml",
        "[[authors]]\nkey = \"jane\"\nname = \"Jane Doe\"\n[[authors]]\nid = 7\nname = \"John\"\n[[authors]]\nslug = \"Anna\"\n[[authors]]\nname = \"简\"\n")]
    public void A_list_of_maps_is_an_entry_for_each_by_its_key(string path, string text)
    {
        var loaded = Load(path, text);

        Assert.Equal(
            ["7 John", "Anna Anna", "jane Jane Doe", "简 简"],
            loaded.All("Authors").Select(entry => $"{entry.Slug} {LoadedSite.Value(entry, "Title")}").Order(StringComparer.Ordinal));
        Assert.Equal($"authors/{path}#jane", loaded.Entry("Authors.Jane").SourcePath);
        Assert.NotNull(loaded.Entry("Authors._7"));
        Assert.NotNull(loaded.Entry("Authors.简"));
    }

    [Theory]
    [InlineData("authors.yml", "jane_doe:\n  name: Jane\njohn.zh:\n  role: editor\n")]
    [InlineData("authors.toml", "[jane_doe]\nname = \"Jane\"\n[\"john.zh\"]\nrole = \"editor\"\n")]
    [InlineData("authors.json", "{\"jane_doe\": {\"name\": \"Jane\"}, \"john.zh\": {\"role\": \"editor\"}}")]
    public void A_map_of_maps_is_an_entry_for_each_by_the_maps_key(string path, string text)
    {
        var loaded = Load(path, text);

        Assert.Equal(("Jane", "jane_doe"), (LoadedSite.Value(loaded.Entry("Authors.JaneDoe"), "Title"), loaded.Entry("Authors.JaneDoe").Slug));
        Assert.Equal(("john.zh", null), (LoadedSite.Value(loaded.Entry("Authors.JohnZh"), "Title"), LoadedSite.Value(loaded.Entry("Authors.JohnZh"), "Lang")));
        Assert.Equal(2, loaded.All("Authors").Count);
    }

    [Theory]
    [InlineData("a.yml", "")]
    [InlineData("a.yml", "# nothing yet\n")]
    [InlineData("a.yml", "[]")]
    [InlineData("a.json", "{}")]
    [InlineData("a.toml", "")]
    public void A_file_without_entries_is_none(string path, string text) => Assert.Empty(Load(path, text).All("Authors"));

    [Fact]
    public void Entries_in_a_folder_are_in_its_class_and_several_files_make_one_collection()
    {
        var loaded = GeneratorRunner
            .Run(Authors("people/staff.yml", "jane: {role: a}\njohn: {role: b}\n").WithMember("Authors", "guest.json", "{\"role\": \"c\"}"))
            .Load();

        Assert.Equal("a", LoadedSite.Value(loaded.Entry("Authors.People.Jane"), "Role"));
        Assert.Equal("/authors/people/john", loaded.Entry("Authors.People.John").Url);
        Assert.Equal("c", LoadedSite.Value(loaded.Entry("Authors.Guest"), "Role"));
    }

    [Theory]
    [InlineData("a.yml", "name: [Jane\n", "authors/a.yml(1,7,1,8): error TC1001: ")]
    [InlineData(
        "a.json",
        "{\n  \"name\": \"Jane\"\n  \"age\": 1\n}\n",
        "authors/a.json(3,3,3,11): error TC1008: the data file is not valid JSON: a comma is missing before this key")]
    [InlineData("a.toml", "name = \n", "authors/a.toml(1,")]
    [InlineData(
        "a.yml",
        "- key: a\n- b\n",
        "authors/a.yml(2,3,2,4): error TC1030: this is text, but an entry of a data file is a map of keys to values. Several entries are a list of maps, or a map of maps; an entry without values is '{}', a key without a value 'null'.")]
    [InlineData(
        "a.yml",
        "just text\n",
        "authors/a.yml(1,1,1,10): error TC1030: this is text, but an entry of a data file is a map of keys to values. Several entries are a list of maps, or a map of maps; an entry without values is '{}', a key without a value 'null'.")]
    [InlineData(
        "a.yml",
        "- key: a\n- role: b\n",
        "authors/a.yml(2,3,2,7): error TC1031: this entry has no key that names it. Expected one of 'key', 'id', 'slug' and 'name'.")]
    [InlineData("a.yml", "- key: a\n- key: b\n- id: a\n", "authors/a.yml(3,7,3,8): error TC1032: there is already an entry named 'a' on line 1")]
    [InlineData(
        "a.yml",
        "- key: a\n- key: b\n  date: 2024-13-01\n",
        "authors/a.yml(3,9,3,19): error TC1012: 'date' is not a valid date: \"2024-13-01\" (month 13). Expected e.g. 2024-03-02 or 2024-03-02T08:30:00+01:00.")]
    [InlineData("a.yml", "a: {x: 1}\n---\nb: {x: 1}\n", "authors/a.yml(2,1,2,4): error TC1006: ")]
    public void A_fault_is_reported_at_its_line_in_the_file(string path, string text, string finding) =>
        Assert.StartsWith(finding, Assert.Single(GeneratorRunner.Run(Authors(path, text)).Findings), StringComparison.Ordinal);

    [Fact]
    public void A_declared_type_is_checked_entry_by_entry_at_its_place()
    {
        var site = Authors("authors.yml", "jane:\n  name: Jane\n  rating: 9\njohn:\n  nmae: John\n")
            .WithSource("Author.cs", Class
                + "[ContentCollection(\"Authors\")] public sealed partial class Author { public required string Name { get; init; } [System.ComponentModel.DataAnnotations.Range(1, 5)] public int Rating { get; init; } }");

        Assert.Equal(
            [
                "authors/authors.yml(3,11,3,12): error TC1016",
                "authors/authors.yml(4,1,4,5): error TC1015",
                "authors/authors.yml(5,3,5,7): warning TC1014",
            ],
            GeneratorRunner
                .Run(site).Findings
                .Select(finding => finding[..finding.IndexOf(": ", finding.IndexOf("TC1", StringComparison.Ordinal), StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("jane-doe")]
    [InlineData("Jane Doe")]
    [InlineData("J. D.")]
    public void A_reference_names_an_entry_by_slug_key_or_name(string author)
    {
        var site = Authors("authors.yml", "Jane Doe:\n  name: J. D.\nJohn:\n  name: John\n")
            .WithProperty("TypedContentCollections", "Authors/Author,Posts/Post")
            .WithSource("Post.cs", Class
                + "[ContentCollection(\"Posts\")] public sealed partial class Post { public required string Title { get; init; } public partial Author Author { get; } }")
            .WithMember("Posts", "a.md", $"---\ntitle: A\nauthor: {author}\n---\n");
        var loaded = GeneratorRunner.Run(site).Load();

        Assert.Same(loaded.Entry("Authors.JaneDoe"), LoadedSite.Value(loaded.Entry("Posts.A"), "Author"));
        Assert.Equal(["A"], ((IEnumerable<IContentEntry>)LoadedSite.Value(loaded.Entry("Authors.JaneDoe"), "Posts")!).Select(post => post.Title));
    }

    [Fact]
    public void Data_without_a_collection_is_nobodys()
    {
        var site = Site.Of(("a.md", "---\ntitle: A\n---\n")).With(new SiteFile(Site.Folder + "settings.json", null, Encoding.UTF8.GetBytes("{ \"a\": 1 }")));

        Assert.Equal(["articles/a.md"], GeneratorRunner.Run(site).Load().All().Select(entry => entry.SourcePath));
    }

    [Fact]
    public void An_edit_of_one_entry_leaves_the_others_code_alone()
    {
        var run = GeneratorRunner.Run(Authors("authors.yml", "jane:\n  role: a\njohn:\n  role: b\n"));
        var edited = run.Then(site => site.WithMember("Authors", "authors.yml", "# moved\njane:\n  role: a\njohn:\n  role: c\n"));

        Assert.Equal(["Authors.John.Article.g.cs"], edited.WrittenFiles);
    }

    private static Site Authors(string path, string text) =>
        Site.Empty.WithProperty("TypedContentCollections", "Authors/Author").WithMember("Authors", path, text);

    private static LoadedSite Load(string path, string text) => GeneratorRunner.Run(Authors(path, text)).Load();
}
