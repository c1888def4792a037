using TypedContent.Compiler.Body.Components;

namespace TypedContent.Compiler.Body.Markdown.Components;

/// <summary>Which tags of a body close which. They are paired once: thousands that are never closed must not each be looked for to the end.</summary>
internal sealed class ComponentPairs
{
    private Dictionary<int, int>? _closes;

    /// <returns>Where the tag is that closes a component; -1 without one.</returns>
    public int FindClose(string text, ComponentTag tag, ComponentList components) =>
        (_closes ??= Pair(text, components)).TryGetValue(tag.Start, out var close) ? close : -1;

    private static Dictionary<int, int> Pair(string text, ComponentList components)
    {
        var closes = new Dictionary<int, int>();
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<', at + 1))
        {
            var name = ComponentTag.NameAt(text, at, text.Length);
            if (!components.Has(name))
            {
                continue;
            }

            if (!open.TryGetValue(name, out var starts))
            {
                open.Add(name, starts = new Stack<int>());
            }

            if (text[at + 1] != '/')
            {
                if (ComponentTag.Read(text, at, text.Length) is { IsSelfClosing: false })
                {
                    starts.Push(at);
                }
            }
            else if (starts.Count > 0)
            {
                closes[starts.Pop()] = at;
            }
        }

        return closes;
    }
}
