using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using static TypedContent.Generator.Declaring.DeclaredSymbols;

namespace TypedContent.Generator.Declaring;

/// <summary>Reads an entry type declared by the project: converts symbols to data.</summary>
internal sealed class DeclarationReader
{
    private readonly INamedTypeSymbol _type;
    private readonly AttributeData _attribute;
    private readonly TypeDeclarationSyntax _syntax;
    private readonly string _collection;
    private readonly ReferenceReader _references;
    private readonly DeclaredPropertyReader _reader;

    private readonly List<DiagnosticInfo> _findings = [];
    private readonly List<Keyed<DiagnosticInfo>> _unresolved = [];
    private readonly List<DeclaredProperty> _filled = [];
    private readonly List<string> _ignored = [];
    private readonly List<DeclaredReference> _referred = [];
    private readonly List<NamedTemplate> _taxonomyPages = [];

    private DeclarationReader(GeneratorAttributeSyntaxContext context)
    {
        _type = (INamedTypeSymbol)context.TargetSymbol;
        _syntax = (TypeDeclarationSyntax)context.TargetNode;
        _attribute = context.Attributes[0];
        _collection = _attribute.ConstructorArguments is [{ Value: string name }] ? name : "";
        _references = new ReferenceReader(context.SemanticModel);
        _reader = new DeclaredPropertyReader(context.SemanticModel.Compilation, _type, _findings);
    }

    public static LocatedDeclaration Read(GeneratorAttributeSyntaxContext context) => new DeclarationReader(context).Read();

    private LocatedDeclaration Read()
    {
        var location = SymbolLocations.Of(_syntax.Identifier.GetLocation());
        var fault = EntryTypeFault.Find(_type, _syntax) ?? (CollectionMembers.FindFault(_collection) is { } wrong ? $"'{_collection}' {wrong}" : null);
        if (fault is not null)
        {
            _findings.Add(new DiagnosticInfo(FindingIds.InvalidEntryType, location, [_type.Name, _collection, fault]));
        }

        foreach (var property in Properties(_type))
        {
            ReadProperty(property);
        }

        var declaration = new Declaration(
            _collection, Argument("Sanitizer") as int? ?? 0, Schema(), fault is null, _filled.Count + _ignored.Count + _referred.Count > 0)
        {
            Permalink = ReadPermalink(location),
            Order = Argument("Order") is int order && order is >= 0 and <= (int)CollectionOrder.Tree ? (CollectionOrder)order : CollectionOrder.Newest,
            Pages = new PageTemplates
            {
                Terms = ReadPage(PageTemplate.Terms, _attribute, _collection, location),
                Archive = ReadPage(PageTemplate.Archive, _attribute, _collection, location),
                Feeds = ReadPage(PageTemplate.Feeds, _attribute, _collection, location),
                Taxonomies = _taxonomyPages.ToEquatableArray(),
            },
        };
        return new LocatedDeclaration(declaration, location, _findings.ToEquatableArray()) { References = _unresolved.ToEquatableArray() };
    }

