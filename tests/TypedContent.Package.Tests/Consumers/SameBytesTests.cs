using System.Security.Cryptography;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>The same articles give the same bytes on every machine: generated code, content pack, and assembly.</summary>
public sealed class SameBytesTests(PackedFeed feed)
{
    [Fact]
    public void Neither_another_build_nor_the_culture_nor_a_missing_ICU_nor_the_order_of_files_changes_a_byte()
    {
        (string Name, string Text)[] articles =
        [
            ("INDIGO.md", "title: I\nInfo: 1.5\nISBN: i\ntags: [ı, I, i, İ, straße, STRASSE]\ndate: Sat, 02 Mar 2024 08:30:00 GMT"),
            ("indigo-2.md", "title: i\ninfo: 2\nisbn: 12\ntags: [I, Straße]\ndate: 2024-03-02"),
            ("Ähre.md", "title: Ähre\ntags: [z, ä, a, 'a\u0308', é, 'e\u0301']\nmixed: {a: 1}"),
            ("Cafe\u0301.md", "title: 'Cafe\u0301'\ncategories: [ＡＩ, AI]"),
            ("新闻.md", "title: 新闻\ncategories: [技术, 前端]\nslug: 'n\u0303andu\u0301'"),
            ("한글.md", "title: '\u1112\u1161\u11AB'"),
            ("zebra.md", "title: Zebra\nmixed: text\nprice: 1234.5"),
        ];
        using var consumer = new Consumer(feed)
            .WriteProject(
                """<AdditionalFiles Include="$(Order)" ContentCollection="Articles" />""",
                "<EnableDefaultArticleItems>false</EnableDefaultArticleItems><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><UseSharedCompilation>false</UseSharedCompilation>")
            .Write("Program.cs", "foreach (var a in Articles.All) Console.WriteLine(a.Url);");
        foreach (var (name, text) in articles)
        {
            consumer.Write("articles/" + name, $"---\n{text}\n---\n\n## I i {name[..^3]}\n\n<P ID=I>Text <SCRIPT>x</SCRIPT></P>\n");
        }

        consumer.DotNet("restore").Succeeded();
        var expected = Build([], articles.Select(article => article.Name));

        Assert.Contains(expected.Keys, file => file.EndsWith(".pack", StringComparison.Ordinal));
        Assert.Contains(expected.Keys, file => file.EndsWith("Articles.g.cs", StringComparison.Ordinal));
        Assert.Equal(expected, Build([("LC_ALL", "tr_TR.UTF-8")], articles.Select(article => article.Name)));
        Assert.Equal(expected, Build([("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")], articles.Select(article => article.Name)));
        Assert.Equal(expected, Build([("LC_ALL", "fi_FI.UTF-8")], articles.Select(article => article.Name).Reverse()));

        SortedDictionary<string, string> Build((string Name, string Value)[] variables, IEnumerable<string> order)
        {
            // An environment variable, because in a command-line property the semicolons would become part of a single name.
            consumer.DotNet([.. variables, ("Order", string.Join(";", order.Select(name => "articles/" + name)))], "build", "--no-restore", "-t:Rebuild").Succeeded();
            var outputs = consumer.FullPath("obj/Debug/net10.0");
            return new SortedDictionary<string, string>(
                Directory.GetFiles(outputs, "*", SearchOption.AllDirectories)
                    .Where(file => file.Contains("generated/TypedContent", StringComparison.Ordinal)
                        || Path.GetFileName(file) == "app.dll"
                        || file.EndsWith(".pack", StringComparison.Ordinal)
                        || file.EndsWith(".pack.index", StringComparison.Ordinal))
                    .ToDictionary(file => Path.GetRelativePath(outputs, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
                StringComparer.Ordinal);
        }
    }
}
