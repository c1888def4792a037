using System.Text;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Addresses;

/// <summary>An address within the site, split into its parts.</summary>
/// <param name="Path">The path, percent-decoded, in NFC; empty for a fragment in the same article.</param>
/// <param name="Query">The query as written, including its question mark; may be empty.</param>
/// <param name="Fragment">The fragment as written, including its hash sign; may be empty.</param>
internal readonly record struct SiteAddress(string Path, string Query, string Fragment)
{
    /// <returns>Null if the address has a scheme, or is empty.</returns>
    public static SiteAddress? Parse(string address)
    {
        var end = address.IndexOfAny([':', '/', '?', '#']);
        if (address.Length == 0 || (end >= 0 && address[end] == ':'))
        {
            return null;
        }

        var hash = address.IndexOf('#');
        var fragment = hash < 0 ? "" : address.Substring(hash);
        var rest = hash < 0 ? address : address.Substring(0, hash);
        var mark = rest.IndexOf('?');
        return new SiteAddress(Decode(mark < 0 ? rest : rest.Substring(0, mark)), mark < 0 ? "" : rest.Substring(mark), fragment);
    }

    public string Extension => Path.LastIndexOf('.') is var dot and >= 0 && dot > Path.LastIndexOf('/') ? Path.Substring(dot + 1).ToLowerInvariant() : "";

    /// <summary>The element identifier in the fragment; empty for <c>#top</c> and for text fragments.</summary>
    public string Identifier
    {
        get
        {
            var directive = Fragment.IndexOf(":~:", StringComparison.Ordinal);
            var named = Fragment.Length == 0 ? "" : directive < 0 ? Fragment.Substring(1) : Fragment.Substring(1, directive - 1);
            return named.Equals("top", StringComparison.OrdinalIgnoreCase) ? "" : Uri.UnescapeDataString(named);
        }
    }

    /// <summary>Resolves a path relative to a folder. A path that leads above the root keeps its <c>..</c>.</summary>
    /// <param name="folder">The folder, without a trailing slash.</param>
    /// <param name="path">The path, with or without a leading slash.</param>
    public static string Combine(string folder, string path)
    {
        var kept = new List<string>(folder.Split(['/'], StringSplitOptions.RemoveEmptyEntries));
        foreach (var segment in path.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && kept.Count > 0 && kept[kept.Count - 1] != "..")
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment != ".")
            {
                kept.Add(segment);
            }
        }

        return string.Join("/", kept);
    }

    /// <summary>The shortest relative path from a folder to a file.</summary>
    public static string Relate(string folder, string path)
    {
        var from = folder.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var to = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join("/", to.Skip(common));
    }

    /// <summary>The folder of a file.</summary>
    public static string FolderOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));

    /// <summary>Percent-encodes only the characters that would end the address or could be misread.</summary>
    public static string Encode(string url)
    {
        var encoded = new StringBuilder(url.Length);
        foreach (var c in url)
        {
            if (c is <= ' ' or '%' or '?' or '#' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' or '\u007F')
            {
                encoded.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                encoded.Append(c);
            }
        }

        return encoded.ToString();
    }

    private static string Decode(string path) => Nfc.Normalize(Uri.UnescapeDataString(path));
}
