using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Css;
using TypedContent.Compiler.Sanitizing.Elements;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Parsing;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Sanitizing.Attributes;

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

    private readonly List<(string Id, int Offset, IElement? Label)> _labels = [];

    private string _element = "";
    private IElement? _source;
    private int _offset;

    /// <summary>Fills the list with what the element keeps, each value as it will be published.</summary>
    public void Filter(IElement element, string publishedAs, HashSet<string> allowed, int offset, AttributeList kept)
    {
        kept.Clear();
        _element = publishedAs;
        _source = element;
        _offset = offset;
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
            Add(attribute.Name, attribute.Value, allowed, element, kept);
        }
    }

    /// <summary>Reports the labels of what did not stay: only the walk's end tells, and the next pass takes them out.</summary>
    public void ReportLostLabels()
    {
        foreach (var (id, offset, label) in _labels)
        {
            if (!ids.IsClaimed(id))
            {
                (_offset, _source) = (offset, label);
                Remove(RemovalCause.Attribute, "for", id);
            }
        }
    }

    /// <summary>Reports an attribute, or what of its value does not stay.</summary>
    public void RejectAttribute(string name, string value) => Remove(RemovalCause.Attribute, name, value);

    /// <summary>Reports an address, or a part of a set of addresses, that does not stay.</summary>
    public void RejectAddress(string name, string value) => Remove(RemovalCause.Address, name, value);

    /// <summary>Reports a declaration that does not stay, and what attribute it stood in.</summary>
    public void RejectStyle(string property, string value, string attribute)
    {
        // All that had no effect is one report: what matters must not drown in it.
        if (InertStyles.Contains(property, value))
        {
            Remove(RemovalCause.InertStyle, "style", $"{property}: {value}", attribute);
        }
        else
        {
            Remove(RemovalCause.Style, property, value, attribute);
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
            if (SourceSet.Check(name, value, this) is { } set)
            {
                kept.Add(name, set);
            }
        }
        else if (UrlAttributes.TryGetValue(name, out var kind))
        {
            AddAddress(name, value, name == "src" && _element is "img" or "source" ? UrlKind.Image : kind, kept);
        }
        else if (name == "for")
        {
            AddFor(value, kept);
        }
        else if (!IsMeant(name, value))
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
                if (ElementShapes.HeadingLevel(_element) > 0)
                {
                    kept.Set("id", ids.Free(value));
                }
            }
        }
    }

    // A click on the label is one on what it is for: that must be the article's own.
    private void AddFor(string value, AttributeList kept)
    {
        if (ids.IsWritten(value))
        {
            _labels.Add((value, _offset, _source));
            AddUnlessScript("for", value, kept);
        }
        else
        {
            Remove(RemovalCause.Attribute, "for", value);
        }
    }

    // Only <a name> is an anchor, and an id does the same. What the name of a control or an image is for is to be found by it
    // in the document, which is what must not happen.
    private void AddName(string value, HashSet<string> allowed, IElement element, AttributeList kept)
    {
        if (_element == "a" && rules.Policy.KeepsIdentifiers)
        {
            AddAnchor(value, element.GetAttribute("id"), kept);
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

    // An element has one identifier: where it has one of its own, what led to the name leads nowhere.
    private void AddAnchor(string name, string? id, AttributeList kept)
    {
        if (name.Length == 0 || name == id)
        {
            return;
        }

        if (string.IsNullOrEmpty(id))
        {
            AddId(name, kept);
        }
        else
        {
            Remove(RemovalCause.Attribute, "name", name);
        }
    }

    private void AddStyle(string value, AttributeList kept)
    {
        var style = StyleDeclarations.Check(value, (property, declared) => RejectStyle(property, declared, "style"));
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

    private static bool IsMeant(string name, string value) => name switch
    {
        "xmlns" => value == MathNamespace,
        "target" => value.Equals("_blank", StringComparison.OrdinalIgnoreCase) || value.Equals("_self", StringComparison.OrdinalIgnoreCase),
        _ => true,
    };

    private void Remove(RemovalCause cause, string name, string value, string? attribute = null)
    {
        var isClone = _source is not null && NestingGuard.IsClone(_source);
        if (cause == RemovalCause.DuplicateId && isClone)
        {
            // The earlier element is the one that the author wrote.
            return;
        }

        // Only the first is shown: no other need be searched for.
        var offset = _offset < log.First(cause, name) ? tags.Attribute(_offset, attribute ?? name) : _offset;
        log.Add(cause, name, Math.Max(0, offset), value, isClone);
    }
}
