using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Declaring;

/// <summary>Converts C# types to types that front matter can fill.</summary>
/// <param name="compilation">The project.</param>
/// <param name="readObject">Reads a class, record, or struct of a property; returns null if it cannot be filled.</param>
internal sealed class PropertyTypeReader(Compilation compilation, Func<INamedTypeSymbol, string, DeclaredObject?> readObject)
{
    private static readonly SymbolDisplayFormat s_format = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly Dictionary<SpecialType, (decimal Minimum, decimal Maximum)> s_integers = new()
    {
        [SpecialType.System_SByte] = (sbyte.MinValue, sbyte.MaxValue),
        [SpecialType.System_Byte] = (byte.MinValue, byte.MaxValue),
        [SpecialType.System_Int16] = (short.MinValue, short.MaxValue),
        [SpecialType.System_UInt16] = (ushort.MinValue, ushort.MaxValue),
        [SpecialType.System_Int32] = (int.MinValue, int.MaxValue),
        [SpecialType.System_UInt32] = (uint.MinValue, uint.MaxValue),
        [SpecialType.System_Int64] = (long.MinValue, long.MaxValue),
        [SpecialType.System_UInt64] = (ulong.MinValue, ulong.MaxValue),
    };

    private static readonly Dictionary<SpecialType, DeclaredKind> s_special = new()
    {
        [SpecialType.System_String] = DeclaredKind.Text,
        [SpecialType.System_Char] = DeclaredKind.Char,
        [SpecialType.System_Boolean] = DeclaredKind.Bool,
        [SpecialType.System_Single] = DeclaredKind.Real,
        [SpecialType.System_Double] = DeclaredKind.Real,
        [SpecialType.System_Decimal] = DeclaredKind.Decimal,
        [SpecialType.System_DateTime] = DeclaredKind.DateTime,
    };

    private static readonly Dictionary<string, DeclaredKind> s_framework = new(StringComparer.Ordinal)
    {
        ["System.DateTimeOffset"] = DeclaredKind.DateTimeOffset,
        ["System.DateOnly"] = DeclaredKind.DateOnly,
        ["System.TimeOnly"] = DeclaredKind.TimeOnly,
        ["System.TimeSpan"] = DeclaredKind.TimeSpan,
        ["System.Uri"] = DeclaredKind.Uri,
        ["System.Guid"] = DeclaredKind.Guid,
        ["System.Version"] = DeclaredKind.Version,
    };

    // The list types that a collection expression can create.
    private static readonly HashSet<string> s_lists = new(StringComparer.Ordinal)
    {
        "System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.IReadOnlyCollection`1", "System.Collections.Generic.IReadOnlyList`1",
        "System.Collections.Generic.ICollection`1", "System.Collections.Generic.IList`1",
        "System.Collections.Generic.List`1", "System.Collections.Generic.HashSet`1",
        "System.Collections.Immutable.ImmutableArray`1", "System.Collections.Immutable.ImmutableList`1",
    };

    private static readonly HashSet<string> s_dictionaries = new(StringComparer.Ordinal)
    {
        "System.Collections.Generic.Dictionary`2", "System.Collections.Generic.IDictionary`2", "System.Collections.Generic.IReadOnlyDictionary`2",
    };

    /// <summary>The maximum nesting depth of types: lists in lists, objects in objects. Reading types and writing their values are both recursive.</summary>
    public const int MaxDepth = 32;

    private int _depth;

    /// <summary>Whether a type was ignored because it is nested too deeply. Callers reset it.</summary>
    public bool IsTooDeep { get; set; }

    /// <returns>The type; null if front matter cannot fill it.</returns>
    public DeclaredType? Read(ITypeSymbol type)
    {
        if (_depth == MaxDepth)
        {
            IsTooDeep = true;
            return null;
        }

        _depth++;
        var read = ReadNullable(type);
        _depth--;
        return read;
    }

    private DeclaredType? ReadNullable(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Read(nullable.TypeArguments[0]) is { } underlying ? underlying with { IsNullable = true } : null;
        }

        // If nullable reference types are disabled, a reference may be null.
        return ReadUnderlying(type) is { } read
            ? read with { IsNullable = type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated }
            : null;
    }

    private DeclaredType? ReadUnderlying(ITypeSymbol type)
    {
        var name = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(s_format);
        if (s_integers.TryGetValue(type.SpecialType, out var range))
        {
            return new DeclaredType(DeclaredKind.Integer, name) { Minimum = range.Minimum, Maximum = range.Maximum };
        }

        if (s_special.TryGetValue(type.SpecialType, out var special))
        {
            return new DeclaredType(special, name);
        }

        switch (type)
        {
            case IArrayTypeSymbol { Rank: 1 } array:
                return Read(array.ElementType) is { } item ? new DeclaredType(DeclaredKind.List, name) { Element = item } : null;
            case INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration when IsReachable(enumeration):
                return ReadEnum(enumeration, name);
            case INamedTypeSymbol named:
                return ReadNamed(named, name);
            default:
                return null;
        }
    }

    private DeclaredType? ReadNamed(INamedTypeSymbol type, string name)
    {
        var definition = type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;
        if (s_framework.TryGetValue(definition, out var kind))
        {
            return new DeclaredType(kind, name);
        }

        if (s_lists.Contains(definition))
        {
            return Read(type.TypeArguments[0]) is { } item ? new DeclaredType(DeclaredKind.List, name) { Element = item } : null;
        }

        if (s_dictionaries.Contains(definition))
        {
            return type.TypeArguments[0].SpecialType == SpecialType.System_String && Read(type.TypeArguments[1]) is { } value
                ? new DeclaredType(DeclaredKind.Dictionary, name) { Element = value }
                : null;
        }

        return type.TypeKind is TypeKind.Class or TypeKind.Struct && IsReachable(type) && readObject(type, name) is not null
            ? new DeclaredType(DeclaredKind.Object, name)
            : null;
    }

    private static DeclaredType ReadEnum(INamedTypeSymbol type, string name) => new(DeclaredKind.Enum, name)
    {
        // The maximum distinguishes an unsigned enum from the others.
        Maximum = type.EnumUnderlyingType?.SpecialType == SpecialType.System_UInt64 ? ulong.MaxValue : long.MaxValue,
        IsFlags = type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == "System.FlagsAttribute"),
        Values = type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .Select(field => new DeclaredEnumValue(field.Name, ToLong(field.ConstantValue!)))
            .ToEquatableArray(),
    };

    /// <summary>The bits of a constant as a long.</summary>
    public static long ToLong(object constant) =>
        constant is ulong large ? unchecked((long)large) : Convert.ToInt64(constant, System.Globalization.CultureInfo.InvariantCulture);

    private bool IsReachable(INamedTypeSymbol type) => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);
}
