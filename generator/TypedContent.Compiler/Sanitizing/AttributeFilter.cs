using AngleSharp.Dom;

namespace TypedContent.Compiler.Sanitizing;

/// <summary>Decides, attribute by attribute, what an element that stays may keep.</summary>
internal sealed class AttributeFilter(PolicyRules rules, SourceTags tags, HeadingIds ids, RemovalLog log)
{
    private const string MathNamespace = "http://www.w3.org/1998/Math/MathML";

    private static readonly Dictionary<string, UrlKind> UrlAttributes =
        PolicyDefaults.UrlAttributes.ToDictionary(a => a.Name, a => a.Kind, StringComparer.Ordinal);

    /// <summary>Text that people read: it may well begin with the name of a scheme.</summary>
    private static readonly HashSet<string> Prose = new(
        "title alt summary abbr alttext label placeholder value content".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> ControlNames = new(
        "input button select textarea fieldset output map details".Split(' '), StringComparer.Ordinal);

    private string _element = "";
    private int _offset;

    /// <summary>Fills the list with what the element keeps, each value as it will be published.</summary>
    public void Filter(IElement element, string publishedAs, HashSet<string> allowed, int offset, AttributeList kept)
    {
        kept.Clear();
        _element = publishedAs;
        _offset = offset;
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
            Add(attribute.Name, attribute.Value, allowed, element, kept);
        }
    }

    private void Add(string name, string value, HashSet<string> allowed, IElement element, AttributeList kept)
    {
        if (name.Length > 1 && name[0] is 'o' or 'O' && name[1] is 'n' or 'N')
        {
            Remove(RemovalCause.EventHandler, name, value);
        }
        else if (name == "id")
        {
            AddId(value, kept);
        }
        else if (name == "name")
        {
            AddName(value, allowed, element, kept);
        }
        else if (name == "style" && rules.AllowsStyle)
        {
            AddStyle(value, kept);
        }
        else if (IsOpenEnded(name))
        {
            AddUnlessScript(name, value, kept);
        }
        else if (!allowed.Contains(name) && !rules.IsGlobal(name))
        {
            if (element.LocalName == "font" && rules.AllowsStyle && name is "color" or "size" or "face")
            {
                return;
            }

            Remove(RemovalCause.Attribute, name, value);
        }
        else if (name == "srcset")
        {
            var set = SourceSet.Check(value, url => Remove(RemovalCause.Address, name, url));
            if (set is not null)
            {
                kept.Add(name, set);
            }
        }
        else if (UrlAttributes.TryGetValue(name, out var kind))
        {
            AddAddress(name, value, name == "src" && _element is "img" or "source" ? UrlKind.Image : kind, kept);
        }
        else if (name == "xmlns")
        {
            if (value == MathNamespace)
            {
                kept.Add(name, value);
            }
        }
        else if (name == "for" && !ids.IsWritten(value))
        {
            // A click on the label is one on what it is for: that must be the article's own.
            Remove(RemovalCause.Attribute, name, value);
        }
        else if (name == "target" && !IsOwnWindow(value))
        {
            Remove(RemovalCause.Attribute, name, value);
        }
        else if (Prose.Contains(name))
        {
            kept.Add(name, value);
        }
        else
        {
            AddUnlessScript(name, value, kept);
        }
    }

    // aria-* and data-* are open-ended; the names of both are held to plain letters, so that they read back as they are written.
    private bool IsOpenEnded(string name)
    {
        var isData = name.StartsWith("data-", StringComparison.Ordinal);
        if (!isData && !name.StartsWith("aria-", StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = 5; i < name.Length; i++)
        {
            if (name[i] is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '_' or '.'))
            {
                return false;
            }
        }

        return name.Length > 5 && (!isData || (rules.AllowsData && !CommandAttributes.Contains(name)));
    }

    private void AddId(string value, AttributeList kept)
    {
        if (!rules.Policy.KeepsIdentifiers)
        {
            Remove(RemovalCause.Attribute, "id", value);
        }
        else if (ReservedNames.Contains(value))
        {
            // Renamed, not dropped: links to it are renamed alike (see InPage).
            Remove(RemovalCause.Identifier, "id", value);
            kept.Set("id", ids.Free(value));
        }
        else if (value.Length > 0)
        {
            if (ids.Claim(value))
            {
                kept.Set("id", value);
            }
            else
            {
                Remove(RemovalCause.DuplicateId, "id", value);
                if (Headings.Level(_element) > 0)
                {
                    kept.Set("id", ids.Free(value));
                }
            }
        }
    }

    // Only <a name> is an anchor, and an id does the same. What the name of a control or an image is for is to be found by it
    // in the document, which is what must not happen.
    private void AddName(string value, HashSet<string> allowed, IElement element, AttributeList kept)
    {
        if (_element == "a" && rules.Policy.KeepsIdentifiers)
        {
            if (!element.HasAttribute("id") && value.Length > 0)
            {
                AddId(value, kept);
            }
        }
        else if (allowed.Contains("name") && !ReservedNames.Contains(value) && (ControlNames.Contains(_element) || _element.IndexOf('-') > 0))
        {
            kept.Add("name", value);
        }
        else
        {
            Remove(RemovalCause.Identifier, "name", value);
        }
    }

    private void AddStyle(string value, AttributeList kept)
    {
        var style = StyleDeclarations.Check(value, (name, declared) =>
        {
            // All that had no effect is one report: what matters must not drown in it.
            if (InertStyles.Contains(name, declared))
            {
                Remove(RemovalCause.InertStyle, "style", $"{name}: {declared}");
            }
            else
            {
                Remove(RemovalCause.Style, name, declared, "style");
            }
        });
        if (style.Length > 0)
        {
            kept.Set("style", style);
        }
    }

    private void AddAddress(string name, string value, UrlKind kind, AttributeList kept)
    {
        var address = Addresses.Check(value, kind);
        if (address is null || (name == "usemap" && !address.StartsWith("#", StringComparison.Ordinal)))
        {
            Remove(RemovalCause.Address, name, value);
        }
        else
        {
            kept.Add(name, name == "href" ? InPage(address) : address);
        }
    }

    // "#images" is meant for the heading "Images", which could not be given that name.
    private static string InPage(string address) =>
        address.Length > 1 && address[0] == '#' && ReservedNames.Contains(address.Substring(1)) ? address + "-1" : address;

    // No attribute that is not prose has a reason to begin with a scheme that runs code; scripts of the page may follow it.
    private void AddUnlessScript(string name, string value, AttributeList kept)
    {
        if (HasScriptScheme(value))
        {
            Remove(RemovalCause.Address, name, value);
        }
        else
        {
            kept.Add(name, value);
        }
    }

    private static bool HasScriptScheme(string value)
    {
        if (value.IndexOf(':') < 0)
        {
            return false;
        }

        var address = Addresses.Clean(value);
        return address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("data:text/", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsOwnWindow(string target) =>
        target.Equals("_blank", StringComparison.OrdinalIgnoreCase) || target.Equals("_self", StringComparison.OrdinalIgnoreCase);

    private void Remove(RemovalCause cause, string name, string value, string? attribute = null)
    {
        // Only the first is shown: no other need be searched for.
        var offset = _offset < log.First(cause, name) ? tags.Attribute(_offset, attribute ?? name) : _offset;
        log.Add(cause, name, Math.Max(0, offset), value);
    }
}
