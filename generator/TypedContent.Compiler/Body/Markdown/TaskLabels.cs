using System.Text;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Body.Markdown;

/// <summary>Tells those who hear the page what a task's check box is the box of: the text behind it, as it is for those who see it.</summary>
internal static class TaskLabels
{
    // Enough to know the task by.
    private const int Longest = 120;

    public static void Add(MarkdownDocument document)
    {
        foreach (var task in document.Descendants<TaskList>())
        {
            var label = new StringBuilder();
            for (var next = task.NextSibling; next is not null and not TaskList && label.Length < Longest; next = next.NextSibling)
            {
                Read(next, label);
            }

            var text = string.Join(" ", label.ToString().Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));
            if (text.Length > 0)
            {
                task.GetAttributes().AddProperty("aria-label", Cut(text));
            }
        }
    }

    private static void Read(Inline inline, StringBuilder label)
    {
        switch (inline)
        {
            case LiteralInline literal:
                label.Append(literal.Content.AsSpan().Slice(0, Math.Min(literal.Content.Length, 2 * Longest)).ToString());
                break;
            case CodeInline code:
                label.Append(code.Content);
                break;
            case LineBreakInline:
                label.Append(' ');
                break;
            case ContainerInline container:
                for (var child = container.FirstChild; child is not null && label.Length < Longest; child = child.NextSibling)
                {
                    Read(child, label);
                }

                break;
        }
    }

    private static string Cut(string text)
    {
        text = text.Substring(0, Math.Min(text.Length, Longest));
        return char.IsHighSurrogate(text[text.Length - 1]) ? text.Substring(0, text.Length - 1) : text;
    }
}
