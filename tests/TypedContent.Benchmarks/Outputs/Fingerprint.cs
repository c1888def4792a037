using System.Security.Cryptography;
using TypedContent.Benchmarks.Sites;
using TypedContent.Compiler;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Storage;
using TypedContent.Generator.Highlighting;
using TypedContent.Packing;

namespace TypedContent.Benchmarks.Outputs;

/// <summary>
/// A hash of everything that articles compile to: values, bodies, findings, and locations. An optimization must not change it.
/// </summary>
internal static class Fingerprint
{
    public const string Command = "fingerprint";

    private const int OfEachFormat = 300;
    private const int OfEachShape = 200;

    private static readonly string[] s_extensions = [".md", ".markdown", ".mdx", ".html", ".htm"];

    /// <summary>Prints one line per folder; without folders, one line for the benchmarks' own articles.</summary>
    public static void Run(string[] folders)
    {
        if (folders.Length == 0)
        {
            Print("the benchmarks' articles", Synthetic());
        }

        foreach (var folder in folders)
        {
            Print(folder, Files(folder));
        }
    }

    private static void Print(string name, IEnumerable<ArticleSource> sources)
    {
        ArticleCompiler[] compilers =
        [
            .. from policy in new[] { SanitizerPolicy.Article, SanitizerPolicy.Strict, SanitizerPolicy.Trusted }
               select new ArticleCompiler(new CompilerOptions { Sanitizer = policy }, CSharpClassifier.Instance),
            new ArticleCompiler(new CompilerOptions { HasMath = true, HasHardBreaks = true, Language = "zh" }, CSharpClassifier.Instance),
        ];
        var (articles, findings) = (0, 0);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var pack = new PackWriter();
        foreach (var source in sources)
        {
            articles++;
            foreach (var compiler in compilers)
            {
                var article = compiler.Compile(source, CancellationToken.None);
                findings += article.Findings.Count;
                pack.Clear();
                KeptArticle.Write(pack, article);
                pack.CopyTo(hash);
            }
        }

        Console.WriteLine($"{Convert.ToHexStringLower(hash.GetHashAndReset())[..32]}  {articles} articles, {findings} findings: {name}");
    }

    private static IEnumerable<ArticleSource> Files(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where s_extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
        let name = Path.GetRelativePath(folder, path).Replace('\\', '/')
        select new ArticleSource("Articles", name, "articles/" + name, File.ReadAllText(path));

    private static IEnumerable<ArticleSource> Synthetic()
    {
        foreach (var format in Enum.GetValues<ArticleFormat>())
        {
            for (var number = 0; number < OfEachFormat; number++)
            {
                var name = SyntheticArticle.FileName(number, format);
                yield return new ArticleSource("Articles", name, "articles/" + name, SyntheticArticle.Text(number, format: format));
            }
        }

        foreach (var shape in Enum.GetValues<ArticleShape>())
        {
            var name = $"{shape}.md";
            yield return new ArticleSource("Articles", name, "articles/" + name, ShapedArticle.Text(shape, OfEachShape));
        }
    }
}
