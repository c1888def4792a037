namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>The kind of a front matter value.</summary>
internal enum FieldKind
{
    Null,
    Bool,
    Integer,
    Real,
    Date,
    Text,
    List,
    Map,
}
