namespace TypedContent.Compiler.Sanitizing.Collecting;

/// <summary>
/// Says that the element whose tag begins at a place of the HTML is not the writer's, but where a component is. As only the place tells it
/// from any other element, nobody can write one.
/// </summary>
/// <param name="Number">Which of the body's components.</param>
/// <param name="IsContent">Whether it holds the component's child content; otherwise the whole component.</param>
/// <param name="Close">Where the mark of its end is, which must be the last thing in it; -1 where nothing is in it.</param>
internal readonly record struct ComponentMark(int Number, bool IsContent, int Close)
{
    /// <summary>The element that stands for a component while the body is parsed: a parser ends nothing around it for what is in it.</summary>
    public const string Element = "object";

    /// <summary>The element that marks its end.</summary>
    public const string EndElement = "wbr";
}

/// <summary>Where a component is in the HTML that was written.</summary>
/// <param name="Number">Which of the body's components.</param>
/// <param name="IsContent">Whether it is the component's child content; otherwise the whole component.</param>
/// <param name="Range">Where.</param>
internal readonly record struct ComponentRange(int Number, bool IsContent, HtmlRange Range);

/// <summary>The marks of a body's components, by the places of their tags.</summary>
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
