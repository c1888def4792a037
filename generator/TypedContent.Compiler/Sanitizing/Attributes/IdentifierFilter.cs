using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Elements;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Sanitizing.Attributes;

/// <summary>
/// Decides about attributes that name an element or refer to one by name. A script of the page that looks up something else must not find an element instead
/// (DOM clobbering), and no name may occur twice.
/// </summary>
internal sealed class IdentifierFilter(PolicyRules rules, ElementIds ids, AttributeReport report)
{
    private static readonly HashSet<string> s_controls = new(
        "input button select textarea fieldset output map details".Split(' '), StringComparer.Ordinal);

    private readonly List<(string Id, IElement Label, int Offset)> _labels = [];

    /// <summary>Adds an <c>id</c>.</summary>
    public void AddId(string element, string value, AttributeList kept)
    {
        value = ids.Publish(value);
        if (!rules.Policy.KeepsIdentifiers && !IsOurs(element, ids.Written(value)))
        {
            report.Attribute("id", value);
        }
        else if (ReservedNames.Contains(value))
        {
            // Renamed, not dropped: links to it are renamed in the same way (see InPage).
            report.Add(RemovalReason.Identifier, "id", value);
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
                report.Add(RemovalReason.DuplicateId, "id", value);
                if (ElementShapes.HeadingLevel(element) > 0)
                {
                    kept.Set("id", ids.Free(value));
                }
            }
        }
    }

    /// <summary>
    /// Adds a <c>name</c>. Only the name of <c>a</c> is an anchor, and an id does the same. The name of a control or an image makes it a property of the
    /// document, which must not happen.
    /// </summary>
    public void AddName(IElement source, string element, string value, bool isAllowed, AttributeList kept)
    {
        if (element == "a" && rules.Policy.KeepsIdentifiers)
        {
            AddAnchor(value, source.GetAttribute("id"), kept);
        }
        else if (isAllowed && !ReservedNames.Contains(value) && (s_controls.Contains(element) || element.IndexOf('-') > 0))
        {
            // Other elements refer to a map by its name, as they do to others by id.
            kept.Add("name", element == "map" ? ids.Publish(value) : value);
        }
        else
        {
            report.Add(RemovalReason.Identifier, "name", value);
        }
    }

    /// <summary>Whether a label may be for an element. A click on a label is a click on its element, so the element must be in the article.</summary>
    public bool MayBeFor(string id)
    {
        id = ids.Publish(id);
        if (!ids.IsWritten(id))
        {
            report.Attribute("for", id);
            return false;
        }

        var (label, offset) = report.Current;
        _labels.Add((id, label, offset));
        return true;
    }

    /// <summary>Reports labels whose element was removed. This is known only at the end of the walk; the next pass removes them.</summary>
    public void ReportLostLabels()
    {
        foreach (var (id, label, offset) in _labels)
        {
            if (!ids.IsClaimed(id))
            {
                report.Begin(label, offset);
                report.Attribute("for", id);
            }
        }
    }

    /// <summary>An address within the page, with the identifier as it is published. A heading "Images", for example, cannot have its plain name.</summary>
    public string InPage(string address) =>
        address.Length < 2 || address[0] != '#' ? address
        : ReservedNames.Contains(ids.Publish(address.Substring(1))) ? address + "-1"
        : address[1] == ':' || address is "#top" ? address
        : "#" + ids.Publish(address.Substring(1));

    // Identifiers that the compiler itself writes: those of headings, made from their text, and those that link footnotes and their references.
    private static bool IsOurs(string element, string id) =>
        ElementShapes.HeadingLevel(element) > 0
            ? ElementIds.Slug(id) == id
            : (element is "a" && IsNumbered(id, "fnref:")) || (element is "li" && IsNumbered(id, "fn:"));

    private static bool IsNumbered(string id, string prefix) =>
        id.Length > prefix.Length && id.Length < prefix.Length + 7 && id.StartsWith(prefix, StringComparison.Ordinal)
        && id.Skip(prefix.Length).All(c => c is >= '0' and <= '9');

    /// <summary>An SVG paint, <c>url(#name)</c>, with the identifier as it is published; any other value is unchanged.</summary>
    public string InPaint(string value) =>
        value.IndexOf('#') is > 0 and var mark && value.IndexOf("url(", StringComparison.OrdinalIgnoreCase) >= 0
            ? value.Substring(0, mark + 1) + ids.Publish(value.Substring(mark + 1))
            : value;

    // An element has one identifier. If it already has an id, links to its name lead nowhere.
    private void AddAnchor(string name, string? id, AttributeList kept)
    {
        if (name.Length == 0 || ids.Publish(name) == (id is null ? null : ids.Publish(id)))
        {
            return;
        }

        if (string.IsNullOrEmpty(id))
        {
            AddId("a", name, kept);
        }
        else
        {
            report.Attribute("name", name);
        }
    }
}
