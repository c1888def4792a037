namespace TypedContent.Compiler.Includes;

/// <summary>What every spelling of a reference to a file has in it: of a text without any of these nobody needs to ask which files it names.</summary>
internal static class IncludeMarks
{
    private static readonly string[] s_marks = ["file=", "<<<", "[!code", "source=", "include:", "[!include", "[!INCLUDE", "[!Include"];

    public static bool MayBeIn(string text) => Array.Exists(s_marks, mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0);

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

    /// <summary>Whether a file's name is in a text, with or without its extension, or escaped.</summary>
    private static bool IsNamed(string text, string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var stem = name.LastIndexOf('.') is var point and > 0 ? name.Substring(0, point) : name;
        return text.IndexOf(stem, StringComparison.Ordinal) >= 0
            || (Uri.EscapeDataString(stem) is var escaped && escaped != stem && text.IndexOf(escaped, StringComparison.OrdinalIgnoreCase) >= 0);
    }
}
