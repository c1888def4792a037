using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>The type of a declared property, as data.</summary>
/// <param name="Kind">The kind of value.</param>
/// <param name="Name">The C# type, fully qualified, without a question mark.</param>
internal sealed record DeclaredType(DeclaredKind Kind, string Name)
{
    public bool IsNullable { get; init; }

    /// <summary>The element type of a list or dictionary.</summary>
    public DeclaredType? Element { get; init; }

    /// <summary>The minimum of an integer type.</summary>
    public decimal Minimum { get; init; }

    public decimal Maximum { get; init; }

    /// <summary>The names and values of an enumeration.</summary>
    public EquatableArray<DeclaredEnumValue> Values { get; init; }

    /// <summary>Whether the values of an enumeration can be combined, so that it is written as a list.</summary>
    public bool IsFlags { get; init; }

    /// <summary>The expected value, for messages.</summary>
    public string Expected => Kind switch
    {
        DeclaredKind.Text => "text",
        DeclaredKind.Char => "one character",
        DeclaredKind.Bool => "true or false",
        DeclaredKind.Integer => "a whole number",
        DeclaredKind.Real or DeclaredKind.Decimal => "a number",
        DeclaredKind.DateTimeOffset or DeclaredKind.DateTime or DeclaredKind.DateOnly => "a date",
        DeclaredKind.TimeOnly => "a time such as 08:30",
        DeclaredKind.TimeSpan => "a duration such as 01:30:00 or PT1H30M",
        DeclaredKind.Uri => "an address",
        DeclaredKind.Guid => "a GUID",
        DeclaredKind.Version => "a version such as 1.2.0",
        DeclaredKind.Enum => IsFlags ? "a word or a list of words" : "a word",
        DeclaredKind.List => "a list",
        _ => "a map",
    };
}

/// <summary>A value of an enumeration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its constant; for an unsigned type, the same bits.</param>
internal sealed record DeclaredEnumValue(string Name, long Value);
