using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Css;
using TypedContent.Compiler.Sanitizing.Elements;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Reporting;
using TypedContent.Compiler.Sanitizing.Urls;

namespace TypedContent.Compiler.Sanitizing.Attributes;

/// <summary>Decides which attributes an element keeps.</summary>
internal sealed class AttributeFilter(PolicyRules rules, ElementIds ids, HiddenText hidden, AttributeReport report)
{
    private const string MathNamespace = "http://www.w3.org/1998/Math/MathML";

    private static readonly Dictionary<string, UrlKind> s_urlAttributes =
        PolicyDefaults.UrlAttributes.ToDictionary(a => a.Name, a => a.Kind, StringComparer.Ordinal);

    /// <summary>Attributes with text for people. Their text may begin with the name of a scheme.</summary>
    private static readonly HashSet<string> s_prose = new(
        "title alt summary abbr alttext label placeholder value content".Split(' '), StringComparer.Ordinal);

    /// <summary>Elements whose address is often set by a script. The compiler sets it instead.</summary>
    private static readonly HashSet<string> s_lazy = new("img source video audio iframe".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_references = new(PolicyDefaults.IdReferences.Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_controls = new(PolicyDefaults.Forms.Select(rule => rule.Name), StringComparer.Ordinal);

    // Whether data-* attributes of the element must hold words and numbers.
    private bool _isPlain;

    private readonly IdentifierFilter _identifiers = new(rules, ids, report);

    /// <summary>Fills the list with the attributes that the element keeps, each value as it will be published.</summary>
    /// <param name="element">The element.</param>
    /// <param name="publishedAs">The name it will be published under.</param>
    /// <param name="allowed">The attributes that the policy allows the element, besides the global ones.</param>
    /// <param name="scope">The scope at the element's place.</param>
    /// <param name="kept">The list.</param>
    public void Filter(IElement element, string publishedAs, HashSet<string> allowed, ElementScope scope, AttributeList kept)
    {
        kept.Clear();
        _isPlain = !rules.Policy.AllowsAnyData || (scope & ElementScope.Form) != 0 || s_controls.Contains(publishedAs);
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
            Add(element, publishedAs, attribute.Name, attribute.Value, allowed, kept);
        }
    }

    /// <summary>Removes the addresses for scripts that the compiler did not use, after it has read all of them.</summary>
    /// <param name="allowed">The attributes that the policy allows the element.</param>
    /// <param name="kept">The attributes that the element keeps.</param>
    public void SettleLazyAddresses(HashSet<string> allowed, AttributeList kept)
    {
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            var (name, value) = kept[i];
            if (name.StartsWith("data-", StringComparison.Ordinal) && _isPlain && !IsNamedByProject(name, allowed) && !PlainValues.IsPlain(value))
            {
                kept.Remove(name);
                if (value != kept.Get("src"))
                {
                    report.Add(RemovalReason.DataValue, name, value);
                }
            }
        }
    }

    /// <summary>Reports labels whose element was removed. Called when the walk has ended.</summary>
    public void ReportLostLabels() => _identifiers.ReportLostLabels();

    private void Add(IElement element, string publishedAs, string name, string value, HashSet<string> allowed, AttributeList kept)
    {
        if (name.Length > 1 && name[0] is 'o' or 'O' && name[1] is 'n' or 'N')
        {
            report.Add(RemovalReason.EventHandler, name, value);
        }
        else if (element.NamespaceUri == SvgAttributeFilter.Namespace
            && (name is not ("id" or "class" or "lang") || publishedAs == "use" && name == "id")
            && !name.StartsWith("aria-", StringComparison.Ordinal))
        {
            SvgAttributeFilter.Add(name, value, allowed, kept, report, _identifiers);
        }
        else if (name == "id")
        {
            _identifiers.AddId(publishedAs, value, kept);
        }
        else if (name == "name")
        {
            _identifiers.AddName(element, publishedAs, value, allowed.Contains("name"), kept);
        }
        else if (name == "style" && rules.AllowsStyle)
        {
            AddStyle(element, publishedAs, value, kept);
        }
        else if (name == "hidden" && rules.IsGlobal(name) && hidden.Uncovers(element))
        {
            // The attribute is dropped, so the text is shown.
        }
        else if (name == "class")
        {
            AddClass(value, kept);
        }
        else if (name.StartsWith("data-", StringComparison.Ordinal))
        {
            AddData(publishedAs, name, value, allowed, kept);
        }
        else if (name.StartsWith("aria-", StringComparison.Ordinal) && HasPlainName(name))
        {
            AddText(name, s_references.Contains(name) ? ids.PublishAll(value) : value, kept);
        }
        else if (allowed.Contains(name) || rules.IsGlobal(name))
        {
            AddAllowed(publishedAs, name, value, kept);
        }
        else if (!(element.LocalName == "font" && rules.AllowsStyle && name is "color" or "size" or "face"))
        {
            // The attributes of font become its style; any other attribute is reported.
            report.Attribute(name, value);
        }
    }

