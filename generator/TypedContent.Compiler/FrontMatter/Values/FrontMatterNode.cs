using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>A front matter value with its place. Exists only while an article is compiled.</summary>
internal abstract class FrontMatterNode(SourceRange range)
{
    public SourceRange Range { get; } = range;

    /// <summary>Its description in messages.</summary>
    public abstract string Kind { get; }
}

internal sealed class FrontMatterScalar(SourceRange range, string text, bool isPlain) : FrontMatterNode(range)
{
    public string Text { get; } = text;

    /// <summary>Whether it has no quotes, so that <c>true</c> is a boolean and <c>12</c> a number.</summary>
    public bool IsPlain { get; } = isPlain;

    public bool IsNull => IsPlain && CoreSchema.IsNull(Text);

    public override string Kind => IsPlain && CoreSchema.Resolve(Text) is var kind && kind != FieldKind.Text ? CoreSchema.Name(kind) : "text";
}

internal sealed class FrontMatterList(SourceRange range, IReadOnlyList<FrontMatterNode> items) : FrontMatterNode(range)
{
    public IReadOnlyList<FrontMatterNode> Items { get; } = items;

    public override string Kind => "a list";
}

internal sealed class FrontMatterMap(SourceRange range, IReadOnlyList<FrontMatterEntry> entries) : FrontMatterNode(range)
{
    public IReadOnlyList<FrontMatterEntry> Entries { get; } = entries;

    public override string Kind => "a map";
}

internal sealed record FrontMatterEntry(string Key, SourceRange KeyRange, FrontMatterNode Value);