    private DeclaredSchema Schema()
    {
        var entry = new DeclaredObject(_type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), _reader.KeepFirstOfEachKey(_filled));
        return new DeclaredSchema(_collection, entry, _reader.Objects)
        {
            Namespace = _type.ContainingNamespace.IsGlobalNamespace ? "" : _type.ContainingNamespace.ToDisplayString(),
            TypeName = _type.Name,
            IsPublic = _type.DeclaredAccessibility == Accessibility.Public,
            Members = Members(),
            IgnoredKeys = _ignored.ToEquatableArray(),
            References = _referred.ToEquatableArray(),
        };
    }

    private string ReadPermalink(FileLocation location)
    {
        var template = (Argument("Permalink") as string ?? "").Trim();
        if (template.Length == 0 || Permalink.Parse(template, out var fault) is not null)
        {
            return template;
        }

        _findings.Add(new DiagnosticInfo(FindingIds.InvalidPermalink, location, [template, _collection, fault]));
        return "";
    }

    private string ReadPage(PageTemplate kind, AttributeData attribute, string of, FileLocation? location)
    {
        var written = (Argument(attribute, kind.Name) as string ?? "").Trim();
        var template = kind.Read(written, out var fault);
        if (fault.Length > 0)
        {
            _findings.Add(new DiagnosticInfo(FindingIds.InvalidPageTemplate, location, [kind.Name, written, of, fault, kind.Example]));
        }

        return template;
    }

    private void ReadProperty(IPropertySymbol property)
    {
        var isReference = ReferenceReader.IsReference(property);
        var isIgnored = Attribute(property, FrontMatterIgnoreAttribute) is not null;
        if (Attribute(property, TaxonomyAttribute) is not null && (isReference || isIgnored || property.SetMethod is null))
        {
            ReportTaxonomy(property, isReference ? "it refers to entries, which lead back to it without one" : "front matter does not fill it");
        }

        if (isReference)
        {
            _referred.Add(_references.Read(property));
            _unresolved.Add(new Keyed<DiagnosticInfo>(property.Name, Unresolved(property)));
        }
        else if (isIgnored && !property.IsRequired)
        {
            _ignored.Add(KeyFolding.Fold(KeyOf(property)));
        }
        else if (_reader.Read(property, isEntry: true) is { } read)
        {
            _filled.Add(read.Keys.Count > 0 ? read with { Taxonomy = ReadTaxonomy(property, read.Type), Index = ReadIndex(property, read.Type) } : read);
            return;
        }

        if (Attribute(property, IndexAttribute) is not null)
        {
            ReportIndex(property, "front matter does not fill it");
        }
    }

    /// <summary>The list sorted by a property; null if there is none or it is not valid.</summary>
    private DeclaredIndex? ReadIndex(IPropertySymbol property, DeclaredType type)
    {
        if (Attribute(property, IndexAttribute) is not { } attribute)
        {
            return null;
        }

        var name = attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "By" + property.Name;
        var fault = type.Kind is DeclaredKind.List or DeclaredKind.Dictionary or DeclaredKind.Object or DeclaredKind.Uri or DeclaredKind.Guid
            ? $"its type is {property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}; "
                + "entries are sorted by a number, a text, a date or time, or true and false"
            : !Identifier.IsValid(name) ? $"'{name}' is not a valid C# identifier"
            : name == _collection
                || CollectionMembers.OfCollection.Contains(name, StringComparer.Ordinal)
                || TaxonomyNames.Standard.Contains(name, StringComparer.Ordinal)
                ? $"'{name}' is already the name of a member of {_collection}"
            : _filled.Any(known => known.Index?.Member == name) ? $"another property has the list '{name}'"
            : null;
        if (fault is null)
        {
            return new DeclaredIndex(name, attribute.NamedArguments.Any(argument => argument.Key == "Descending" && argument.Value.Value is true));
        }

        ReportIndex(property, fault);
        return null;
    }

    private void ReportIndex(IPropertySymbol property, string fault) =>
        _findings.Add(new DiagnosticInfo(FindingIds.InvalidIndex, SymbolLocations.Of(property), [property.Name, fault]));

    /// <summary>The finding for a reference whose type turns out not to be an entry type.</summary>
    private static DiagnosticInfo Unresolved(IPropertySymbol property) => new(
        FindingIds.ReferenceUnresolved,
        SymbolLocations.Of(property),
        [property.Name, property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)]);

    /// <summary>The taxonomy whose terms a property has; null if there is none or it is not valid.</summary>
    private string? ReadTaxonomy(IPropertySymbol property, DeclaredType type)
    {
        var holdsTerms = HoldsTerms(type);
        if (Attribute(property, TaxonomyAttribute) is not { } attribute)
        {
            // Categories can be nested. If the property has the usual key, the rules for all articles apply.
            return property.Name is "Categories" && holdsTerms ? property.Name : null;
        }

        var name = attribute.ConstructorArguments.FirstOrDefault().Value as string ?? property.Name;
        var fault = holdsTerms
            ? TaxonomyNames.FindFault(name, _collection)
            : $"its type is {property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}; "
                + "terms are a string, a list of strings or a list of such lists";
        if (fault is not null)
        {
            ReportTaxonomy(property, fault);
            return null;
        }

        if (ReadPage(PageTemplate.TermsOfOne, attribute, "the taxonomy " + name, SymbolLocations.Of(property)) is { Length: > 0 } template)
        {
            _taxonomyPages.Add(new NamedTemplate(name, template));
        }

        return name;
    }

    private static bool HoldsTerms(DeclaredType type) =>
        IsWord(type) || (type.Kind == DeclaredKind.List && (IsWord(type.Element!) || IsListOfWords(type.Element!)));

    private static bool IsListOfWords(DeclaredType type) => type.Kind == DeclaredKind.List && IsWord(type.Element!);

    private static bool IsWord(DeclaredType type) => type.Kind == DeclaredKind.Text;

    private void ReportTaxonomy(IPropertySymbol property, string fault) =>
        _findings.Add(new DiagnosticInfo(FindingIds.InvalidTaxonomy, SymbolLocations.Of(property), [property.Name, fault]));

    private EquatableArray<DeclaredMember> Members() => _type.GetMembers()
        .Where(member => !member.IsImplicitlyDeclared && member.CanBeReferencedByName)
        .GroupBy(member => member.Name, StringComparer.Ordinal)
        .Select(same => new DeclaredMember(
            same.Key, same.First() is IPropertySymbol { IsStatic: false, GetMethod: not null } property ? _reader.ReadType(property) : null))
        .ToEquatableArray();

    private object? Argument(string name) => Argument(_attribute, name);

    private static object? Argument(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;
}
