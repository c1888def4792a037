using System.Runtime.CompilerServices;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Proof;

/// <summary>
/// Proves for most bodies, from their text alone, that a parser reads exactly the tree that was written, and that sanitizing that tree again changes nothing.
/// Such a body needs no second parse. A body that it cannot prove is not necessarily wrong; it is parsed again.
/// </summary>
/// <remarks>
/// <para>
/// Why it holds: only by its repair rules can an HTML parser build a tree that differs from the one that was written. Each of these rules is triggered by
/// something that is refused here:
/// </para>
/// <list type="bullet">
/// <item>Tags that are not nested, or lack their start or end: every end tag must match the innermost open element, and none may be open at the end.</item>
/// <item>A start tag that ends another element: anything that ends an open paragraph, a heading in a heading, a link in a link, an item outside a list.
/// <c>li</c>, <c>dt</c>, and <c>dd</c> are only directly in their lists, so the parser's search for an item to end stops at the list at once.</item>
/// <item>Formatting that is reopened: formatting elements end where they are nested, so those in the parser's list are exactly the open ones. The parser
/// forgets the first of more than three equal ones, so three with one name are the maximum; tables, which have their own rules for formatting, are not allowed
/// in any.</item>
/// <item>Tables: only what belongs in each part of one, inside the right parents, and no text but white space. No table in a table.</item>
/// <item>Raw text, foreign content, forms, frames, templates, and everything else with its own rules: only listed elements are accepted, and none of these is
/// listed.</item>
/// <item>Characters that are read as others: no NUL, no carriage return, no controls, no unpaired surrogates; an ampersand only in one of the five references
/// that the sanitizer writes; no line end directly after <c>&lt;pre></c>; no white space at either end.</item>
/// <item>Attributes: each in double quotes, once.</item>
/// </list>
/// <para>
/// Each element and attribute is checked by calling the sanitizer's own code: see <see cref="ProvenAttributes"/>. So the proof holds for any text, not only for
/// the sanitizer's output, and is tested with text that the sanitizer would never write.
/// </para>
/// </remarks>
internal sealed class FixedPointProof
{
    // Far below the depth that BodyParser rejects.
    private const int DeepestNesting = 128;

    private const int MostEqualFormatting = 3;

    private readonly PolicyRules _rules;
    private readonly string _html;
    private readonly ProvenAttributes _attributes;
    private readonly ProvenElement[] _open = new ProvenElement[DeepestNesting];
    private int _depth = 1;
    private int _at;
    private int _paragraphs;
    private int _headings;
    private int _links;
    private int _formatting;
    private int _tables;

    private FixedPointProof(PolicyRules rules, string html)
    {
        _rules = rules;
        _html = html;
        _attributes = new ProvenAttributes(rules);
        _open[0] = ProvenElement.Root;
    }

    /// <summary>Whether a body is proven to stay unchanged; false if that is unknown.</summary>
    /// <param name="rules">What is allowed.</param>
    /// <param name="html">The body.</param>
    public static bool Holds(PolicyRules rules, string html) =>
        html.Length == 0

        // Without identifiers, what a policy keeps of them depends on how heading identifiers are made; prefixes depend on who wrote the identifier.
        || (rules.Policy is { KeepsIdentifiers: true, IdPrefix.Length: 0 }
            && !IsBlank(html[0])
            && !IsBlank(html[html.Length - 1])
            && new FixedPointProof(rules, html).Read());

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\t' or '\f';

    private bool Read()
    {
        while (ReadText())
        {
            if (_at == _html.Length)
            {
                return _depth == 1;
            }

            if (!(_at + 1 < _html.Length && _html[_at + 1] == '/' ? ReadEndTag() : ReadStartTag()))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Reads text up to the next tag, or to the end.</summary>
    [MethodImpl(HotLoop.Options)]
    private bool ReadText()
    {
        var text = _html;
        var isOfTable = _open[_depth - 1].IsOfTable;
        var i = _at;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c is ' ' or '\n' or '\t')
            {
                continue;
            }

            if (c == '<')
            {
                break;
            }

            if (isOfTable || !IsWrittenAsItIs(c))
            {
                if (isOfTable || (c == '&' ? !SkipReference(text, ref i, isAttribute: false) : !SkipUnusual(text, ref i)))
                {
                    return false;
                }
            }
        }

        _at = i;
        return true;
    }

    // Characters that are written as they are. Only SkipUnusual handles the few others beyond ASCII.
    private static bool IsWrittenAsItIs(char c) =>
        c is (> ' ' and < '\u007F' and not ('&' or '<' or '>')) or (> '\u00A0' and < '\uD800') or (>= '\uE000' and < '\uFDD0');

