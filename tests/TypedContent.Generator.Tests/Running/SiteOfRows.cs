using System.Globalization;
using System.Reflection;

namespace TypedContent.Generator.Tests.Running;

/// <summary>A site in which each row of a theory has an article of its own: it is compiled once for all of them.</summary>
internal sealed class SiteOfRows
{
    private readonly string[] _rows;
    private readonly Lazy<GeneratorRun> _run;
    private readonly Lazy<LoadedSite> _loaded;

    private SiteOfRows(Site site, string[] rows, Func<string, string> bodyOf)
    {
        _rows = rows;
        _run = new(() => GeneratorRunner.Run(_rows.Aggregate(site, (all, row) => all.With(NameOf(row) + ".md", $"---\ntitle: A\n---\n{bodyOf(row)}"))));
        _loaded = new(() => _run.Value.Load());
    }

    /// <summary>The site of a theory with inline data, each row of which begins with a text of its own.</summary>
    /// <param name="site">What else is in the site.</param>
    /// <param name="tests">The class of the theory.</param>
    /// <param name="theory">The theory.</param>
    /// <param name="bodyOf">Gives a row's body from the row's first value.</param>
    public static SiteOfRows Of(Site site, Type tests, string theory, Func<string, string> bodyOf)
    {
        string[] rows = [.. tests.GetMethod(theory)!.GetCustomAttributes<InlineDataAttribute>().Select(row => (string)row.Data[0]!)];
        Assert.Equal(rows.Length, rows.Distinct(StringComparer.Ordinal).Count());
        return new SiteOfRows(site, rows, bodyOf);
    }

    /// <summary>What is reported of a row's article, without the file's path.</summary>
    public IReadOnlyList<string> FindingsOf(string row)
    {
        var file = $"articles/{NameOf(row)}.md";
        return [.. _run.Value.Findings.Where(finding => finding.StartsWith(file + "(", StringComparison.Ordinal)).Select(finding => finding[file.Length..])];
    }

    /// <summary>A row's article at run time.</summary>
    public ContentEntry EntryOf(string row) => _loaded.Value.All().Single(entry => entry.Slug == NameOf(row));

    private string NameOf(string row) => string.Create(CultureInfo.InvariantCulture, $"row-of-a-theory-{Array.IndexOf(_rows, row)}");
}
