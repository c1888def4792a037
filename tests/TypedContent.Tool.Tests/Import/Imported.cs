namespace TypedContent.Tool.Tests.Import;

/// <summary>A made-up site after its import.</summary>
public sealed class Imported : IDisposable
{
    private readonly TemporaryFolder _old;
    private readonly TemporaryFolder _new;

    private Imported(TemporaryFolder old, TemporaryFolder site, ToolRun run) => (_old, _new, Run) = (old, site, run);

    public ToolRun Run { get; }

    public static async Task<Imported> FromAsync(string system, params (string Path, string Text)[] files)
    {
        var old = new TemporaryFolder(files);
        var site = new TemporaryFolder();
        return new Imported(old, site, await ToolRun.StartAsync("import", system, old.Root, "--to", Path.Combine(site.Root, "Site")));
    }

    public string Root => Path.Combine(_new.Root, "Site");

    public string OldRoot => _old.Root;

    public string Project => Read("Site.csproj");

    public string Read(string path)
    {
        Assert.True(_new.Has("Site/" + path), $"There is no {path}. There are:\n{string.Join("\n", Files())}\n{Run.Error}");
        return _new.Read("Site/" + path).ReplaceLineEndings("\n");
    }

    public bool Has(string path) => _new.Has("Site/" + path);

    public IReadOnlyList<string> Files() => [.. _new.Files().Select(file => file["Site/".Length..])];

    /// <summary>The body of an article, without front matter.</summary>
    public string Body(string path)
    {
        var text = Read(path);
        return text[(text.IndexOf("\n---\n", 3, StringComparison.Ordinal) + 5)..].Trim();
    }

    /// <summary>The new address in the list of addresses.</summary>
    public string Address(string old) =>
        Read("import-addresses.txt")
            .Split('\n')
            .Select(line => line.Split('\t'))
            .Where(parts => parts[0] == old)
            .Select(parts => parts[1] + " " + parts[2])
            .FirstOrDefault()
            ?? "not listed";

    /// <summary>The place of a file in the list of files.</summary>
    public string Placed(string file) =>
        Read("import-files.txt").Split('\n').Select(line => line.Split('\t')).Where(parts => parts[0] == file).Select(parts => parts[1]).FirstOrDefault()
            ?? "not listed";

    public void Dispose()
    {
        _old.Dispose();
        _new.Dispose();
    }
}
