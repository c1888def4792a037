namespace TypedContent.Compiler.Sanitizing.Collecting;

/// <summary>
/// Says that the element whose tag is at a certain position of the HTML marks a component. Only the position distinguishes it from an element of the writer, so
/// no writer can forge one.
/// </summary>
/// <param name="Number">The number of the component in the body.</param>
/// <param name="IsContent">Whether it contains the component's child content; otherwise it is the whole component.</param>
/// <param name="Close">The position of the mark at its end, which must be the last thing in it; -1 if it is empty.</param>
internal readonly record struct ComponentMark(int Number, bool IsContent, int Close)
{
    /// <summary>
    /// The element that marks a component while the body is parsed. It is a scope boundary: its content never makes a parser close an element around it.
    /// </summary>
    public const string Element = "object";

    /// <summary>The element that marks its end.</summary>
    public const string EndElement = "wbr";
}

/// <summary>The range of a component in the written HTML.</summary>
/// <param name="Number">The number of the component in the body.</param>
/// <param name="IsContent">Whether it is the component's child content; otherwise it is the whole component.</param>
/// <param name="Range">The range.</param>
internal readonly record struct ComponentRange(int Number, bool IsContent, HtmlRange Range);

/// <summary>The marks of a body's components, by the positions of their tags.</summary>
internal sealed class ComponentMarks
{
    private readonly Dictionary<int, ComponentMark> _marks = [];
    private readonly HashSet<int> _ends = [];

    public void Add(int place, ComponentMark mark)
    {
        _marks[place] = mark;
        if (mark.Close >= 0)
        {
            _ends.Add(mark.Close);
        }
    }

    public bool TryFind(int place, out ComponentMark mark) => _marks.TryGetValue(place, out mark);

    public bool IsEnd(int place) => _ends.Contains(place);
}
