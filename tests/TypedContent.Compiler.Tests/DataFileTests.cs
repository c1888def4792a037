using System.Text;

namespace TypedContent.Compiler.Tests;

public class DataFileTests
{
    [Theory]
    [InlineData("yml")]
    [InlineData("json")]
    public void A_list_of_thousands_is_an_entry_for_each(string extension)
    {
        const int Count = 6_000;
        var text = new StringBuilder(extension == "json" ? "[" : "");
        for (var i = 0; i < Count; i++)
        {
            text.Append(extension == "json"
                ? $"{(i == 0 ? "" : ",")}{{\"key\": \"entry-{i}\", \"name\": \"Entry\", \"list\": [1, 2, 3, 4, 5, 6, 7, 8, 9]}}\n"
                : $"- key: entry-{i}\n  name: Entry\n  list: [1, 2, 3, 4, 5, 6, 7, 8, 9]\n");
        }

        var file = new ArticleCompiler(new CompilerOptions()).Compile(
            new ArticleSource("Authors", "a." + extension, "authors/a." + extension, text.Append(extension == "json" ? "]" : "").ToString()), default);
        var entries = file.Unfold().ToArray();

        Assert.Equal(Count, entries.Length);
        Assert.All(entries, entry => Assert.Empty(entry.Findings));
        Assert.Equal("authors/a." + extension + "#entry-5999", entries[^1].Model.ProjectPath);
    }

    [Fact]
    public void A_bomb_of_aliases_ends_in_an_error_in_a_data_file_too()
    {
        var text =
            "- &a {key: x, v: [1,1,1,1,1,1,1,1,1,1]}\n- &b {key: y, v: [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]}\n- &c {key: z, v: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]}\n- &d {key: w, v: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]}\n- &e {key: q, v: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]}\n";
        var file = new ArticleCompiler(new CompilerOptions()).Compile(new ArticleSource("Authors", "a.yml", "authors/a.yml", text), default);

        Assert.Equal("TC1006", Assert.Single(file.Findings).Id);
    }
}
