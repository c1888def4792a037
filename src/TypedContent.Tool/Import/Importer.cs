using System.Text;
using TypedContent.Compiler.Naming;
using TypedContent.Tool.Import.Addresses;
using TypedContent.Tool.Import.Bodies;
using TypedContent.Tool.Import.Reading;
using TypedContent.Tool.Import.Writing;
using TypedContent.Tool.Import.Systems;

namespace TypedContent.Tool.Import;

/// <summary>
/// Imports a site: reads it, converts everything that has a single meaning, keeps its addresses, and writes a project. The old site is never changed, and no
/// file is overwritten.
/// </summary>
internal static class Importer
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="reader">The reader of the site's system.</param>
    /// <param name="folder">The old site.</param>
    /// <param name="project">The folder of the new project, or its project file.</param>
    public static ImportResult Run(SiteReader reader, string folder, string project)
    {
        var (root, name) = Target(project);
        RefuseInside(folder, root);
        var site = reader.Read(folder);
        RefuseLocked(site);
        GiveTargets(site);
        FindLanguage(site);

        var context = new SiteContext(site);
        var leftovers = new List<Leftover>();
        var links = new LinkRewriter(site, context);
        foreach (var page in site.Pages.Where(page => !site.Folder.Undecoded.Contains(page.Source)))
        {
            reader.ConvertBody(page, context, leftovers);
            links.Rewrite(page);
            if (page.Text.HadRepeatedKeys)
            {
                site.Notes.Add($"{page.Source}: a key is there more than once in the front matter. The last one counted, and is kept.");
            }
        }

        var plan = new AddressPlan(site);
        plan.Apply();
        AddRedirects(site);
        if (site.Folder.Undecoded.Count > 0)
        {
            site.Notes.Add(
                $"{site.Folder.Undecoded.Count} files are not UTF-8 and were copied as they are; "
                + $"the build names them: {string.Join(", ", site.Folder.Undecoded.Take(10))}.");
        }

        var result = new ImportResult(reader.Name, site, root, name, leftovers, plan.KeptByUrl);
        Write(site, new ProjectWriter(site, name), result);
        return result;
    }

    private static (string Root, string Name) Target(string project)
    {
        var full = Path.GetFullPath(project);
        var isFile = full.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);
        var root = isFile ? Path.GetDirectoryName(full)! : full.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return (root, isFile ? Path.GetFileNameWithoutExtension(full) : Path.GetFileName(root) is { Length: > 0 } name ? name : "Site");
    }

    private static void RefuseInside(string folder, string root)
    {
        var old = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        if ((root + Path.DirectorySeparatorChar).StartsWith(old, StringComparison.Ordinal))
        {
            throw new ToolException(ExitCodes.Usage, $"The new project must not be inside of the old site: '{root}' is below '{folder}'.");
        }
    }

    private static void RefuseLocked(OldSite site)
    {
        var locked = Locks.Find(site);
        if (locked.Count == 0)
        {
            return;
        }

        var list = string.Join("\n", locked.Select(page => $"  {page.Source}({page.FirstLine}): {page.Text["title"].Text ?? page.Target}"));
        throw new ToolException(ExitCodes.Refused,
            $"{locked.Count} posts need a password or are encrypted. Nothing was imported, because they would be public:\n{list}\n"
            + "Take the password off those that may be public, move the others out of the old site's folder, and import again.");
    }

    private static void FindLanguage(OldSite site)
    {
        if (string.IsNullOrEmpty(site.Language)
            && WrittenLanguage.Find(site.Pages.Select(page => page.Text["title"].Text).OfType<string>()) is { } language)
        {
            site.Language = language;
            site.Notes.Add(
                $"No configuration names the language. By the letters of the titles, it is '{language}' now: "
                + "TypedContentLanguage in the project file, and site.Lang in Program.cs.");
        }
    }

    /// <summary>Gives each page its own file. Two pages may have the same path after their folders were merged.</summary>
    private static void GiveTargets(OldSite site)
    {
        var taken = new HashSet<string>(site.Files.Select(file => file.Target).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        foreach (var page in site.Pages)
        {
            var target = Unhidden(page.Target);
            var stem = SiteContext.WithoutExtension(target);
            var extension = target[stem.Length..];
            // The compiler drops a common date and ignores case, so the names must differ in more than these.
            for (var number = 2; !taken.Add(page.Collection.Folder + "/" + target); number++)
            {
                target = $"{stem}-{number}{extension}";
            }

            page.Target = target;
        }
    }

    /// <summary>
    /// Files and folders that begin with a dot or an underscore would not be content, and MSBuild cannot handle a name with a quotation mark.
    /// </summary>
    private static string Unhidden(string target) =>
        string.Join("/", string.Concat(target.Select(c => c == '"' || char.IsControl(c) ? '-' : c)).Split('/').Select(segment =>
        segment.StartsWith("_index.", StringComparison.Ordinal) ? segment : segment.TrimStart('.', '_') is { Length: > 0 } visible ? visible : "x" + segment));

    private static void AddRedirects(OldSite site)
    {
        var own = site.Pages
            .Where(page => page.NewAddress is not null)
            .Select(page => NewAddresses.Key(page.NewAddress!))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var main = site.Collections[0];
        var lists = new[]
        {
            (site.CategoryFolder, new[] { "categories", "category" }, "categories"),
            (site.TagFolder, ["tags", "tag"], "tags"),
        };
        foreach (var (folder, keys, taxonomy) in lists)
        {
            if (folder is null)
            {
                continue;
            }

            var names = site.Pages
                .Where(page => page.Collection == main && !page.IsDraft)
                .SelectMany(page => keys.SelectMany(key => page.Text[key].Texts))
                .Distinct(StringComparer.OrdinalIgnoreCase);
            var paths = taxonomy == "categories" && site.CategoryPaths
                ? site.Pages.Where(page => page.Collection == main && !page.IsDraft).SelectMany(page => CategoryPaths(page.Text["categories"]))
                : names.Select(name => (IReadOnlyList<string>)[name]);
            var redirects = paths
                .Select(path => (Old: folder
                    + string.Join("/", path.Select(name => name.Trim().Replace(' ', '-')))
                    + "/", New: $"/{main.Name.ToLowerInvariant()}/{taxonomy}/{string.Join("/", path.Select(Slug.FromText))}"))
                .Where(pair => !pair.New.EndsWith('/') && !pair.New.Contains("//", StringComparison.Ordinal))
                .Append((folder, $"/{main.Name.ToLowerInvariant()}/{taxonomy}"));
            site.Redirects.AddRange(redirects);
        }

        // An address ends before '?', and a page of the site's own goes before a list.
        var kept = site.Redirects
            .Where(pair => !pair.Old.Contains('?', StringComparison.Ordinal) && !own.Contains(NewAddresses.Key(pair.Old)))
            .DistinctBy(pair => pair.Old.ToLowerInvariant().TrimEnd('/'))
            .ToArray();
        site.Redirects.Clear();
        site.Redirects.AddRange(kept);
    }

    /// <summary>The categories of a page where a list is a path: each with all that it is in.</summary>
    private static IEnumerable<IReadOnlyList<string>> CategoryPaths(ConfigNode categories)
    {
        var paths = categories.Items.Any(item => item.IsList) ? categories.Items.Select(item => item.Texts) : [categories.Texts];
        return paths.SelectMany(path => path.Select((_, index) => (IReadOnlyList<string>)[.. path.Take(index + 1)]));
    }

    private static void Write(OldSite site, ProjectWriter project, ImportResult result)
    {
        var copies = site.Files.Where(file => file.Target is not null).ToList();
        copies.AddRange(site.Pages.Where(page => site.Folder.Undecoded.Contains(page.Source)).Select(page => new Placement(page.Source, page.Path, "")));
        var texts = new List<(string Path, string Text)>();
        texts.AddRange(site.Pages.Where(page => !site.Folder.Undecoded.Contains(page.Source)).Select(page => (page.Path, page.Text.ToString())));
        texts.AddRange(project.Write(copies.Select(file => file.Target!).Concat(texts.Select(text => text.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase)));
        texts.AddRange(ImportReports.Write(result));

        var existing = texts
            .Select(text => text.Path)
            .Concat(copies.Select(file => file.Target!))
            .Where(path => File.Exists(Path.Combine(result.Root, path)))
            .Order(StringComparer.Ordinal)
            .ToArray();
        if (existing.Length > 0 || (Directory.Exists(result.Root) && Directory.EnumerateFiles(result.Root, "*.csproj").Any()))
        {
            var found = existing.Length > 0 ? existing : [.. Directory.EnumerateFiles(result.Root, "*.csproj").Select(Path.GetFileName).OfType<string>()];
            var more = found.Length > 10 ? $" and {found.Length - 10} more" : "";
            throw new ToolException(
                ExitCodes.Refused,
                $"Nothing was written, because '{result.Root}' has files already that would be overwritten or mixed up: "
                + $"{string.Join(", ", found.Take(10))}{more}. Name a folder that is new.");
        }

        foreach (var (path, text) in texts)
        {
            using var file = Create(result.Root, path);
            file.Write(s_utf8.GetBytes(text));
        }

        foreach (var copy in copies)
        {
            using var file = Create(result.Root, copy.Target!);
            using var source = File.OpenRead(site.Folder.FullPath(copy.Source));
            source.CopyTo(file);
        }
    }

    private static FileStream Create(string root, string path)
    {
        var full = Path.GetFullPath(Path.Combine(root, path));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return new FileStream(full, FileMode.CreateNew, FileAccess.Write);
    }
}
