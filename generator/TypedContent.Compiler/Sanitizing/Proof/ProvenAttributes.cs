using TypedContent.Compiler.Sanitizing.Attributes;
using TypedContent.Compiler.Sanitizing.Css;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Urls;

namespace TypedContent.Compiler.Sanitizing.Proof;

/// <summary>
/// Checks whether sanitizing a start tag's attributes again would leave all of them unchanged. It calls the sanitizer's own checks. An attribute that is not
/// listed here is never proven.
/// </summary>
internal sealed class ProvenAttributes(PolicyRules rules)
{
    // The sanitizer keeps these unchanged, unless they begin with a scheme that runs code.
    private static readonly Dictionary<ulong, string> s_plain = (
        "align bgcolor border checked clear color colspan compact datetime decoding dir disabled frame height hspace lang loading noshade nowrap open reversed "
        + "role rowspan rules scope size span start tabindex target type valign value vspace width")
        .Split(' ')
        .ToDictionary(name => ShortName.Of(name.AsSpan()));

    private static readonly ulong s_class = ShortName.Of("class".AsSpan());
    private static readonly ulong s_id = ShortName.Of("id".AsSpan());
    private static readonly ulong s_href = ShortName.Of("href".AsSpan());
    private static readonly ulong s_src = ShortName.Of("src".AsSpan());
    private static readonly ulong s_style = ShortName.Of("style".AsSpan());
    private static readonly ulong s_rel = ShortName.Of("rel".AsSpan());
    private static readonly ulong s_alt = ShortName.Of("alt".AsSpan());
    private static readonly ulong s_title = ShortName.Of("title".AsSpan());

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<(int NameStart, int NameLength, ulong Name)> _names = [];
    private readonly AttributeList _link = new();

    private bool _hasId;
    private bool _isLazy;
    private bool _isAsync;
    private bool _isDisabled;
    private bool _isCheckBox;

    /// <summary>Begins a tag.</summary>
    public void Begin()
    {
        _names.Clear();
        _link.Clear();
        _hasId = _isLazy = _isAsync = _isDisabled = _isCheckBox = false;
    }

    /// <summary>Whether an attribute stays unchanged.</summary>
    /// <param name="element">The element.</param>
    /// <param name="allowed">The attributes that the policy allows the element, besides the global ones.</param>
    /// <param name="html">The HTML.</param>
    /// <param name="name">The range of its name.</param>
    /// <param name="value">The range of its value, as written.</param>
    /// <param name="hasReferences">Whether the value contains character references.</param>
    public bool Stays(
        ProvenElement element,
        HashSet<string> allowed,
        string html,
        (int Start, int Length) name,
        (int Start, int Length) value,
        bool hasReferences)
    {
        var key = ShortName.Of(html.AsSpan(name.Start, name.Length));
        foreach (var other in _names)
        {
            // A parser drops the second of two equal attributes.
            if (html.AsSpan(other.NameStart, other.NameLength).SequenceEqual(html.AsSpan(name.Start, name.Length)))
            {
                return false;
            }
        }

        _names.Add((name.Start, name.Length, key));
        var text = html.Substring(value.Start, value.Length);
        text = hasReferences ? HtmlText.Decode(text) : text;
        if (s_plain.TryGetValue(key, out var plain))
        {
            return IsAllowed(plain, allowed) && StaysPlain(element, plain, text);
        }

        return key == 0 ? StaysByPrefix(element, html.Substring(name.Start, name.Length), text)
            : key == s_class ? Array.TrueForAll(text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries), PlainValues.IsClassName)
            : key == s_id ? StaysId(text)
            : key == s_href ? element.Kind == ElementKind.Link && IsAllowed("href", allowed) && StaysAddress(text)
            : key == s_src ? element.Kind == ElementKind.Image && IsAllowed("src", allowed) && UrlFilter.Check(text, UrlKind.Image) == text
            : key == s_alt ? IsAllowed("alt", allowed) && text.IndexOf('<') < 0
            : key == s_title ? IsAllowed("title", allowed) && text.IndexOf('<') < 0
            : key == s_rel ? IsAllowed("rel", allowed) && StaysForLink("rel", text)
            : key == s_style ? StaysStyle(element, text)
            : StaysByPrefix(element, html.Substring(name.Start, name.Length), text);
    }

    /// <summary>Whether the tag has everything that the sanitizer would add to it.</summary>
    public bool IsComplete(ProvenElement element)
    {
        switch (element.Kind)
        {
            case ElementKind.Heading:
                return _hasId;
            case ElementKind.Image:
                return _isLazy && _isAsync;
            case ElementKind.CheckBox:
                return _isDisabled && _isCheckBox;
            case ElementKind.Link when _link.Count > 0:
                var rel = _link.Get("rel");
                Hardening.HardenLink(_link);
                return _link.Get("rel") == rel;
            default:
                return true;
        }
    }

    private bool IsAllowed(string name, HashSet<string> allowed) => allowed.Contains(name) || rules.IsGlobal(name);

    private bool StaysPlain(ProvenElement element, string name, string value)
    {
        if (value.IndexOf(':') >= 0)
        {
            return false;
        }

        switch (name)
        {
            case "loading":
                _isLazy = true;
                return true;
            case "decoding":
                _isAsync = true;
                return true;
            case "disabled":
                _isDisabled = true;
                return true;
            case "type":
                _isCheckBox = value == "checkbox";
                return true;
            case "target":
                return value is "_blank" or "_self" && StaysForLink(name, value);
            default:
                return true;
        }
    }

    private bool StaysForLink(string name, string value)
    {
        _link.Add(name, value);
        return value.IndexOf(':') < 0;
    }

    private bool StaysId(string id)
    {
        _hasId = true;
        return id.Length > 0 && !ReservedNames.Contains(id) && _ids.Add(id);
    }

    private static bool StaysAddress(string address) =>
        UrlFilter.Check(address, UrlKind.Link) == address
        && !(address.Length > 1 && address[0] == '#' && ReservedNames.Contains(address.Substring(1)));

    // A style that hides text may be removed, depending on how much of the whole text it hides; the size of an image may be written as zoom.
    private bool StaysStyle(ProvenElement element, string style) =>
        rules.AllowsStyle
        && !(element.Kind == ElementKind.Image && style.IndexOf("zoom", StringComparison.OrdinalIgnoreCase) >= 0)
        && style.Length > 0
        && !HiddenText.Hides(style)
        && StyleDeclarations.Check(style, static (_, _) => { }) == style;

    private bool StaysByPrefix(ProvenElement element, string name, string value)
    {
        if (value.IndexOf(':') >= 0 || value.IndexOf('<') >= 0 || !AttributeFilter.HasPlainName(name))
        {
            return false;
        }

        return name.StartsWith("aria-", StringComparison.Ordinal)
            || (name.StartsWith("data-", StringComparison.Ordinal)
                && element.Kind is not (ElementKind.Image or ElementKind.CheckBox)
                && rules.AllowsData
                && PlainValues.IsPlain(value)
                && !CommandAttributes.Contains(name)
                && !CommandAttributes.IsCommand(name, value));
    }
}
