namespace TypedContent.Compiler.Declared;

/// <summary>The kind of value in a declared property.</summary>
internal enum DeclaredKind
{
    Text,
    Char,
    Bool,
    Integer,
    Real,
    Decimal,
    DateTimeOffset,
    DateTime,
    DateOnly,
    TimeOnly,
    TimeSpan,
    Uri,
    Guid,
    Version,
    Enum,
    List,
    Dictionary,
    Object,
}
