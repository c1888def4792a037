namespace TypedContent.Compiler.Sanitizing;

/// <summary>Tells attributes that script libraries take for commands: a listed name, or one that goes on after it with a hyphen.</summary>
internal static class CommandAttributes
{
    private static readonly HashSet<string> Names = new(PolicyDefaults.CommandAttributes.Split(' '), StringComparer.Ordinal);

    private static readonly int Longest = Names.Max(n => n.Length);

    public static bool Contains(string name)
    {
        if (!name.StartsWith("data-", StringComparison.Ordinal))
        {
            return false;
        }

        for (var end = name.IndexOfAny(['-', '.', ':'], 5); end >= 0 && end <= Longest; end = name.IndexOfAny(['-', '.', ':'], end + 1))
        {
            if (Names.Contains(name.Substring(0, end)))
            {
                return true;
            }
        }

        return Names.Contains(name);
    }
}
