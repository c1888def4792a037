using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Sanitizing.Elements;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>
/// Writes how articles with components are rendered. Names and values have the places that they have in the article, so that the compiler, and the
/// analyzer that looks at this code, report them there.
/// </summary>
internal sealed class ComponentEmitter
{
    private const string Library = "global::TypedContent.AspNetCore.Components.";
    private const string Fragment = Library + "ContentFragment";

    // What #line takes.
    private const int LastColumn = 65_000;

    private readonly SourceWriter _writer;
    private readonly ComponentPage _page;
    private readonly string _html;
    private readonly Dictionary<string, string> _types;
    private readonly Queue<(string Method, int Start, int End, int First, int Last)> _contents = new();
    private readonly bool _hasPlaces;
    private int _methods;

    private ComponentEmitter(SourceWriter writer, ComponentPage page, ComponentTable components)
    {
        (_writer, _page, _html) = (writer, page, page.Html.ToString());
        _types = components.Components.ToDictionary(
            component => component.Name, component => "global::" + GeneratedFile.EscapeNamespace(component.TypeName), StringComparer.Ordinal);
        _hasPlaces = page.Path.All(c => c is not '"' && !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\u0085'));
    }

    /// <summary>Which of a collection's articles have components.</summary>
    public static SourceText Emit(ComponentPages pages) => GeneratedFile.Write(pages.TypeNamespace, writer =>
    {
        writer.Open($"partial class {pages.TypeDeclaration} : {Library}IComponentContent");
        if (pages.Pages.Count == 0)
        {
            writer.Line($"bool {Library}IComponentContent.WriteBody({Fragment} body) => false;");
        }
        else
        {
            writer.Open($"bool {Library}IComponentContent.WriteBody({Fragment} body) => ((global::TypedContent.ContentEntry)this).Identity.Key switch");
            foreach (var name in pages.Pages)
            {
                var type = "global::" + (pages.Namespace.Length == 0 ? "" : GeneratedFile.EscapeNamespace(pages.Namespace) + ".") + ClassOf(pages.Collection, name);
                writer.Line($"{Literal.Key(name.Key)} => {type}.Write(body),");
            }

            writer.Line("_ => false,");
            writer.Close(";");
        }

        writer.Close();
    });

    public static SourceText Emit(ComponentPage page, ComponentTable components) => GeneratedFile.Write(page.Namespace, writer =>
        new ComponentEmitter(writer, page, components).Emit(components.LeavesNamesToAnalyzer));

    private static string ClassOf(CollectionInfo collection, EntryName name) => $"{collection.Name}Components_{name.FlatName}";

    private void Emit(bool leavesNamesToAnalyzer)
    {
        _writer.Line(GeneratedFile.Attribute);
        _writer.Open($"internal static class {ClassOf(_page.Collection, _page.Name)}");
        _writer.Open($"internal static bool Write({Fragment} body)");
        _writer.Open($"if (!body.Begin({Number(_html.Length)}))");
        _writer.Line("return false;");
        _writer.Close();
        _writer.Line();
        Write(0, _html.Length, 0, _page.Components.Count);
        _writer.Line("return true;");
        _writer.Close();
        while (_contents.Count > 0)
        {
            var (method, start, end, first, last) = _contents.Dequeue();
            _writer.Line();
            _writer.Open($"private static void {method}({Fragment} body)");
            Write(start, end, first, last);
            _writer.Close();
        }

        _writer.Close();
        if (leavesNamesToAnalyzer)
        {
            WriteAbsent();
        }
    }

    /// <summary>
    /// What is bound where a component does not have the parameter itself: only the analyzer reports it then, with the nearest name, and not the
    /// compiler a second time.
    /// </summary>
    private void WriteAbsent()
    {
        var names = _page.Components.SelectMany(component => component.Arguments).Select(argument => argument.Name)
            .Append("ChildContent").Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal);
        _writer.Line();
        _writer.Open($"file static class {ClassOf(_page.Collection, _page.Name)}_Absent");
        _writer.Open("extension<TComponent>(TComponent component) where TComponent : global::Microsoft.AspNetCore.Components.IComponent");
        foreach (var name in names)
        {
            _writer.Line($"internal {Library}ContentAbsent {GeneratedFile.EscapeNamespace(name)} => default;");
        }

        _writer.Close();
        _writer.Close();
    }

    /// <summary>Writes a part of the HTML with the components in it.</summary>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="first">The first component in it.</param>
    /// <param name="last">The one behind the last.</param>
    private void Write(int start, int end, int first, int last)
    {
        var done = start;
        var next = first;
        for (var at = start; next < last;)
        {
            var component = _page.Components[next];
            var tag = _html.IndexOf('<', at, Math.Max(0, component.Start - at));
            if (tag < 0)
            {
                WriteHtml(done, component.Start);
                var behind = Behind(next, last);
                WriteComponent(component, next + 1, behind);
                done = at = component.End;
                next = behind;
                continue;
            }

            // An element that a component is in is written as one: what is written of HTML must be whole where a page is interactive.
            var tagEnd = EndOfTag(tag);
            var close = _html[tag + 1] == '/' || ElementShapes.IsVoid(NameAt(tag)) ? -1 : FindClose(tag, tagEnd, end);
            if (close < component.Start)
            {
                at = close < 0 ? tagEnd : EndOfTag(close);
                continue;
            }

            WriteHtml(done, tag);
            var name = NameAt(tag);
            _writer.Line($"body.Element({Literal.String(name)});");
            WriteAttributes(tag, tagEnd);
            var inner = next;
            while (next < last && _page.Components[next].Start <= close)
            {
                next++;
            }

            Write(tagEnd, close, inner, next);
            _writer.Line("body.EndElement();");
            done = at = EndOfTag(close);
        }

        WriteHtml(done, end);
    }

