namespace TypedContent.Compiler.Body.LeftOver;

/// <summary>Finds links and images that are almost Markdown and remain text: with blanks in the address, a size after it, or full-width brackets.</summary>
internal static class UnreadLinks
{
    /// <param name="line">The rest of a line, from the opening bracket.</param>
    /// <returns>The end of the link; 0 if there is none.</returns>
    public static int EndOf(ReadOnlySpan<char> line)
    {
        var text = line.IndexOf(']');
        if (text < 1 || text + 2 >= line.Length || line.Slice(1, text - 1).IndexOf('[') >= 0)
        {
            return 0;
        }

        var rest = line.Slice(text + 1);
        if (rest[0] == '（')
        {
            var close = rest.IndexOfAny('）', ')');
            return close > 1 && IsAddress(rest.Slice(1, close - 1)) ? text + 1 + close + 1 : 0;
        }

        var end = rest[0] == '(' ? rest.IndexOf(')') : -1;
        return end > 2 && HasBlankWithin(rest.Slice(1, end - 1)) ? text + 1 + end + 1 : 0;
    }

    /// <summary>Returns the correct spelling.</summary>
    /// <param name="written">The text as written.</param>
    public static string Remedy(string written)
    {
        var start = written.IndexOf(']') + 1;
        var address = written.Substring(start + 1, written.Length - start - 2).Trim();
        var words = written.Substring(0, start);
        if (written[start] == '（')
        {
            return $"ASCII brackets: {words}({address})";
        }

        if (SizeAt(address.AsSpan()) is var size and > 0)
        {
            return $"<img src=\"{address.Substring(0, size).Trim()}\" alt=\"{words.Trim('!', '[', ']')}\"> with 'width' and 'height'";
        }

        var title = TitleAt(address.AsSpan());
        return title < 0
            ? $"the address between < and >: {words}(<{address}>)"
            : $"the address between < and >: {words}(<{address.Substring(0, title).TrimEnd()}> {address.Substring(title)})";
    }

    // Only a title may follow a blank that ends an address.
    private static bool HasBlankWithin(ReadOnlySpan<char> address)
    {
        address = address.Trim();
        if (address.IsEmpty || address[0] == '<' || address.IndexOfAny(' ', '\t') < 0)
        {
            return false;
        }

        if (SizeAt(address) > 0)
        {
            return true;
        }

        var title = TitleAt(address);
        var path = title < 0 ? address : address.Slice(0, title).TrimEnd();
        return path.IndexOfAny(' ', '\t') > 0 && IsAddress(path);
    }

    /// <summary>The start of a markdown-it size: <c>a.png =100x50</c>.</summary>
    private static int SizeAt(ReadOnlySpan<char> address)
    {
        var mark = address.LastIndexOf(" =".AsSpan());
        var size = mark < 0 ? default : address.Slice(mark + 2);
        return size.Length > 1 && size.IndexOf('x') >= 0 && size.Trim("0123456789x%*px".AsSpan()).IsEmpty ? mark : -1;
    }

    private static int TitleAt(ReadOnlySpan<char> address)
    {
        var quote = address[address.Length - 1];
        var start = quote is '"' or '\'' ? address.Slice(0, address.Length - 1).LastIndexOf(quote) : -1;
        return start > 0 && char.IsWhiteSpace(address[start - 1]) ? start : -1;
    }

    // It has a scheme, or ends with a file extension. Anything else in brackets is prose.
    private static bool IsAddress(ReadOnlySpan<char> path)
    {
        path = path.Trim();
        if (path.StartsWith("http".AsSpan(), StringComparison.OrdinalIgnoreCase) && path.IndexOf("//".AsSpan()) > 0)
        {
            return true;
        }

        var end = path.IndexOfAny('?', '#');
        path = end > 0 ? path.Slice(0, end) : path;
        var dot = path.LastIndexOf('.');
        var extension = dot < 1 ? default : path.Slice(dot + 1);
        if (extension.Length is < 2 or > 5 || !char.IsLetter(extension[0]) || path[dot - 1] is ' ' or '.')
        {
            return false;
        }

        foreach (var c in extension)
        {
            if (c is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9'))
            {
                return false;
            }
        }

        return true;
    }
}
