namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>The kinds of tokens that highlighting distinguishes.</summary>
internal enum CodeKind : byte
{
    /// <summary>Operators, brackets, and the program's own names: not marked.</summary>
    Plain,
    Addition,
    Attr,
    Attribute,
    BuiltIn,
    Bullet,
    Code,
    Comment,
    Deletion,
    DocTag,
    Emphasis,
    Keyword,
    Link,
    Literal,
    Meta,
    Name,
    Number,
    Regexp,
    Section,
    SelectorTag,
    String,
    Strong,
    Subst,
    Symbol,
    Title,
    Type,
    Variable,
}
