namespace TypedContent.Compiler.Sanitizing.Policy;

/// <summary>Recognizes attributes that script libraries read as commands.</summary>
internal static class CommandAttributes
{
    private static readonly HashSet<string> Names = new(PolicyDefaults.CommandAttributes.Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Events = new(PolicyDefaults.LibraryEvents.Split(' '), StringComparer.Ordinal);

    private static readonly Dictionary<string, HashSet<string>> Values = PolicyDefaults.CommandValues.ToDictionary(
        row => row.Name, row => new HashSet<string>(row.Values.Split(' '), StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);

    private static readonly char[] Marks = ['-', '.', ':', '_'];

    private static readonly HashSet<string> Suffixes = new(PolicyDefaults.BindingSuffixes.Split(' '), StringComparer.Ordinal);

    private static readonly string[] Prefixes = PolicyDefaults.CommandPrefixes.Split(' ');

    private static readonly int Longest = Names.Max(n => n.Length);

    /// <summary>For data-* attributes: a listed name, a listed name followed by a separator and more, or a name with a part that is an event.</summary>
    public static bool Contains(string name)
    {
        if (!name.StartsWith("data-", StringComparison.Ordinal))
        {
            return false;
        }

        for (var end = name.IndexOfAny(Marks, 5); end >= 0 && end <= Longest; end = name.IndexOfAny(Marks, end + 1))
        {
            if (Names.Contains(name.Substring(0, end)))
            {
                return true;
            }
        }

        return Names.Contains(name) || HasEvent(name);
    }

    /// <summary>Whether a data-* attribute is a command by its value, as <c>data-type="ajax"</c> is.</summary>
    public static bool IsCommand(string name, string value) => Values.TryGetValue(name, out var values) && values.Contains(value.Trim());

    /// <summary>For all other attributes: a name with a library's prefix, or with a part that names an event, as in x:on-click.</summary>
    public static bool MayRun(string name) =>
        Contains(name) || Array.Exists(Prefixes, p => name.StartsWith(p, StringComparison.Ordinal))
        || name.Split(Marks).Skip(1).Any(part => part.StartsWith("on", StringComparison.Ordinal))
        || (name.LastIndexOf('.') is >= 0 and var point && Suffixes.Contains(name.Substring(point + 1)));

    // data-onclick and data-x-onload, but not data-online: in articles, only known events count.
    private static bool HasEvent(string name)
    {
        for (var at = name.IndexOf("on", 5, StringComparison.Ordinal); at >= 0; at = name.IndexOf("on", at + 1, StringComparison.Ordinal))
        {
            if (Array.IndexOf(Marks, name[at - 1]) < 0)
            {
                continue;
            }

            var end = name.IndexOfAny(Marks, at);
            end = end < 0 ? name.Length : end;
            if (end - at <= Longest && name.Substring(at, end - at) is var part && (ReservedNames.Contains(part) || Events.Contains(part)))
            {
                return true;
            }
        }

        return false;
    }
}
