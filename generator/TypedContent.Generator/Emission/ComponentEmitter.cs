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

    private readonly SourceWriter _writer = new();
    private readonly ComponentPage _page;
    private readonly string _html;
    private readonly Dictionary<string, string> _types;
    private readonly Queue<(int Start, int End, int First, int Last)> _contents = new();
    private int _contentCount;

    private ComponentEmitter(ComponentPage page, ComponentTable components)
    {
        (_page, _html) = (page, page.Html.ToString());
        _types = components.Components.ToDictionary(
            component => component.Name, component => "global::" + GeneratedFile.EscapeNamespace(component.TypeName), StringComparer.Ordinal);
    }

    /// <summary>Where a collection's entries find the code of their bodies.</summary>
    public static SourceText Emit(ComponentHost host) => GeneratedFile.Write(host.TypeNamespace, writer =>
    {
        var type = "global::" + (host.Namespace.Length == 0 ? "" : GeneratedFile.EscapeNamespace(host.Namespace) + ".") + ClassOf(host.Collection);
        writer.Open($"partial class {host.TypeDeclaration} : {Library}IComponentContent");
        writer.Open($"bool {Library}IComponentContent.WriteBody({Fragment} body)");
        writer.Line("var key = ((global::TypedContent.ContentEntry)this).Identity.Key;");
        writer.Open($"return (key % {Number(ComponentPart.Count)}) switch");
        for (var part = 0; part < ComponentPart.Count; part++)
        {
            writer.Line($"{(part < ComponentPart.Count - 1 ? Number(part) : "_")} => {type}.Part{Number(part)}(key, body),");
        }

        writer.Close(";");
        writer.Close();
        writer.Close();
    });

    /// <summary>
    /// The articles of one part of a collection. The methods are always the same ones, whatever articles have components: only their bodies differ, which a
    /// hot reload can always bring.
    /// </summary>
    public static SourceText Emit(ComponentPart part) => GeneratedFile.Write(part.Namespace, writer =>
    {
        if (part.Number == 0)
        {
            writer.Line(GeneratedFile.Attribute);
        }

        writer.Open($"internal static partial class {ClassOf(part.Collection)}");
        writer.Open($"internal static bool Part{Number(part.Number)}(ulong key, {Fragment} body)");
        writer.Open($"global::System.Action<{Fragment}>? write = key switch");
        foreach (var line in part.Codes.SelectMany(code => code.Text.TrimEnd('\n').Split('\n')))
        {
            writer.Raw(line);
        }

        writer.Line("_ => null,");
        writer.Close(";");
        writer.Line("write?.Invoke(body);");
        writer.Line("return write is not null;");
        writer.Close();
        writer.Close();
        if (part.LeavesNamesToAnalyzer && part.Codes.Count > 0)
        {
            WriteAbsent(writer, part);
        }
    });

    /// <summary>How one article is rendered, as a line of its part's switch.</summary>
    public static ComponentCode Write(ComponentPage page, ComponentTable components)
    {
        var emitter = new ComponentEmitter(page, components);
        emitter.Write();
        return new ComponentCode(
            page.Collection, page.Name, page.Namespace, emitter._writer.ToString(),
            page.Components.SelectMany(component => component.Arguments).Select(argument => argument.Name).Distinct(StringComparer.Ordinal).ToEquatableArray());
    }

    private static string ClassOf(CollectionInfo collection) => collection.Name + "Components";

    /// <summary>
    /// What is bound where a component does not have the parameter itself: only the analyzer reports it then, with the nearest name, and not the
    /// compiler a second time.
    /// </summary>
    private static void WriteAbsent(SourceWriter writer, ComponentPart part)
    {
        var names = part.Codes
            .SelectMany(code => code.Parameters)
            .Append("ChildContent")
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal);
        writer.Line();
        writer.Open($"file static class {ClassOf(part.Collection)}_Absent");
        writer.Open("extension<TComponent>(TComponent component) where TComponent : global::Microsoft.AspNetCore.Components.IComponent");
        foreach (var name in names)
        {
            writer.Line($"internal {Library}ContentAbsent {GeneratedFile.EscapeNamespace(name)} => default;");
        }

        writer.Close();
        writer.Close();
    }

    private void Write()
    {
        // In its part's file it is within a type, a method, and a switch.
        _writer.Indent().Indent().Indent();
        _writer.Line($"// {_page.Name.FlatName}");
        _writer.Open($"{Literal.Key(_page.Name.Key)} => !body.Begin({Number(_html.Length)}) ? null : body.Content switch");
        _contents.Enqueue((0, _html.Length, 0, _page.Components.Count));
        for (var number = 0; _contents.Count > 0; number++)
        {
            var (start, end, first, last) = _contents.Dequeue();
            _writer.Open($"{Number(number)} => static body =>");
            Write(start, end, first, last);
            _writer.Close(",");
        }

        _writer.Line("_ => null,");
        _writer.Close(",");
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
        Place(component, component.Location.Lines);
        var given = component.Arguments.Select(argument => argument.Name).Concat(component.HasContent ? ["ChildContent"] : Array.Empty<string>());
        _writer.Raw(string.Join(", ", given.Select(Literal.String)) + ");");
        _writer.Line("#line default");
        foreach (var argument in component.Arguments)
        {
            _writer.Line($"body.Set(static ({type} component) => component.");
            Place(component, argument.NameLocation.Lines);
            _writer.Raw(GeneratedFile.EscapeNamespace(argument.Name) + ",");
            Place(component, argument.ValueLocation.Lines);
            _writer.Raw(Literal.String(argument.Value) + ",");
            _writer.Line("#line default");
            _writer.Line(Literal.String(argument.Name) + (ComponentArgumentReader.IsAddress(argument.Name) ? ", isAddress: true);" : ");"));
        }

        if (component.HasContent)
        {
            _contents.Enqueue((component.ContentStart, component.ContentEnd, first, last));
            _writer.Line($"body.Child(static ({type} component) => component.");
            Place(component, component.Location.Lines);
            _writer.Raw("ChildContent,");
            _writer.Line("#line default");
            _writer.Line($"{Number(++_contentCount)});");
        }

        _writer.Line("body.Close();");
    }

    private static bool IsNameable(string path) => path.All(c => c is not '"' && !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\u0085'));

    /// <summary>Says where in the article, or in the part that it includes, the next line comes from.</summary>
    private void Place(BodyComponent component, LineSpan lines)
    {
        var path = component.File is { } part ? FilePath.Normalize(part) : _page.Path;
        if (!IsNameable(path) || lines.StartColumn > LastColumn || lines.EndColumn > LastColumn)
        {
            return;
        }

        var end = lines.EndLine > lines.StartLine || lines.EndColumn > lines.StartColumn ? lines : lines with { EndColumn = lines.StartColumn + 1 };
        _writer.Raw(
            $"#line ({Number(lines.StartLine + 1)},{Number(lines.StartColumn + 1)})-"
            + $"({Number(end.EndLine + 1)},{Number(end.EndColumn + 1)}) \"{path}\"");
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
            var text = HtmlText.Decode(_html.Substring(value, close - value));
            _writer.Line($"body.Attribute({Literal.String(attribute)}, {Literal.String(text)}{(isAddress ? ", isAddress: true" : "")});");
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
