namespace TypedContent.Compiler.Includes;

/// <summary>What every spelling of a reference to a file has in it: of a text without any of these nobody needs to ask which files it names.</summary>
internal static class IncludeMarks
{
    private static readonly string[] s_marks = ["file=", "<<<", "[!code", "source="];

    private static readonly string[] s_partMarks = ["include:", "[!include"];

    /// <summary>Whether a text may include parts: of a text without any of their marks nobody needs to ask.</summary>
    public static bool MayIncludeParts(string text) => Array.Exists(s_partMarks, mark => text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0);

    public static bool MayBeIn(string text) =>
        Array.Exists(s_marks, mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0) || MayIncludeParts(text);

    /// <summary>The files that a text may refer to, and those that these may refer to.</summary>
    /// <param name="text">An article's text.</param>
    /// <param name="files">All files that the project lists.</param>
    public static List<IncludedFile> FindNamed(string text, IReadOnlyList<IncludedFile> files)
    {
        var named = new List<IncludedFile>();
        var seen = new HashSet<IncludedFile>();
        var texts = new Queue<string>([text]);
        while (texts.Count > 0)
        {
            var next = texts.Dequeue();
            foreach (var file in files)
            {
                if (IsNamed(next, file.Path) && seen.Add(file))
                {
                    named.Add(file);
                    if (MayBeIn(file.Text))
                    {
                        texts.Enqueue(file.Text);
                    }
                }
            }
        }

        return named;
    }

    /// <summary>Whether a file's name is in a text, perhaps escaped; without its extension only behind what comes before a name in a path.</summary>
    private static bool IsNamed(string text, string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var stem = name.LastIndexOf('.') is var point and > 0 ? name.Substring(0, point) : name;
        return IsIn(text) || (text.IndexOf('%') >= 0 && IsIn(Uri.UnescapeDataString(text)));

        bool IsIn(string text)
        {
            for (var at = text.IndexOf(stem, StringComparison.Ordinal); at >= 0; at = text.IndexOf(stem, at + 1, StringComparison.Ordinal))
            {
                var before = at - 1;
                while (before >= 0 && text[before] == ' ')
                {
                    before--;
                }

                if (string.CompareOrdinal(text, at, name, 0, name.Length) == 0 || (before >= 0 && text[before] is '/' or '\\' or ':' or '"'))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
