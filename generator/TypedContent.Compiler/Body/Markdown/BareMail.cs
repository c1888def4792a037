namespace TypedContent.Compiler.Body.Markdown;

/// <summary>E-mail addresses that are written by themselves.</summary>
internal static class BareMail
{
    /// <summary>How much text is looked at before the sign.</summary>
    public const int LongestName = 256;

    /// <summary>Endings of files: <c>logo@2x.png</c> is a picture.</summary>
    private static readonly HashSet<string> s_files = new(
        "png jpg jpeg gif webp avif svg js css ts mjs md html json zip".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <param name="text">The text.</param>
    /// <param name="from">Where it may begin.</param>
    /// <param name="sign">Where its sign is; -1 without one.</param>
    /// <param name="end">Where the text ends.</param>
    /// <param name="allowsPath">Whether a path may follow, as in an address of XMPP.</param>
    public static BareAddress? Find(string text, int from, int sign, int end, bool allowsPath = false)
    {
        if (sign <= from)
        {
            return null;
        }

        var start = sign;
        while (start > from && sign - start < LongestName && (IsAlphanumeric(text[start - 1]) || text[start - 1] is '.' or '-' or '_' or '+'))
        {
            start--;
        }

        if (start == sign || IsPartOfMore(text, start))
        {
            return null;
        }

        var last = sign + 1;
        var points = 0;
        while (last < end
            && (IsAlphanumeric(text[last]) || text[last] is '-' or '_' || (text[last] == '.' && last + 1 < end && IsAlphanumeric(text[last + 1]))))
        {
            points += text[last] == '.' ? 1 : 0;
            last++;
        }

        // A digit ends a version, a hyphen or an underscore no domain; what a path or a port follows is an address of something else.
        if (points == 0 || !char.IsLetter(text[last - 1]) || !IsAlphanumeric(text[sign + 1])
            || s_files.Contains(text.Substring(text.LastIndexOf('.', last - 1) + 1, last - text.LastIndexOf('.', last - 1) - 1)))
        {
            return null;
        }

        if (last < end && text[last] == '/' && allowsPath)
        {
            do
            {
                last++;
            }
            while (last < end && (IsAlphanumeric(text[last]) || text[last] is '@' or '.'));
            return new BareAddress(start, last, "mailto:");
        }

        return last < end
            && (text[last] is '/' or '@' || (text[last] is ':' or '-' or '_' && last + 1 < end && !char.IsWhiteSpace(text[last + 1]) && text[last + 1] < 128))
            || (last < end && text[last] is '-' or '_')
            ? null
            : new BareAddress(start, last, "mailto:");
    }

    /// <summary>Whether what is before belongs to it: a password in an address, a path, another sign.</summary>
    private static bool IsPartOfMore(string text, int start)
    {
        if (start == 0)
        {
            return false;
        }

        if (text[start - 1] is '/' or '@' or '\\' or '=' or '#')
        {
            return true;
        }

        // Of https://user:password@host the password was read.
        var at = start - 1;
        while (at > 1 && start - at < 64 && (IsAlphanumeric(text[at]) || text[at] is ':' or '.' or '-' or '_' or '%' or '~'))
        {
            at--;
        }

        return at > 0 && text[at] == '/' && text[at - 1] == '/';
    }

    private static bool IsAlphanumeric(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
