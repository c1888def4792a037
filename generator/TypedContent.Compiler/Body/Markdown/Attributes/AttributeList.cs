using Markdig.Renderers.Html;

namespace TypedContent.Compiler.Body.Markdown.Attributes;

/// <summary>
/// Reads <c>{#id .class key="value"}</c>, and kramdown's <c>{: .class}</c>. Every word in it has to be one of these: what is in other braces is text.
/// </summary>
internal static class AttributeList
{
    /// <summary>Attributes that mean something on any element, or on an image or a link.</summary>
    private static readonly HashSet<string> s_known = new(
        ("id class lang dir title style target rel width height loading align start reversed type alt role tabindex hidden translate download hreflang "
        + "name referrerpolicy").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its opening brace is.</param>
    /// <param name="end">Where the text ends that it may be in.</param>
    /// <returns>The list, and where the text goes on behind it; null where what is in the braces is something else.</returns>
    public static (HtmlAttributes Attributes, int End)? Read(string text, int start, int end)
    {
        var at = start + 1;
        at += at < end && text[at] == ':' ? 1 : 0;
        var attributes = new HtmlAttributes();
        var count = 0;
        while (true)
        {
            var blanks = SkipBlanks(text, ref at, end);
            if (at >= end)
            {
                return null;
            }

            if (text[at] == '}')
            {
                return count > 0 ? (attributes, at + 1) : null;
            }

            // Words are apart, but for kramdown's and Pandoc's {#id.class}.
            if ((count > 0 && !blanks && text[at] is not ('.' or '#')) || !ReadWord(text, ref at, end, attributes))
            {
                return null;
            }

            count++;
        }
    }

    /// <summary>Whether nothing in a list can be mistaken for code or mathematics that happens to have the same form.</summary>
    public static bool IsUnmistakable(HtmlAttributes attributes) => attributes.Properties is null
        || attributes.Properties.TrueForAll(property =>
            s_known.Contains(property.Key)
            || property.Key.StartsWith("data-", StringComparison.OrdinalIgnoreCase)
            || property.Key.StartsWith("aria-", StringComparison.OrdinalIgnoreCase));

    private static bool ReadWord(string text, ref int at, int end, HtmlAttributes attributes)
    {
        var start = at;
        switch (text[at])
        {
            case '.':
                at++;
                SkipName(text, ref at, end);
                if (at == start + 1 || !(char.IsLetter(text[start + 1]) || text[start + 1] is '_' or '-'))
                {
                    return false;
                }

                attributes.AddClass(text.Substring(start + 1, at - start - 1));
                return true;
            case '#':
                at++;
                SkipName(text, ref at, end);
                if (at == start + 1 || !(char.IsLetterOrDigit(text[start + 1]) || text[start + 1] == '_'))
                {
                    return false;
                }

                attributes.Id = text.Substring(start + 1, at - start - 1);
                return true;
            default:
                return ReadPair(text, ref at, end, attributes);
        }
    }

    private static bool ReadPair(string text, ref int at, int end, HtmlAttributes attributes)
    {
        var start = at;
        while (at < end && text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or ':')
        {
            at++;
        }

        if (at == start || at + 1 >= end || text[at] != '=' || !(char.IsLetter(text[start]) || text[start] is '_' or ':'))
        {
            return false;
        }

        var name = text.Substring(start, at - start);
        at++;
        var quote = text[at];
        var value = at;
        if (quote is '"' or '\'')
        {
            at = text.IndexOf(quote, at + 1, end - at - 1);
            if (at < 0)
            {
                at = end;
                return false;
            }

            Add(text.Substring(value + 1, at - value - 1));
            at++;
            return true;
        }

        while (at < end && !char.IsWhiteSpace(text[at]) && text[at] is not ('}' or '{' or '"' or '\'' or '`' or '<' or '>' or '='))
        {
            at++;
        }

        if (at == value)
        {
            return false;
        }

        Add(text.Substring(value, at - value));
        return true;

        void Add(string read)
        {
            if (name.Equals("class", StringComparison.OrdinalIgnoreCase))
            {
                foreach (var one in read.Split([' '], StringSplitOptions.RemoveEmptyEntries))
                {
                    attributes.AddClass(one);
                }
            }
            else if (name.Equals("id", StringComparison.OrdinalIgnoreCase) && read.Length > 0)
            {
                attributes.Id = read;
            }
            else
            {
                attributes.AddProperty(name, read);
            }
        }
    }

    private static bool SkipBlanks(string text, ref int at, int end)
    {
        var start = at;
        while (at < end && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at > start;
    }

    private static void SkipName(string text, ref int at, int end)
    {
        while (at < end && (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || text[at] is '-' or '_' or ':' or '/' or '[' or ']' or '%' or '!'))
        {
            at++;
        }
    }
}
