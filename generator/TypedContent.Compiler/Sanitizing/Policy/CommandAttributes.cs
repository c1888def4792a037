namespace TypedContent.Compiler.Sanitizing.Policy;

/// <summary>Tells attributes that script libraries take for commands.</summary>
internal static class CommandAttributes
{
    private static readonly HashSet<string> Names = new(PolicyDefaults.CommandAttributes.Split(' '), StringComparer.Ordinal);

    private static readonly char[] Marks = ['-', '.', ':', '_'];

    private static readonly string[] Prefixes = PolicyDefaults.CommandPrefixes.Split(' ');

    private static readonly int Longest = Names.Max(n => n.Length);

    /// <summary>Of data-* attributes: a listed name, or one that goes on after it with a mark.</summary>
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

        return Names.Contains(name);
    }

    /// <summary>Of any other: one that begins as a library's own do, or has a part that names an event, as in x:on-click.</summary>
    public static bool MayRun(string name) =>
        Contains(name) || Array.Exists(Prefixes, p => name.StartsWith(p, StringComparison.Ordinal))
        || name.Split(Marks).Skip(1).Any(part => part.StartsWith("on", StringComparison.Ordinal));
}
