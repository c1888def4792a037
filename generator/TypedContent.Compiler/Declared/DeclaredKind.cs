namespace TypedContent.Compiler.Declared;

/// <summary>What a property of a declared type holds.</summary>
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
