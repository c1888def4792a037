using System.Text.RegularExpressions;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Urls;

namespace TypedContent.Compiler.Sanitizing.Attributes;

/// <summary>Parses a <c>srcset</c> by its grammar: candidates made of an address and descriptors. Each address is checked by itself.</summary>
internal static class SourceSet
{
    // A density, or a width and optionally a height. Browsers skip a candidate with any other descriptor.
    private static readonly Regex Descriptors = new(
        @"\A(([0-9]+(\.[0-9]+)?|\.[0-9]+)([eE][+-]?[0-9]+)?x|0*[1-9][0-9]*w( 0*[1-9][0-9]*h)?|0*[1-9][0-9]*h 0*[1-9][0-9]*w)?\z",
        RegexOptions.CultureInvariant);

    /// <summary>The value to publish; null if no candidate is left.</summary>
    public static string? Check(string name, string value, AttributeReport report)
    {
        var kept = new List<string>();
        var changed = false;
        for (var i = 0; Next(value, ref i, out var url, out var descriptor);)
        {
            var address = UrlFilter.Check(url, UrlKind.Image);
            changed |= address != url;
            if (string.IsNullOrEmpty(address))
            {
                report.Address(name, url);
            }
            else if (Descriptors.IsMatch(descriptor))
            {
                kept.Add(Candidate(address!, descriptor));
            }
            else
            {
                report.Attribute(name, Candidate(url, descriptor));
                changed = true;
            }
        }

        if (kept.Count == 0)
        {
            return null;
        }

        return changed || !IsPlain(value) ? string.Join(", ", kept) : value;
    }

    /// <summary>The addresses of all candidates.</summary>
    public static IEnumerable<string> UrlsOf(string value)
    {
        for (var i = 0; Next(value, ref i, out var url, out _);)
        {
            yield return url;
        }
    }

    /// <summary>Replaces addresses in the value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="addresses">The new addresses by the old ones.</param>
    /// <returns>The new value; null if it contains none of the old addresses.</returns>
    public static string? Replace(string value, IReadOnlyDictionary<string, string> addresses)
    {
        var candidates = new List<string>();
        var changed = false;
        for (var i = 0; Next(value, ref i, out var url, out var descriptor);)
        {
            changed |= addresses.TryGetValue(url, out var address);
            candidates.Add(Candidate(address ?? url, descriptor));
        }

        return changed ? string.Join(", ", candidates) : null;
    }

    private static string Candidate(string address, string descriptor) => descriptor.Length > 0 ? address + " " + descriptor : address;

    private static bool Next(string value, ref int i, out string url, out string descriptor)
    {
        (url, descriptor) = ("", "");
        while (i < value.Length && (IsBlank(value[i]) || value[i] == ','))
        {
            i++;
        }

        if (i == value.Length)
        {
            return false;
        }

        var start = i;
        while (i < value.Length && !IsBlank(value[i]))
        {
            i++;
        }

        // An address may contain commas. Commas at its end end the candidate.
        var end = i;
        while (end > start && value[end - 1] == ',')
        {
            end--;
        }

        url = value.Substring(start, end - start);
        if (end == i)
        {
            var from = i;
            i = DescriptorEnd(value, i);
            descriptor = string.Join(" ", value.Substring(from, i - from).Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries));
        }

        return true;
    }

    private static int DescriptorEnd(string value, int i)
    {
        var depth = 0;
        for (; i < value.Length; i++)
        {
            if (value[i] == '(')
            {
                depth++;
            }
            else if (value[i] == ')' && depth > 0)
            {
                depth--;
            }
            else if (value[i] == ',' && depth == 0)
            {
                break;
            }
        }

        return i;
    }

    // Keeps the author's spelling if the value has only addresses and descriptors.
    private static bool IsPlain(string value)
    {
        foreach (var c in value)
        {
            if (c is '(' or ')' or (< ' ' and not ('\t' or '\n' or '\r' or '\f')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
