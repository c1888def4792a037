using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using TypedContent.Compiler.Content;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Sanitizing.Elements;

namespace TypedContent.Compiler.Body.Components;

/// <summary>Writes HTML in which elements that only their places tell from others stand for components, their fallbacks in them.</summary>
/// <param name="html">The HTML with the components' tags.</param>
internal sealed class ComponentHtml(string html)
{
    private const string Content = "{ChildContent}";
    private const string OpenTag = "<" + ComponentMark.Element + ">";
    private const string CloseTag = "</" + ComponentMark.Element + ">";
    private const string EndTag = "<" + ComponentMark.EndElement + ">";

    // One parameter, or several of which the first that is given counts.
    private const string Names = @"(?<name>[A-Za-z_][A-Za-z0-9_]*(\|[A-Za-z_][A-Za-z0-9_]*)*)";

    private static readonly Regex s_hole = new(@"\{" + Names + @"\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex s_optional = new(
        @"\{\?" + Names + @"\}(?<part>.*?)\{/\k<name>\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline);

    private static readonly Regex s_tag = new(
        "</?(?<name>[A-Za-z][A-Za-z0-9]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly StringBuilder _output = new(html.Length + 256);
    private readonly Dictionary<int, OpenComponent> _open = [];
    private int _done;

    /// <summary>What was replaced, in its order.</summary>
    public List<ComponentEdit> Edits { get; } = [];

    public ComponentMarks Marks { get; } = new();

    /// <summary>Leaves a tag out.</summary>
    public void Drop(ComponentTag tag) => Replace(tag.Start, tag.End, () => { });

    public void Open(ComponentTag tag, int number, BodyComponent use, string? fallback) => Replace(tag.Start, tag.End, () =>
    {
        var place = _output.Length;
        _output.Append(OpenTag);
        if (fallback is null)
        {
            _open[number] = new OpenComponent(place, place, null);
            return;
        }

        var filled = Fill(fallback, use);
        var hole = filled.IndexOf(Content, StringComparison.Ordinal);
        _output.Append(filled, 0, hole < 0 ? filled.Length : hole);
        _open[number] = new OpenComponent(place, _output.Length, hole < 0 ? "" : filled.Substring(hole + Content.Length).Replace(Content, ""));
        _output.Append(OpenTag);
    });

    public void Close(ComponentTag tag, int number) => Replace(tag.IsSelfClosing ? tag.End : tag.Start, tag.End, () =>
    {
        var component = _open[number];
        if (component.Rest is not null)
        {
            Marks.Add(component.ContentPlace, new ComponentMark(number, true, _output.Length));
            _output.Append(EndTag).Append(CloseTag).Append(component.Rest);
        }

        Marks.Add(component.Place, new ComponentMark(number, false, _output.Length));
        _output.Append(EndTag).Append(CloseTag);
    });

    /// <summary>A template without the tags of blocks, for a component within a line.</summary>
    public static string WithoutBlocks(string template) => s_tag.Replace(
        template, tag => (ElementShapes.Of(tag.Groups["name"].Value.ToLowerInvariant()) & ElementShape.Block) != 0 ? "" : tag.Value);

    public string Finish() => _output.Append(html, _done, html.Length - _done).ToString();

    /// <summary>
    /// The template with the values that the tag gives: a parameter that it does not give is empty, and what is written for it only is left out.
    /// </summary>
    private static string Fill(string template, BodyComponent use)
    {
        var parts = s_optional.Replace(template, part => ValueOf(part.Groups["name"].Value, use).Length == 0 ? "" : part.Groups["part"].Value);
        return s_hole.Replace(parts, hole => hole.Value == Content
            ? Content
            : WebUtility.HtmlEncode(ValueOf(hole.Groups["name"].Value, use)).Replace("{", "&#123;"));
    }

    private static string ValueOf(string names, BodyComponent use) => names.Split('|')
        .Select(name => name == "ChildContent" && use.HasContent ? Content : use.Arguments.FirstOrDefault(argument => argument.Name == name)?.Value)
        .FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";

    private void Replace(int start, int end, Action write)
    {
        _output.Append(html, _done, start - _done);
        var at = _output.Length;
        write();
        Edits.Add(new ComponentEdit(start, end, at, _output.Length));
        _done = end;
    }

    private readonly record struct OpenComponent(int Place, int ContentPlace, string? Rest);
}

/// <summary>A part of HTML that was replaced.</summary>
/// <param name="Start">Where it began.</param>
/// <param name="End">Where it ended, exclusive.</param>
/// <param name="NewStart">Where what replaces it begins.</param>
/// <param name="NewEnd">Where that ends, exclusive.</param>
internal readonly record struct ComponentEdit(int Start, int End, int NewStart, int NewEnd);
