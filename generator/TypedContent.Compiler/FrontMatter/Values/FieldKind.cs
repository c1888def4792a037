namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>What a value of the front matter is.</summary>
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
