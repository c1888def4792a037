namespace TypedContent.Compiler.Body.Markdown.Mdx;

/// <summary>What of MDX was met and not run.</summary>
internal sealed class MdxNotes
{
    private readonly List<MdxNote> _notes = [];

    public IReadOnlyList<MdxNote> All => _notes;

    /// <param name="kind">What it is.</param>
    /// <param name="start">Where it begins in the body.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="source">It as it is written, or what is quoted of it.</param>
    public void Add(MdxKind kind, int start, int end, string source) => _notes.Add(new MdxNote(kind, start, end, source));
}

/// <summary>Something of MDX that is not run.</summary>
internal sealed record MdxNote(MdxKind Kind, int Start, int End, string Source);

/// <summary>Kinds of what is not run.</summary>
internal enum MdxKind
{
    /// <summary>A line that imports or exports.</summary>
    Module,

    /// <summary>A tag of a component.</summary>
    Component,

    /// <summary>An attribute whose value would have to be computed.</summary>
    Attribute,

    /// <summary>A text that would have to be computed.</summary>
    Expression,

    /// <summary>A comment, or a component that is written: nothing to report.</summary>
    Silent,
}
