using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Writes blocks of code: their titles, what is said of their lines, and tabs of adjacent ones.</summary>
/// <param name="text">The file's text.</param>
/// <param name="bodyStart">Where in it the body begins.</param>
/// <param name="context">What they may refer to.</param>
/// <param name="findings">Takes what is wrong with the line that opens one.</param>
internal sealed class FenceRenderer(string text, int bodyStart, CodeContext context, FindingBag findings) : CodeBlockRenderer
{
    private const string Prefix = "language-";

    private static readonly HashSet<string> s_checked = new(["csharp", "cs", "c#", "csx", "c-sharp"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the last fence of a group was found, so that the next is looked for behind it.</summary>
    private (ContainerBlock? Parent, int Place) _last;

    protected override void Write(HtmlRenderer renderer, CodeBlock code)
    {
        if (code is not FencedCodeBlock fence)
        {
            base.Write(renderer, code);
            return;
        }

        var info = FenceInfo.Read(fence.Info, fence.Arguments);
        var arguments = ReadArguments(fence, ref info);
        if (arguments.IsHidden)
        {
            return;
        }

        CodeSource.Hide(fence, arguments);
        CodeNotation.TakeOut(fence, arguments, (piece, fault) => Report(fence, piece, fault));
        SetAttributes(fence, info, arguments);
        var title = info.Title is { } words && (words.StartsWith("line-numbers", StringComparison.Ordinal) || words == "no-line-numbers") ? null : info.Title;
        if (arguments.Group is { } group)
        {
            WriteTab(renderer, fence, group, arguments.Label ?? title ?? info.Language);
        }
        else if (title is null)
        {
            base.Write(renderer, code);
        }
        else
        {
            renderer.EnsureLine();
            renderer.Write("<figure class=\"code-block\"><figcaption>").WriteEscape(title).WriteLine("</figcaption>");
            base.Write(renderer, code);
            renderer.WriteLine("</figure>");
        }
    }

    private FenceArguments ReadArguments(FencedCodeBlock fence, ref FenceInfo info)
    {
        var arguments = FenceArguments.Read(fence.Info, fence.Arguments, fence.Lines.Count);
        var isRead = CodeSource.Read(
            fence, arguments, context.At(bodyStart + fence.Span.Start), (id, piece, values) => findings.Add(id, RangeOf(fence, piece), values));
        if (isRead)
        {
            // Lines are those of what was read, and the file is not the caption.
            info = info.Title == arguments.File ? info with { Title = null } : info;
            arguments = FenceArguments.Read(fence.Info, fence.Arguments, fence.Lines.Count);
        }

        if (arguments.Check is not null && (isRead || !s_checked.Contains(arguments.Language ?? info.Language)))
        {
            Report(fence, "check", isRead ? "what a file has is compiled with its project." : "only C# is checked. Write e.g. ```csharp check.");
        }

        foreach (var (piece, fault) in arguments.Faults)
        {
            Report(fence, piece, fault);
        }

        return arguments;
    }

    private static void SetAttributes(FencedCodeBlock fence, FenceInfo info, FenceArguments arguments)
    {
        var attributes = fence.GetAttributes();
        attributes.Classes?.RemoveAll(name => name.StartsWith(Prefix, StringComparison.Ordinal));
        var language = arguments.Language ?? info.Language;
        if (language.Length > 0)
        {
            attributes.Classes = [Prefix + language, .. attributes.Classes ?? []];
        }

        info.Attributes?.Classes?.RemoveAll(name => name == info.Language);
        info.Attributes?.CopyTo(attributes, mergeIdAndProperties: true);
        foreach (var name in arguments.Marks.ToClasses())
        {
            attributes.AddClass(name);
        }
    }

    /// <summary>Adjacent fences of a group are tabs, of which one is open: no script is needed.</summary>
    private void WriteTab(HtmlRenderer renderer, FencedCodeBlock fence, string group, string label)
    {
        var parent = fence.Parent!;
        var place = _last.Parent == parent ? _last.Place : 0;
        while (parent[place] != fence)
        {
            place++;
        }

        _last = (parent, place);
        var (isFirst, isLast) = (!IsOfGroup(parent, place - 1, group), !IsOfGroup(parent, place + 1, group));
        renderer.EnsureLine();
        renderer.WriteLine(isFirst ? "<div class=\"code-tabs\">" : "");
        renderer.Write("<details class=\"code-tab\" name=\"").WriteEscape(group).Write(isFirst ? "\" open>" : "\">");
        renderer.Write("<summary>").WriteEscape(label).WriteLine("</summary>");
        base.Write(renderer, fence);
        renderer.WriteLine("</details>");
        renderer.WriteLine(isLast ? "</div>" : "");
    }

    private static bool IsOfGroup(ContainerBlock parent, int place, string group) =>
        place >= 0
            && place < parent.Count
            && parent[place] is FencedCodeBlock other
            && FenceArguments.Read(other.Info, other.Arguments, lines: 0).Group == group;

    private void Report(FencedCodeBlock fence, string piece, string fault) => findings.Add(FindingIds.FenceArgument, RangeOf(fence, piece), piece, fault);

    private SourceRange RangeOf(FencedCodeBlock fence, string piece)
    {
        var start = bodyStart + Math.Max(0, fence.Span.Start);
        var length = Math.Min(text.Length - start, Math.Max(0, fence.Span.Length));
        var found = length > 0 ? text.IndexOf(piece, start, length, StringComparison.Ordinal) : -1;
        return found < 0 ? new SourceRange(start, 0) : new SourceRange(found, piece.Length);
    }
}
