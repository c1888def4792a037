using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;
using static TypedContent.Generator.Declaring.DeclaredSymbols;

namespace TypedContent.Generator.Declaring;

/// <summary>Reads the properties of a declared type, and the project's types that they contain.</summary>
internal sealed class DeclaredPropertyReader
{
    /// <summary>The maximum number of types in a declaration.</summary>
    private const int MaxObjects = 1000;

    /// <summary>How many times a generic type may contain a larger construction of itself.</summary>
    private const int MaxGrowth = 2;

    private readonly INamedTypeSymbol _entryType;
    private readonly List<DiagnosticInfo> _findings;
    private readonly Dictionary<string, DeclaredObject?> _objects = new(StringComparer.Ordinal);
    private readonly Stack<INamedTypeSymbol> _enclosing = new();
    private readonly PropertyTypeReader _types;
    private readonly ConstraintReader _constraints;

    public DeclaredPropertyReader(Compilation compilation, INamedTypeSymbol entryType, List<DiagnosticInfo> findings)
    {
        _entryType = entryType;
        _findings = findings;
        _types = new PropertyTypeReader(compilation, ReadObject);
        _constraints = new ConstraintReader(findings);
    }

    /// <summary>The types read so far, by name.</summary>
    public EquatableArray<DeclaredObject> Objects =>
        _objects.Values.OfType<DeclaredObject>().OrderBy(known => known.Name, StringComparer.Ordinal).ToEquatableArray();

    /// <returns>The property; null if it is ignored.</returns>
    public DeclaredProperty? Read(IPropertySymbol property, bool isEntry)
    {
        var attribute = Attribute(property, FrontMatterAttribute);
        if (property.SetMethod?.DeclaredAccessibility.IsUsable() != true)
        {
            if (attribute is not null)
            {
                ReportInvalid(property, "it has no setter that generated code can use");
            }

            return null;
        }

        if (Attribute(property, FrontMatterIgnoreAttribute) is not null)
        {
            if (!property.IsRequired)
            {
                return null;
            }

            ReportInvalid(property, "it is required, so it cannot be ignored");
            return Unfillable(property);
        }

        _types.IsTooDeep = false;
        if (_types.Read(property.Type) is not { } type)
        {
            var name = FindingBag.Shorten(property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
            ReportInvalid(property, $"front matter cannot fill the type {name}{(_types.IsTooDeep ? ", which is nested too deeply" : "")}");
            return property.IsRequired ? Unfillable(property) : null;
        }

        var key = KeyOf(property);
        var constraints = _constraints.Read(property.Name, property.GetAttributes(), type);
        return new DeclaredProperty(property.Name, key, type)
        {
            Keys = isEntry && attribute is null && KnownKeys.Of(property.Name) is { } keys ? keys.ToEquatableArray() : [KeyFolding.Fold(key)],
            IsRequired = property.IsRequired || constraints.Any(constraint => constraint.Kind == DeclaredConstraintKind.Required),
            MustBeSet = property.IsRequired,
            HasInitializer = HasInitializer(property),
            Constraints = constraints,
        };
    }

    /// <summary>The type of a property that front matter does not fill; null if generated code cannot use it.</summary>
    public DeclaredType? ReadType(IPropertySymbol property) => property.IsPartialDefinition && property.SetMethod is null ? null : _types.Read(property.Type);

    /// <summary>Removes properties whose key an earlier one has, and reports them.</summary>
    public EquatableArray<DeclaredProperty> KeepFirstOfEachKey(IEnumerable<DeclaredProperty> properties)
    {
        var kept = new List<DeclaredProperty>();
        foreach (var property in properties)
        {
            var first = property.Keys.Count == 0 ? null : kept.FirstOrDefault(known => known.Keys.Count > 0 && known.Keys[0] == property.Keys[0]);
            if (first is null)
            {
                kept.Add(property);
                continue;
            }

            var location = SymbolLocations.Of(_entryType.GetMembers(property.Name).FirstOrDefault() ?? _entryType);
            _findings.Add(new DiagnosticInfo(FindingIds.KeyDeclaredTwice, location, [property.Name, first.Name, property.Key]));
            if (property.MustBeSet)
            {
                kept.Add(property with { Keys = [] });
            }
        }

        return kept.ToEquatableArray();
    }

    /// <summary>A property that C# requires to be set but that nothing can fill. It was reported, and gets a value that compiles.</summary>
    private static DeclaredProperty Unfillable(IPropertySymbol property) =>
        new(property.Name, KeyOf(property), new DeclaredType(DeclaredKind.Text, "string")) { Keys = [], MustBeSet = true };

    /// <summary>A type of a property: filled through its setters, or through its only constructor.</summary>
    private DeclaredObject? ReadObject(INamedTypeSymbol type, string name)
    {
        if (_objects.TryGetValue(name, out var known))
        {
            return known;
        }

        if (type.IsAbstract
            || type.ContainingNamespace.ToDisplayString().Split('.')[0] == "System"
            || IsEntry(type)
            || Constructor(type) is not { } constructor)
        {
            return null;
        }

        if (_objects.Count == MaxObjects || GrowsWithoutEnd(type))
        {
            _types.IsTooDeep = true;
            return null;
        }

        // Added before its properties are read, because a type may contain itself.
        _objects.Add(name, new DeclaredObject(name, []));
        _enclosing.Push(type);
        var properties = constructor.Parameters.Select(parameter => ReadParameter(type, parameter)).ToList();
        var parameters = new HashSet<string>(constructor.Parameters.Select(parameter => parameter.Name), StringComparer.OrdinalIgnoreCase);
        properties.AddRange(Properties(type).Where(property => !parameters.Contains(property.Name)).Select(property => Read(property, isEntry: false)));
        _enclosing.Pop();
        var isFillable = !properties.Take(constructor.Parameters.Length).Contains(null) && properties.Any(property => property is not null);
        var read = isFillable ? new DeclaredObject(name, KeepFirstOfEachKey(properties.OfType<DeclaredProperty>())) : null;
        _objects[name] = read;
        return read;
    }

    /// <summary>
    /// Whether a generic type contains ever larger constructions of itself: a <c>Node&lt;T&gt;</c> with a property of type <c>Node&lt;Node&lt;T&gt;&gt;</c>
    /// never ends. A few steps are allowed, because a type may end elsewhere.
    /// </summary>
    private bool GrowsWithoutEnd(INamedTypeSymbol type)
    {
        if (!type.IsGenericType)
        {
            return false;
        }

        var depth = GenericDepth(type);
        return _enclosing.Count(outer => HasOneDefinition(outer, type) && GenericDepth(outer) < depth) == MaxGrowth;
    }

    private static bool HasOneDefinition(INamedTypeSymbol left, INamedTypeSymbol right) =>
        SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition);