    private void AddAllowed(string element, string name, string value, AttributeList kept)
    {
        if (s_references.Contains(name))
        {
            value = ids.PublishAll(value);
        }

        if (name == "srcset")
        {
            if (SourceSet.Check(name, value, report) is { } set)
            {
                kept.Add(name, set);
            }
        }
        else if (s_urlAttributes.TryGetValue(name, out var kind))
        {
            AddAddress(name, value, name == "src" && element is "img" or "source" ? UrlKind.Image : kind, kept);
        }
        else if (name == "for")
        {
            if (_identifiers.MayBeFor(value))
            {
                AddUnlessScript("for", ids.PublishAll(value), kept);
            }
        }
        else if (!IsMeant(name, value))
        {
            report.Attribute(name, value);
        }
        else if (s_prose.Contains(name))
        {
            AddProse(name, value, kept);
        }
        else
        {
            AddUnlessScript(name, value, kept);
        }
    }

    // Names of aria-* and data-* are open-ended. Only plain letters are allowed, so that they are read back exactly as they are written.
    public static bool HasPlainName(string name)
    {
        for (var i = 5; i < name.Length; i++)
        {
            if (name[i] is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '_' or '.'))
            {
                return false;
            }
        }

        return name.Length > 5;
    }

    private void AddData(string element, string name, string value, HashSet<string> allowed, AttributeList kept)
    {
        if (CommandAttributes.Contains(name) || CommandAttributes.IsCommand(name, value))
        {
            report.Add(RemovalReason.Command, name, value);
        }
        else if (IsNamedByProject(name, allowed))
        {
            AddUnlessScript(name, value, kept);
        }
        else if (!rules.AllowsData || !HasPlainName(name))
        {
            report.Attribute(name, value);
        }
        else if (!_isPlain || PlainValues.IsPlain(value) || (s_lazy.Contains(element) && LazyAddresses.Has(name, value)))
        {
            AddUnlessScript(name, value, kept);
        }
        else
        {
            report.Add(RemovalReason.DataValue, name, value);
        }
    }

    private bool IsNamedByProject(string name, HashSet<string> allowed) => allowed.Contains(name) || rules.IsGlobal(name);

    private void AddClass(string value, AttributeList kept)
    {
        var names = value.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var plain = Array.FindAll(names, PlainValues.IsClassName);
        if (plain.Length == names.Length)
        {
            kept.Add("class", value);
            return;
        }

        foreach (var name in names)
        {
            if (!PlainValues.IsClassName(name))
            {
                report.Add(RemovalReason.ClassName, "class", name);
            }
        }

        if (plain.Length > 0)
        {
            kept.Add("class", string.Join(" ", plain));
        }
    }

    private void AddText(string name, string value, AttributeList kept)
    {
        if (HasScriptScheme(value))
        {
            report.Address(name, value);
        }
        else
        {
            AddProse(name, value, kept);
        }
    }

    // Light boxes and tooltips write titles and similar text as HTML.
    private void AddProse(string name, string value, AttributeList kept)
    {
        if (PlainValues.HoldsLiveMarkup(value))
        {
            report.Add(RemovalReason.Markup, name, value);
        }
        else
        {
            kept.Add(name, value);
        }
    }

    private void AddStyle(IElement element, string publishedAs, string value, AttributeList kept)
    {
        // Editors size images with zoom, which browsers support. On any other element it would change the size of the text.
        string? zoom = null;
        var style = StyleDeclarations.Check(value, (property, declared) =>
        {
            if (publishedAs == "img" && property == "zoom" && IsPercentage(declared))
            {
                zoom = "zoom: " + declared;
            }
            else
            {
                report.Style(property, declared, "style");
            }
        });
        style = zoom is null ? hidden.Uncover(element, style) : style.Length == 0 ? zoom : style + "; " + zoom;
        if (style.Length > 0)
        {
            kept.Set("style", style);
        }
    }

    private static bool IsPercentage(string value) =>
        value.Length is > 1 and < 6 && value[value.Length - 1] == '%' && value.Take(value.Length - 1).All(char.IsDigit) && value[0] != '0';

    private void AddAddress(string name, string value, UrlKind kind, AttributeList kept)
    {
        var address = UrlFilter.Check(value, kind);
        if (address is null || (name == "usemap" && !address.StartsWith("#", StringComparison.Ordinal)))
        {
            report.Address(name, value);
        }
        else
        {
            kept.Add(name, name == "href" || (name == "usemap" && rules.Policy.IdPrefix.Length > 0) ? _identifiers.InPage(address) : address);
        }
    }

    // Only text for people has a reason to begin with a scheme that runs code. A script of the page may follow any other value.
    private void AddUnlessScript(string name, string value, AttributeList kept)
    {
        if (HasScriptScheme(value))
        {
            report.Address(name, value);
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

        var address = UrlFilter.Clean(value);
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
}