    private void WriteHtml(int start, int end)
    {
        if (end > start)
        {
            _writer.Line($"body.Html({Number(start)}, {Number(end - start)});");
        }
    }

    private void WriteComponent(BodyComponent component, int first, int last)
    {
        var type = _types[component.Name];
        _writer.Line($"body.Open<{type}>(");
        Place(component.Location.Lines);
        _writer.Raw(component.Arguments.Count == 0 ? ");" : string.Join(", ", component.Arguments.Select(argument => Literal.String(argument.Name))) + ");");
        _writer.Line("#line default");
        foreach (var argument in component.Arguments)
        {
            _writer.Line($"body.Set(static ({type} component) => component.");
            Place(argument.NameLocation.Lines);
            _writer.Raw(GeneratedFile.EscapeNamespace(argument.Name) + ",");
            Place(argument.ValueLocation.Lines);
            _writer.Raw(Literal.String(argument.Value) + ",");
            _writer.Line("#line default");
            _writer.Line(Literal.String(argument.Name) + (ComponentArgumentReader.IsAddress(argument.Name) ? ", isAddress: true);" : ");"));
        }

        if (component.HasContent)
        {
            var method = $"Content{Number(++_methods)}";
            _contents.Enqueue((method, component.ContentStart, component.ContentEnd, first, last));
            _writer.Line($"body.Child(static ({type} component) => component.");
            Place(component.Location.Lines);
            _writer.Raw("ChildContent,");
            _writer.Line("#line default");
            _writer.Line($"{method});");
        }

        _writer.Line("body.Close();");
    }

    /// <summary>Says where in the article the next line comes from.</summary>
    private void Place(LineSpan lines)
    {
        if (!_hasPlaces || lines.StartColumn > LastColumn || lines.EndColumn > LastColumn)
        {
            return;
        }

        var end = lines.EndLine > lines.StartLine || lines.EndColumn > lines.StartColumn ? lines : lines with { EndColumn = lines.StartColumn + 1 };
        _writer.Raw($"#line ({Number(lines.StartLine + 1)},{Number(lines.StartColumn + 1)})-({Number(end.EndLine + 1)},{Number(end.EndColumn + 1)}) \"{_page.Path}\"");
    }

    private void WriteAttributes(int tag, int tagEnd)
    {
        for (var at = tag + 1 + NameAt(tag).Length; at < tagEnd && _html[at] == ' ';)
        {
            var name = _html.IndexOf("=\"", at, StringComparison.Ordinal);
            var value = name + 2;
            var close = _html.IndexOf('"', value);
            var attribute = _html.Substring(at + 1, name - at - 1);
            var isAddress = attribute is "href" or "src" or "poster" or "cite" or "action";
            _writer.Line($"body.Attribute({Literal.String(attribute)}, {Literal.String(HtmlText.Decode(_html.Substring(value, close - value)))}{(isAddress ? ", isAddress: true" : "")});");
            at = close + 1;
        }
    }

    /// <summary>The component behind one and all that are in it.</summary>
    private int Behind(int number, int last)
    {
        var end = _page.Components[number].End;
        var next = number + 1;
        while (next < last && (_page.Components[next].Start < end || IsWithin(_page.Components[next], _page.Components[number])))
        {
            next++;
        }

        return next;
    }

    // Without content of their own several may have one place; only the one that says so holds another.
    private static bool IsWithin(BodyComponent inner, BodyComponent outer) =>
        outer.HasContent && inner.Start >= outer.ContentStart && inner.End <= outer.ContentEnd;

    private string NameAt(int tag) => _html.Substring(tag + 1, _html.IndexOfAny([' ', '>'], tag) - tag - 1);

    // The sanitizer's HTML has its values in double quotes, and no '>' in them that is not escaped.
    private int EndOfTag(int tag)
    {
        var isQuoted = false;
        for (var at = tag; at < _html.Length; at++)
        {
            if (_html[at] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (_html[at] == '>' && !isQuoted)
            {
                return at + 1;
            }
        }

        return _html.Length;
    }

    /// <summary>Where the tag is that closes an element; -1 for one that has none.</summary>
    private int FindClose(int tag, int tagEnd, int end)
    {
        var name = NameAt(tag);
        var depth = 1;
        for (var at = tagEnd; (at = _html.IndexOf('<', at, Math.Max(0, end - at))) >= 0; at++)
        {
            var isClosing = at + 1 < end && _html[at + 1] == '/';
            var nameAt = at + (isClosing ? 2 : 1);
            if (string.CompareOrdinal(_html, nameAt, name, 0, name.Length) == 0 && nameAt + name.Length < end && _html[nameAt + name.Length] is ' ' or '>')
            {
                depth += isClosing ? -1 : 1;
            }

            if (depth == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