    // Whole surrogate pairs, and the end of the plane except for its noncharacters.
    private static bool SkipUnusual(string text, ref int i)
    {
        var c = text[i];
        if (c is >= '\uFDF0' and < '\uFFFE')
        {
            return true;
        }

        if (!char.IsHighSurrogate(c) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]))
        {
            return false;
        }

        // The last two code points of each plane are noncharacters.
        var isCharacter = (char.ConvertToUtf32(c, text[i + 1]) & 0xFFFE) != 0xFFFE;
        i++;
        return isCharacter;
    }

    /// <summary>Skips to the end of one of the references that the sanitizer writes.</summary>
    private static bool SkipReference(string text, ref int i, bool isAttribute)
    {
        var rest = text.AsSpan(i, Math.Min(6, text.Length - i));
        var length = rest.StartsWith("&amp;".AsSpan()) ? 5
            : rest.StartsWith("&lt;".AsSpan()) || rest.StartsWith("&gt;".AsSpan()) ? 4
            : rest.StartsWith("&nbsp;".AsSpan()) || (isAttribute && rest.StartsWith("&quot;".AsSpan())) ? 6
            : 0;
        i += length - 1;
        return length > 0;
    }

    private bool ReadEndTag()
    {
        var element = _open[_depth - 1];
        var name = element.Name;
        var start = _at + 2;
        var end = start + name.Length;
        if (_depth == 1 || end >= _html.Length || _html[end] != '>' || string.CompareOrdinal(_html, start, name, 0, name.Length) != 0)
        {
            return false;
        }

        _at = end + 1;
        _depth--;
        Count(element.Kind, -1);
        return true;
    }

    private bool ReadStartTag()
    {
        var start = _at + 1;
        var end = start;
        while (end < _html.Length && _html[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
        {
            end++;
        }

        if (end == start
            || ProvenElement.Find(ShortName.Of(_html.AsSpan(start, end - start))) is not { } element
            || _rules.Html(element.Name) is not { } allowed
            || !MayBegin(element))
        {
            return false;
        }

        _at = end;
        if (!ReadAttributes(element, allowed))
        {
            return false;
        }

        if (element.IsVoid)
        {
            return true;
        }

        if (_depth == DeepestNesting || (element.Kind == ElementKind.Preformatted && _at < _html.Length && _html[_at] == '\n'))
        {
            return false;
        }

        _open[_depth++] = element;
        Count(element.Kind, 1);
        return true;
    }

    private bool ReadAttributes(ProvenElement element, HashSet<string> allowed)
    {
        _attributes.Begin();
        while (_at < _html.Length && _html[_at] == ' ')
        {
            var name = _at + 1;
            var end = name;
            while (end < _html.Length && _html[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '.')
            {
                end++;
            }

            if (end == name || end + 1 >= _html.Length || _html[end] != '=' || _html[end + 1] != '"')
            {
                return false;
            }

            _at = end + 2;
            if (!ReadValue(out var hasReferences)
                || !_attributes.Stays(element, allowed, _html, (name, end - name), (end + 2, _at - end - 2), hasReferences))
            {
                return false;
            }

            // Skips the closing quote.
            _at++;
        }

        if (_at == _html.Length || _html[_at] != '>' || !_attributes.IsComplete(element))
        {
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>Reads up to the quote that ends the value.</summary>
    [MethodImpl(HotLoop.Options)]
    private bool ReadValue(out bool hasReferences)
    {
        var text = _html;
        hasReferences = false;
        for (var i = _at; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"')
            {
                _at = i;
                return true;
            }

            if (c is ' ' or '\n' or '\t' || IsWrittenAsItIs(c))
            {
                continue;
            }

            if (c == '&')
            {
                hasReferences = true;
                if (!SkipReference(text, ref i, isAttribute: true))
                {
                    return false;
                }
            }
            else if (!SkipUnusual(text, ref i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether an element can begin here without any repair by the parser.</summary>
    private bool MayBegin(ProvenElement element)
    {
        var parent = _open[_depth - 1].Kind;
        switch (element.Kind)
        {
            case ElementKind.Caption or ElementKind.ColumnGroup or ElementKind.Section:
                return parent == ElementKind.Table;
            case ElementKind.Column:
                return parent == ElementKind.ColumnGroup;
            case ElementKind.Row:
                return parent == ElementKind.Section;
            case ElementKind.Cell:
                return parent == ElementKind.Row;
            case ElementKind.Item:
                return parent == ElementKind.List;
            case ElementKind.Definition:
                return parent == ElementKind.DefinitionList;
        }

        if (_open[_depth - 1].IsOfTable)
        {
            return false;
        }

        return element.Kind switch
        {
            ElementKind.Phrasing or ElementKind.Break or ElementKind.Image or ElementKind.CheckBox => true,
            ElementKind.Formatting => CountOpen(element) < MostEqualFormatting,
            ElementKind.Link => _links == 0,
            ElementKind.Block or ElementKind.Paragraph or ElementKind.Preformatted or ElementKind.List or ElementKind.DefinitionList or ElementKind.Rule =>
                _paragraphs == 0,
            ElementKind.Heading => _paragraphs == 0 && _headings == 0,
            ElementKind.Table => _paragraphs == 0 && _tables == 0 && _formatting == 0,
            _ => false,
        };
    }

    private int CountOpen(ProvenElement element)
    {
        var count = 0;
        for (var i = _depth - 1; i > 0 && _formatting > 0; i--)
        {
            count += ReferenceEquals(_open[i], element) ? 1 : 0;
        }

        return count;
    }

    private void Count(ElementKind kind, int change)
    {
        switch (kind)
        {
            case ElementKind.Paragraph:
                _paragraphs += change;
                break;
            case ElementKind.Heading:
                _headings += change;
                break;
            case ElementKind.Link:
                _links += change;
                _formatting += change;
                break;
            case ElementKind.Formatting:
                _formatting += change;
                break;
            case ElementKind.Table:
                _tables += change;
                break;
        }
    }
}
