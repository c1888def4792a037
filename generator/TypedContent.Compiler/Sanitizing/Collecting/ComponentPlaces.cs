using System.Text;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sanitizing.Collecting;

/// <summary>The places of components in HTML that must be repaired again.</summary>
internal static class ComponentPlaces
{
    /// <summary>Writes the elements that mark components into the HTML, and returns their positions.</summary>
    /// <param name="html">Sanitized HTML.</param>
    /// <param name="ranges">The ranges of its components, outer ones first.</param>
    public static (string Html, ComponentMarks? Marks) Mark(string html, IReadOnlyList<ComponentRange> ranges)
    {
        if (ranges.Count == 0)
        {
            return (html, null);
        }

        const string OpenTag = "<" + ComponentMark.Element + ">";
        const string CloseTag = "<" + ComponentMark.EndElement + "></" + ComponentMark.Element + ">";
        var marks = new ComponentMarks();
        var marked = new StringBuilder(html.Length + (40 * ranges.Count));
        var open = new Stack<(ComponentRange Range, int Place)>();
        var done = 0;
        foreach (var range in ranges)
        {
            while (open.Count > 0 && !open.Peek().Range.Range.Holds(range.Range))
            {
                Close();
            }

            CopyTo(range.Range.Start);
            open.Push((range, marked.Length));
            marked.Append(OpenTag);
        }

        while (open.Count > 0)
        {
            Close();
        }

        CopyTo(html.Length);
        return (marked.ToString(), marks);

        void CopyTo(int end)
        {
            marked.Append(html, done, end - done);
            done = end;
        }

        void Close()
        {
            var (range, place) = open.Pop();
            CopyTo(range.Range.End);
            marks.Add(place, new ComponentMark(range.Number, range.IsContent, marked.Length));
            marked.Append(CloseTag);
        }
    }

    /// <summary>
    /// Removes the component that causes the HTML to be read differently from how it was written: the innermost one at the place, or else the last one before
    /// it.
    /// </summary>
    public static EquatableArray<ComponentRange> Without(EquatableArray<ComponentRange> ranges, int place)
    {
        var before = ranges.Where(range => !range.IsContent && range.Range.Start <= place).ToArray();
        var inside = before.Where(range => range.Range.End >= place).ToArray();
        return before.Length == 0 ? [] : ranges.Where(range => range.Number != (inside.Length > 0 ? inside : before).Last().Number).ToEquatableArray();
    }
}