    /// <summary>The nesting depth of type arguments.</summary>
    private static int GenericDepth(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { IsGenericType: true } generic => 1 + generic.TypeArguments.Max(GenericDepth),
        IArrayTypeSymbol array => GenericDepth(array.ElementType),
        _ => 0,
    };

    private static IMethodSymbol? Constructor(INamedTypeSymbol type)
    {
        var constructors = type.InstanceConstructors
            .Where(constructor => constructor.DeclaredAccessibility.IsUsable())
            .Where(constructor => !(constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type)))
            .ToArray();

        // Every struct has a parameterless constructor. For a record struct, its own constructor is meant.
        var own = constructors.Where(constructor => constructor.Parameters.Length > 0).ToArray();
        return type is { IsRecord: true, IsValueType: true } && own.Length == 1 ? own[0]
            : constructors.FirstOrDefault(constructor => constructor.Parameters.Length == 0) ?? (own.Length == 1 ? own[0] : null);
    }

    private DeclaredProperty? ReadParameter(INamedTypeSymbol owner, IParameterSymbol parameter)
    {
        if (_types.Read(parameter.Type) is not { } type)
        {
            return null;
        }

        var property = owner.GetMembers().OfType<IPropertySymbol>()
            .FirstOrDefault(property => property.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase));
        var attributes = parameter.GetAttributes().Concat(property?.GetAttributes() ?? []).ToArray();
        var key = KeyOf(attributes, parameter.Name);
        var constraints = _constraints.Read(parameter.Name, attributes, type);
        var isOptional = parameter.HasExplicitDefaultValue;
        return new DeclaredProperty(parameter.Name, key, type)
        {
            Keys = [KeyFolding.Fold(key)],
            IsParameter = true,
            MustBeSet = !isOptional,
            IsRequired = (!isOptional && !type.IsNullable) || constraints.Any(constraint => constraint.Kind == DeclaredConstraintKind.Required),
            HasInitializer = isOptional,
            Constraints = constraints,
        };
    }

    private static bool HasInitializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null });

    /// <summary>Reports each property once, however many constructions of a generic type have it.</summary>
    private void ReportInvalid(IPropertySymbol property, string reason)
    {
        var location = SymbolLocations.Of(property);
        if (location is null || !_findings.Any(finding => finding.Id == FindingIds.InvalidProperty && finding.Location == location))
        {
            _findings.Add(new DiagnosticInfo(FindingIds.InvalidProperty, location, [property.Name, reason]));
        }
    }
}
