using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Includes;

/// <summary>What an article, and what it includes, may refer to. An article that refers to no file has none.</summary>
/// <param name="Files">The files whose names occur in it: an edit of any other file is no reason to compile it again.</param>
/// <param name="Paths">The paths of all files that the project lists, for suggestions.</param>
internal sealed record ArticleIncludes(EquatableArray<IncludedFile> Files, EquatableArray<string> Paths)
{
    public static ArticleIncludes None { get; } = new([], []);

    /// <summary>The file that a reference leads to.</summary>
    /// <param name="reference">
    /// The path as it was written, without a part: from the folder of the file it is in, else from the project. <c>@/</c>, <c>~/</c> and <c>/</c> lead from the
    /// project, as in VitePress and docfx.
    /// </param>
    /// <param name="from">The path, from the project, of the file that the reference is in.</param>
    /// <returns>Null where the project lists no such file.</returns>
    public IncludedFile? Find(string reference, string from)
    {
        foreach (var path in Candidates(reference, from))
        {
            foreach (var file in Files)
            {
                if (file.Path == path)
                {
                    return file;
                }
            }
        }

        return null;
    }

    /// <summary>The listed file that was most likely meant, as a reference from the same place would name it; null where none is near.</summary>
    public string? FindNearest(string reference, string from)
    {
        var written = Candidates(reference, from)[0];
        var name = NameOf(written);

        // The same file elsewhere is nearer than one with another name.
        var nearest = Paths.FirstOrDefault(path => NameOf(path).Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? NearestName.Find(written, Paths)
            ?? (NearestName.Find(name, Paths.Select(NameOf)) is { } near ? Paths.First(path => NameOf(path) == near) : null);
        return nearest is null ? null : Relative(FolderOf(from), nearest);
    }

    /// <summary>Whether a reference leads to a file, listed or not.</summary>
    public static bool LeadsTo(string reference, string from, string path) => Candidates(reference, from).Contains(path);

    /// <summary>How the folder of one file is reached from the folder of another, with a slash at its end; empty where both are the same.</summary>
    public static string RelativeFolder(string from, string to)
    {
        var (source, target) = (FolderOf(from), FolderOf(to));
        return source == target ? "" : Relative(source, target + "x") is var path ? path.Substring(0, path.Length - 1) : "";
    }

    /// <summary>An address that is relative to a folder, as it is written elsewhere.</summary>
    /// <param name="folder">The folder as it is reached from there, with a slash at its end.</param>
    /// <param name="address">The address.</param>
    public static string Rebase(string folder, string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        var path = end < 0 ? address : address.Substring(0, end);
        var escaped = string.Concat(folder.Select(c => c is ' ' or '(' or ')' or '<' or '>' or '"' or '%' or '\\' ? Uri.HexEscape(c) : c.ToString()));
        return Normalize(escaped + path) + (path.EndsWith("/", StringComparison.Ordinal) ? "/" : "") + (end < 0 ? "" : address.Substring(end));
    }

    private static List<string> Candidates(string reference, string from)
    {
        var path = reference.Trim().Replace('\\', '/');
        var isFromProject = path.StartsWith("@/", StringComparison.Ordinal) || path.StartsWith("~/", StringComparison.Ordinal);
        path = isFromProject ? path.Substring(2) : path;
        isFromProject |= path.StartsWith("/", StringComparison.Ordinal);
        var candidates = new List<string>(4);
        foreach (var spelling in path.IndexOf('%') < 0 ? [path] : new[] { path, Uri.UnescapeDataString(path) })
        {
            if (!isFromProject)
            {
                candidates.Add(Normalize(FolderOf(from) + spelling));
            }

            candidates.Add(Normalize(spelling));
        }

        // The folder of all articles is the top of VitePress and docfx: what is not there from the project is looked for from each folder on the way to
        // the file.
        for (var slash = from.IndexOf('/'); isFromProject && slash >= 0; slash = from.IndexOf('/', slash + 1))
        {
            candidates.Add(Normalize(from.Substring(0, slash + 1) + path));
        }

        return candidates;
    }

    /// <summary>Without <c>.</c>, and without <c>..</c> where it can be resolved.</summary>
    private static string Normalize(string path)
    {
        var kept = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && kept.Count > 0 && kept[kept.Count - 1] != "..")
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment is not ("." or ""))
            {
                kept.Add(segment);
            }
        }

        return string.Join("/", kept);
    }

    private static string Relative(string folder, string path)
    {
        for (var up = ""; folder.Length > 0; up += "../")
        {
            if (path.StartsWith(folder, StringComparison.Ordinal))
            {
                return up + path.Substring(folder.Length);
            }

            if (folder.EndsWith("../", StringComparison.Ordinal))
            {
                return path;
            }

            folder = FolderOf(folder.TrimEnd('/'));
            if (folder.Length == 0)
            {
                return up + "../" + path;
            }
        }

        return path;
    }

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
