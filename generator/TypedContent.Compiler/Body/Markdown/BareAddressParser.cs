using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>
/// Addresses that are written by themselves, as GFM links them, which end before punctuation of Chinese and Japanese and may begin behind it.
/// It looks back from the colon, the point or the sign that only an address has: other text is read without a stop.
/// </summary>
internal sealed class BareAddressParser : InlineParser
{
    private static readonly string[] s_schemes = ["https", "http", "ftp", "mailto", "xmpp", "tel"];

    public BareAddressParser() => OpeningCharacters = [':', '.', '@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not LiteralInline before || !ReferenceEquals(before.Content.Text, slice.Text) || before.Content.End + 1 != slice.Start)
        {
            return false;
        }

        var (text, at, end) = (slice.Text, slice.Start, slice.End + 1);
        var found = text[at] switch
        {
            ':' => FindScheme(text, before.Content.Start, at, end),
            '.' => FindHost(text, before.Content.Start, at, end),
            _ => BareMail.Find(text, before.Content.Start, at, end),
        };
        if (found is not { } address)
        {
            return false;
        }

        Shorten(before, address.Start);
        processor.Inline = ToLink(processor, text, address);
        slice.Start = address.End;
        return true;
    }

    private static BareAddress? FindScheme(string text, int from, int colon, int end)
    {
        var start = colon;
        while (start > from && colon - start < 6 && char.IsLetter(text[start - 1]) && !EastAsian.IsWide(text[start - 1]))
        {
            start--;
        }

        var scheme = Array.Find(s_schemes, name => text.AsSpan(start, colon - start).Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase));
        if (scheme is null || !MayBegin(text, from, start))
        {
            return null;
        }

        if (scheme is "mailto" or "xmpp")
        {
            return BareMail.Find(text, colon + 1, text.IndexOf('@', colon, Math.Min(BareMail.LongestName, end - colon)), end, allowsPath: scheme == "xmpp")
                is { } mail && mail.Start == colon + 1 ? mail with { Start = start, Prefix = "", Hidden = scheme == "mailto" ? "mailto:".Length : 0 } : null;
        }

        if (scheme == "tel")
        {
            return FindNumber(text, start, colon + 1, end);
        }

        var host = colon + 3;
        if (host >= end || text[colon + 1] != '/' || text[colon + 2] != '/')
        {
            return null;
        }

        var last = AddressEnd.Find(text, start, host, end);
        return last > host && AddressEnd.HasDomain(text, host, last) ? new BareAddress(start, last, "") : null;
    }

    private static BareAddress? FindHost(string text, int from, int point, int end)
    {
        var start = point - 3;
        if (start < from || !text.AsSpan(start, 3).Equals("www".AsSpan(), StringComparison.OrdinalIgnoreCase) || !MayBegin(text, from, start))
        {
            return null;
        }

        var last = AddressEnd.Find(text, start, start, end);
        return last > point + 1 && AddressEnd.HasDomain(text, start, last) ? new BareAddress(start, last, "http://") : null;
    }

    private static BareAddress? FindNumber(string text, int start, int at, int end)
    {
        var last = at;
        while (last < end && text[last] is (>= '0' and <= '9') or '-' or '+' or '.' or '(' or ')')
        {
            last++;
        }

        while (last > at && text[last - 1] is not (>= '0' and <= '9'))
        {
            last--;
        }

        return last - at >= 3 ? new BareAddress(start, last, "") { Hidden = "tel:".Length } : null;
    }

    // Not within a word, another address or an assignment; letters of Chinese and Japanese end no word.
    private static bool MayBegin(string text, int from, int start)
    {
        if (start == 0 || (start == from && text[start - 1] is '*' or '_' or '~' or '\n'))
        {
            return true;
        }

        var before = text[start - 1];
        return EastAsian.IsWide(before)
            || !(char.IsLetterOrDigit(before) || before is '/' or '@' or '.' or '-' or '_' or '&' or '#' or '%' or '\\' or '+' or '$' or '=');
    }

    private static void Shorten(LiteralInline before, int end)
    {
        before.Span.End -= before.Content.End + 1 - end;
        before.Content.End = end - 1;
        if (before.Content.IsEmpty)
        {
            before.Remove();
        }
    }

    private static LinkInline ToLink(InlineProcessor processor, string text, BareAddress address)
    {
        var start = processor.GetSourcePosition(address.Start, out var line, out var column);
        var span = new SourceSpan(start, start + address.End - address.Start - 1);
        var written = text.Substring(address.Start, address.End - address.Start);

        // Escapes and entities are what they stand for, as in other text.
        var url = written.IndexOfAny(['\\', '&']) < 0 ? written : HtmlHelper.Unescape(written);
        var content = ReferenceEquals(url, written)
            ? new StringSlice(text, address.Start + address.Hidden, address.End - 1)
            : new StringSlice(url, address.Hidden, url.Length - 1);
        var link = new LinkInline
        {
            Url = address.Prefix + url,
            Span = span,
            UrlSpan = span,
            Line = line,
            Column = column,
            IsClosed = true,
            IsAutoLink = true,
        };
        link.AppendChild(new LiteralInline { Content = content, Span = span, Line = line, Column = column, IsClosed = true });
        BareAddresses.Add(processor, link);
        return link;
    }
}

/// <summary>An address that was found.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where the text goes on.</param>
/// <param name="Prefix">What the link's address begins with besides.</param>
internal readonly record struct BareAddress(int Start, int End, string Prefix)
{
    /// <summary>How much of it is not shown.</summary>
    public int Hidden { get; init; }
}
