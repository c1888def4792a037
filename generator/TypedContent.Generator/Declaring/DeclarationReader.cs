using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declaring;

/// <summary>Reads an entry type that the project declares: symbols in, data out.</summary>
internal sealed class DeclarationReader
{
    private const string TaxonomyAttribute = "TypedContent.TaxonomyAttribute";
    private const string EntryBase = "TypedContent.ContentEntry";

    /// <summary>How many types a declaration may hold, of all its properties together.</summary>
    private const int MaxObjects = 1000;

    /// <summary>How many times a generic type may hold a larger one of its own kind.</summary>
    private const int MaxGrowth = 2;

    private static readonly SymbolDisplayFormat s_unbound = SymbolDisplayFormat.FullyQualifiedFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None);

    private static readonly HashSet<string> s_lists = new(StringComparer.Ordinal)
    {
        "global::System.Collections.Generic.IReadOnlyList", "global::System.Collections.Generic.IReadOnlyCollection", "global::System.Collections.Generic.IEnumerable",
    };

    private readonly INamedTypeSymbol _type;
    private readonly SemanticModel _model;
    private readonly AttributeData _attribute;
    private readonly TypeDeclarationSyntax _syntax;
    private readonly List<DiagnosticInfo> _findings = [];
    private readonly List<Keyed<DiagnosticInfo>> _unresolved = [];
    private readonly Dictionary<string, DeclaredObject?> _objects = new(StringComparer.Ordinal);
    private readonly Stack<INamedTypeSymbol> _enclosing = new();
    private readonly PropertyTypeReader _types;
    private readonly ConstraintReader _constraints;

    private DeclarationReader(GeneratorAttributeSyntaxContext context)
    {
        _type = (INamedTypeSymbol)context.TargetSymbol;
        _syntax = (TypeDeclarationSyntax)context.TargetNode;
        _attribute = context.Attributes[0];
        _model = context.SemanticModel;
        _types = new PropertyTypeReader(context.SemanticModel.Compilation, ReadObject);
        _constraints = new ConstraintReader(_findings);
    }

    public static LocatedDeclaration Read(GeneratorAttributeSyntaxContext context) => new DeclarationReader(context).Read();

    private LocatedDeclaration Read()
    {
        var place = SymbolLocations.Of(_syntax.Identifier.GetLocation());
        var collection = _attribute.ConstructorArguments is [{ Value: string name }] ? name : "";
        var unfit = FindFault() ?? (CollectionMembers.FindFault(collection) is { } fault ? $"'{collection}' {fault}" : null);
        if (unfit is not null)
        {
            _findings.Add(new DiagnosticInfo(FindingIds.InvalidEntryType, place, [_type.Name, collection, unfit]));
        }

        var properties = new List<DeclaredProperty>();
        var ignored = new List<string>();
        var references = new List<DeclaredReference>();
        foreach (var property in Properties(_type))
        {
            ReadEntryProperty(property, properties, ignored, references);
        }

        var schema = new DeclaredSchema(collection, new DeclaredObject(_type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), FindTwice(properties)), Objects())
        {
            Namespace = _type.ContainingNamespace.IsGlobalNamespace ? "" : _type.ContainingNamespace.ToDisplayString(),
            TypeName = _type.Name,
            IsPublic = _type.DeclaredAccessibility == Accessibility.Public,
            Members = Members(),
            IgnoredKeys = ignored.ToEquatableArray(),
            References = references.ToEquatableArray(),
        };
        var sanitizer = _attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Sanitizer").Value.Value as int? ?? 0;
        var declaration = new Declaration(collection, sanitizer, schema, unfit is null, properties.Count + ignored.Count + references.Count > 0)
        {
            Permalink = ReadPermalink(place, collection),
        };
        return new LocatedDeclaration(declaration, place, _findings.ToEquatableArray())
        {
            References = _unresolved.ToEquatableArray(),
        };
    }

    private string ReadPermalink(FileLocation place, string collection)
    {
        var template = (_attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Permalink").Value.Value as string ?? "").Trim();
        if (template.Length == 0 || Permalink.Parse(template, out var fault) is not null)
        {
            return template;
        }

        _findings.Add(new DiagnosticInfo(FindingIds.InvalidPermalink, place, [template, collection, fault]));
        return "";
    }

    /// <summary>What keeps the type from being an entry's, in words; null where nothing does.</summary>
    private string? FindFault()
    {
        if (_type.IsRecord)
        {
            return "it is a record, which cannot have ContentEntry as its base class";
        }

        if (_type.TypeKind != TypeKind.Class || _type.IsStatic)
        {
            return _type.IsStatic ? "it is static" : "it is not a class";
        }

        if (_type.ContainingType is not null)
        {
            return $"it is nested in {_type.ContainingType.Name}";
        }

        if (!_syntax.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return "it is not partial";
        }

        if (_type.Arity > 0 || _type.IsAbstract || _type.IsFileLocal)
        {
            return _type.Arity > 0 ? "it is generic" : _type.IsAbstract ? "it is abstract" : "it is local to its file";
        }

        if (_type.BaseType is { SpecialType: not SpecialType.System_Object } @base && @base.ToDisplayString() != EntryBase)
        {
            return $"its base class is {@base.Name}";
        }

        if (!_type.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 0 && constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
        {
            return "it has no parameterless constructor that generated code can use";
        }

        return _type.MemberNames.Where(EntryMembers.IsInLibrary).OrderBy(name => name, StringComparer.Ordinal).FirstOrDefault() is { } hidden
            ? $"its member '{hidden}' would hide the one that every entry has"
            : null;
    }

    private void ReadEntryProperty(IPropertySymbol property, List<DeclaredProperty> properties, List<string> ignored, List<DeclaredReference> references)
    {
        var isReference = property.SetMethod is null && property.IsPartialDefinition && property.PartialImplementationPart is null;
        if (Attribute(property, TaxonomyAttribute) is not null && (isReference || property.SetMethod is null || Attribute(property, "TypedContent.FrontMatterIgnoreAttribute") is not null))
        {
            _findings.Add(new DiagnosticInfo(FindingIds.InvalidTaxonomy, SymbolLocations.Of(property), [property.Name, isReference ? "it refers to entries, which lead back to it without one" : "front matter does not fill it"]));
        }

        if (isReference)
        {
            references.Add(ReadReference(property));
            _unresolved.Add(new Keyed<DiagnosticInfo>(property.Name, new DiagnosticInfo(
                FindingIds.ReferenceUnresolved, SymbolLocations.Of(property), [property.Name, property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)])));
            return;
        }

        if (Attribute(property, "TypedContent.FrontMatterIgnoreAttribute") is not null && !property.IsRequired)
        {
            ignored.Add(KeyFolding.Fold(KeyOf(property)));
        }
        else if (ReadProperty(property, isEntry: true) is { } read)
        {
            properties.Add(read);
        }
    }

    /// <summary>A property whose type is an entry, or a list of them. Whether that is a type of entries at all only the project's collections tell.</summary>
    private DeclaredReference ReadReference(IPropertySymbol property)
    {
        // By its name: the type of a collection without a schema is generated only now, and so is no type yet.
        var list = property.Type is INamedTypeSymbol { Arity: 1 } generic && s_lists.Contains(generic.ConstructedFrom.ToDisplayString(s_unbound)) ? generic : null;
        var type = list?.TypeArguments[0] ?? property.Type;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            // What a type with a question mark is as long as nobody knows it.
            type = nullable.TypeArguments[0];
        }

        var key = KeyOf(property);
        var isNamed = Attribute(property, "TypedContent.FrontMatterAttribute") is not null;
        return new DeclaredReference(property.Name, key, type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
        {
            Keys = !isNamed && KnownKeys.Of(property.Name) is { } keys ? keys.ToEquatableArray() : [KeyFolding.Fold(key)],
            ListType = list?.ConstructedFrom.ToDisplayString(s_unbound),
            IsNullable = IsNullable(property),
            Accessibility = SyntaxFacts.GetText(property.DeclaredAccessibility),
            TypeText = property.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier)),
        };
    }

    /// <summary>
    /// Whether it is written with a question mark, which says nothing of a type that does not exist; or where nothing is said of null at all.
    /// </summary>
    private bool IsNullable(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is PropertyDeclarationSyntax { Type: var type }
        && (type is NullableTypeSyntax || !_model.GetNullableContext(type.SpanStart).AnnotationsEnabled());

    /// <returns>Null for a property that is left alone.</returns>
    private DeclaredProperty? ReadProperty(IPropertySymbol property, bool isEntry)
    {
        if (property.SetMethod is not { DeclaredAccessibility: Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal })
        {
            if (Attribute(property, "TypedContent.FrontMatterAttribute") is not null)
            {
                ReportInvalid(property, "it has no setter that generated code can use");
            }

            return null;
        }

        if (Attribute(property, "TypedContent.FrontMatterIgnoreAttribute") is not null)
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
        var isNamed = Attribute(property, "TypedContent.FrontMatterAttribute") is not null;
        var taxonomy = isEntry ? ReadTaxonomy(property, type) : null;
        var constraints = _constraints.Read(property.Name, property.GetAttributes(), type);
        return new DeclaredProperty(property.Name, key, type)
        {
            Keys = isEntry && !isNamed && KnownKeys.Of(property.Name) is { } keys ? keys.ToEquatableArray() : [KeyFolding.Fold(key)],
            IsRequired = property.IsRequired || constraints.Any(constraint => constraint.Kind == DeclaredConstraintKind.Required),
            MustBeSet = property.IsRequired,
            HasInitializer = HasInitializer(property),
            Taxonomy = taxonomy,
            Constraints = constraints,
        };
    }

    /// <summary>The taxonomy whose terms a property holds; null where it is none, or cannot be one.</summary>
    private string? ReadTaxonomy(IPropertySymbol property, DeclaredType type)
    {
        var isTerms = IsWord(type) || (type.Kind == DeclaredKind.List && (IsWord(type.Element!) || (type.Element!.Kind == DeclaredKind.List && IsWord(type.Element.Element!))));
        if (Attribute(property, TaxonomyAttribute) is not { } attribute)
        {
            // Categories may lie in others; where the property has the usual key, every article's rule for it holds.
            return property.Name is "Categories" && isTerms ? property.Name : null;
        }

        var name = attribute.ConstructorArguments.FirstOrDefault().Value as string ?? property.Name;
        var fault = !isTerms ? $"its type is {property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}; terms are a string, a list of strings or a list of such lists"
            : TaxonomyNames.FindFault(name, _attribute.ConstructorArguments is [{ Value: string collection }] ? collection : "");
        if (fault is null)
        {
            return name;
        }

        _findings.Add(new DiagnosticInfo(FindingIds.InvalidTaxonomy, SymbolLocations.Of(property), [property.Name, fault]));
        return null;
    }

    private static bool IsWord(DeclaredType type) => type.Kind == DeclaredKind.Text;

    /// <summary>A property that C# wants set and nothing can fill: it has been reported, and gets a value that compiles.</summary>
    private static DeclaredProperty Unfillable(IPropertySymbol property) =>
        new(property.Name, KeyOf(property), new DeclaredType(DeclaredKind.Text, "string")) { Keys = [], MustBeSet = true };

    /// <summary>A type that a property holds: filled by its setters, or through its one constructor.</summary>
    private DeclaredObject? ReadObject(INamedTypeSymbol type, string name)
    {
        if (_objects.TryGetValue(name, out var known))
        {
            return known;
        }

        if (type.IsAbstract || type.ContainingNamespace.ToDisplayString().Split('.')[0] == "System" || IsEntry(type) || Constructor(type) is not { } constructor)
        {
            return null;
        }

        if (_objects.Count == MaxObjects || GrowsWithoutEnd(type))
        {
            _types.IsTooDeep = true;
            return null;
        }

        // A type may hold itself.
        _objects.Add(name, new DeclaredObject(name, []));
        _enclosing.Push(type);
        var properties = constructor.Parameters.Select(parameter => ReadParameter(type, parameter)).ToList();
        var parameters = new HashSet<string>(constructor.Parameters.Select(parameter => parameter.Name), StringComparer.OrdinalIgnoreCase);
        properties.AddRange(Properties(type).Where(property => !parameters.Contains(property.Name)).Select(property => ReadProperty(property, isEntry: false)));
        _enclosing.Pop();
        var isFillable = !properties.Take(constructor.Parameters.Length).Contains(null) && properties.Any(property => property is not null);
        var read = isFillable ? new DeclaredObject(name, FindTwice(properties.OfType<DeclaredProperty>())) : null;
        _objects[name] = read;
        return read;
    }

    /// <summary>
    /// Whether a generic type holds ever larger types of its own kind: a <c>Node&lt;T&gt;</c> with a property of the type <c>Node&lt;Node&lt;T&gt;&gt;</c>
    /// has no end. A few steps are allowed, because a type may come to an end elsewhere.
    /// </summary>
    private bool GrowsWithoutEnd(INamedTypeSymbol type)
    {
        if (!type.IsGenericType)
        {
            return false;
        }

        var depth = GenericDepth(type);
        return _enclosing.Count(outer => SymbolEqualityComparer.Default.Equals(outer.OriginalDefinition, type.OriginalDefinition) && GenericDepth(outer) < depth) == MaxGrowth;
    }

    /// <summary>How deep type arguments are nested in each other.</summary>
    private static int GenericDepth(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { IsGenericType: true } generic => 1 + generic.TypeArguments.Max(GenericDepth),
        IArrayTypeSymbol array => GenericDepth(array.ElementType),
        _ => 0,
    };

    private static IMethodSymbol? Constructor(INamedTypeSymbol type)
    {
        var constructors = type.InstanceConstructors
            .Where(constructor => constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal)
            .Where(constructor => !(constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type)))
            .ToArray();

        // A struct has one without parameters always; a record struct's own is meant.
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

        var property = owner.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => property.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase));
        var attributes = parameter.GetAttributes().Concat(property?.GetAttributes() ?? []).ToArray();
        var key = attributes.FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == "TypedContent.FrontMatterAttribute")?.ConstructorArguments.FirstOrDefault().Value as string ?? Camel(parameter.Name);
        var constraints = _constraints.Read(parameter.Name, attributes, type);
        return new DeclaredProperty(parameter.Name, key, type)
        {
            Keys = [KeyFolding.Fold(key)],
            IsParameter = true,
            MustBeSet = !parameter.HasExplicitDefaultValue,
            IsRequired = (!parameter.HasExplicitDefaultValue && !type.IsNullable) || constraints.Any(constraint => constraint.Kind == DeclaredConstraintKind.Required),
            HasInitializer = parameter.HasExplicitDefaultValue,
            Constraints = constraints,
        };
    }

    /// <summary>Of two properties with one key the first is filled.</summary>
    private EquatableArray<DeclaredProperty> FindTwice(IEnumerable<DeclaredProperty> properties)
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

            var symbol = _type.GetMembers(property.Name).FirstOrDefault();
            _findings.Add(new DiagnosticInfo(FindingIds.KeyDeclaredTwice, symbol is null ? SymbolLocations.Of(_type) : SymbolLocations.Of(symbol), [property.Name, first.Name, property.Key]));
            if (property.MustBeSet)
            {
                kept.Add(property with { Keys = [] });
            }
        }

        return kept.ToEquatableArray();
    }

    private EquatableArray<DeclaredObject> Objects() =>
        _objects.Values.OfType<DeclaredObject>().OrderBy(known => known.Name, StringComparer.Ordinal).ToEquatableArray();

    private EquatableArray<DeclaredMember> Members() => _type.GetMembers()
        .Where(member => !member.IsImplicitlyDeclared && member.CanBeReferencedByName)
        .GroupBy(member => member.Name, StringComparer.Ordinal)
        .Select(same => new DeclaredMember(same.Key, same.First() is IPropertySymbol { IsStatic: false, GetMethod: not null } property && property.SetMethod is not null ? _types.Read(property.Type) : same.First() is IPropertySymbol { IsStatic: false, GetMethod: not null } computed ? Quietly(computed) : null))
        .ToEquatableArray();

    /// <summary>The type of a property that is not filled, only read: of no other than simple types is anything made.</summary>
    private DeclaredType? Quietly(IPropertySymbol property) => property.IsPartialDefinition ? null : _types.Read(property.Type);

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? declaring = type; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            if (declaring.ToDisplayString() == EntryBase)
            {
                yield break;
            }

            var all = declaring.GetMembers().OfType<IPropertySymbol>()
                .Where(property => !property.IsStatic && !property.IsIndexer && !property.IsImplicitlyDeclared && property.ExplicitInterfaceImplementations.Length == 0)
                .Where(property => property.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal);
            foreach (var property in all)
            {
                yield return property;
            }
        }
    }

    private static bool IsEntry(INamedTypeSymbol type) =>
        type.BaseType?.ToDisplayString() == EntryBase || type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == Declaration.AttributeName);

    private static bool HasInitializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null });

    private static string KeyOf(IPropertySymbol property) =>
        Attribute(property, "TypedContent.FrontMatterAttribute")?.ConstructorArguments.FirstOrDefault().Value as string ?? Camel(property.Name);

    private static AttributeData? Attribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == name);

    private static string Camel(string name) =>
        name.Length < 2 || !char.IsUpper(name[1]) ? Casing.ToLower(name[0]) + name.Substring(1) : name;

    /// <summary>Once for each property, however many constructions of a generic type have it.</summary>
    private void ReportInvalid(IPropertySymbol property, string reason)
    {
        var location = SymbolLocations.Of(property);
        if (location is null || !_findings.Any(finding => finding.Id == FindingIds.InvalidProperty && finding.Location == location))
        {
            _findings.Add(new DiagnosticInfo(FindingIds.InvalidProperty, location, [property.Name, reason]));
        }
    }
}
