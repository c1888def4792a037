using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Elements;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Sanitizing.Attributes;

/// <summary>
/// Decides on attributes that name an element or refer to one by its name. An element must not be found where a script of the page
/// looks for something else (DOM clobbering), and no name may be given twice.
/// </summary>
internal sealed class IdentifierFilter(PolicyRules rules, ElementIds ids, AttributeReport report)
{
    private static readonly HashSet<string> s_controls = new(
        "input button select textarea fieldset output map details".Split(' '), StringComparer.Ordinal);

    private readonly List<(string Id, IElement Label, int Offset)> _labels = [];

    /// <summary>An <c>id</c>.</summary>
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
    /// A <c>name</c>. Only that of <c>a</c> is an anchor, and an id does the same. What the name of a control or an image is for is to
    /// be found by it in the document, which is what must not happen.
    /// </summary>
    public void AddName(IElement source, string element, string value, bool isAllowed, AttributeList kept)
    {
        if (element == "a" && rules.Policy.KeepsIdentifiers)
        {
            AddAnchor(value, source.GetAttribute("id"), kept);
        }
        else if (isAllowed && !ReservedNames.Contains(value) && (s_controls.Contains(element) || element.IndexOf('-') > 0))
        {
            // A map is found by its name as other elements are by their ids.
            kept.Add("name", element == "map" ? ids.Publish(value) : value);
        }
        else
        {
            report.Add(RemovalReason.Identifier, "name", value);
        }
    }

    /// <summary>Whether a label may be for an element: a click on it is one on that, which must be the article's own.</summary>
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

    /// <summary>Reports the labels of what did not stay: that is known at the end of the walk, and the next pass removes them.</summary>
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

    /// <summary>An address in the page, by the identifier as it is published: a heading "Images" cannot be given that name.</summary>
    public string InPage(string address) =>
        address.Length < 2 || address[0] != '#' ? address
        : ReservedNames.Contains(ids.Publish(address.Substring(1))) ? address + "-1"
        : address[1] == ':' || address is "#top" ? address
        : "#" + ids.Publish(address.Substring(1));

    // What the compiler itself writes: the id of a heading, made from a text, and those by which a footnote and its mark lead to each other.
    private static bool IsOurs(string element, string id) =>
        ElementShapes.HeadingLevel(element) > 0
            ? ElementIds.Slug(id) == id
            : (element is "a" && IsNumbered(id, "fnref:")) || (element is "li" && IsNumbered(id, "fn:"));

    private static bool IsNumbered(string id, string prefix) =>
        id.Length > prefix.Length && id.Length < prefix.Length + 7 && id.StartsWith(prefix, StringComparison.Ordinal)
        && id.Skip(prefix.Length).All(c => c is >= '0' and <= '9');

    /// <summary>A paint of SVG, <c>url(#name)</c>, by the identifier as it is published; any other value as it is.</summary>
    public string InPaint(string value) =>
        value.IndexOf('#') is > 0 and var mark && value.IndexOf("url(", StringComparison.OrdinalIgnoreCase) >= 0
            ? value.Substring(0, mark + 1) + ids.Publish(value.Substring(mark + 1))
            : value;

    // An element has one identifier: where it has one of its own, what led to the name leads nowhere.
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
