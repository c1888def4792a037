using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Symbols;

/// <summary>Resolves names of code: from the global namespace, from the project's root namespace and those above it, or by its global usings.</summary>
internal sealed class SymbolResolver
{
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly Lazy<IReadOnlyList<INamespaceOrTypeSymbol>> _roots;

    /// <param name="compilation">The project.</param>
    /// <param name="rootNamespace">The project's root namespace; empty if there is none.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public SymbolResolver(Compilation compilation, string rootNamespace, CancellationToken cancellation)
    {
        _compilation = compilation;
        _cancellation = cancellation;
        _roots = new(() => FindRoots(rootNamespace));
    }

    /// <summary>The symbols that a name refers to; more than one if a method is overloaded.</summary>
    /// <param name="text">The name.</param>
    /// <param name="fault">Why nothing was found, as a sentence; empty if there is nothing to say.</param>
    public IReadOnlyList<ISymbol> Find(string text, out string fault)
    {
        fault = "";
        if (SymbolName.Parse(text) is not { } name)
        {
            fault = "It is not the name of a type or member. Expected e.g. Shop.Cart.Total.";
            return [];
        }

        foreach (var root in _roots.Value)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (FindIn(root, name.Parts) is { Count: > 0 } found)
            {
                var chosen = found.Where(symbol => HasParameters(symbol, name.Parameters)).ToList();
                fault = chosen.Count > 0 ? "" : $"Its overloads are {string.Join(", ", found.Select(Signature))}.";
                return chosen;
            }
        }

        fault = Suggest(name);
        return [];
    }

    /// <summary>The full name of a type or namespace, with its arity after a hyphen, as in documentation URLs: <c>Shop.Cart-1</c>.</summary>
    public static string FullName(INamespaceOrTypeSymbol symbol)
    {
        var own = symbol is INamedTypeSymbol { Arity: > 0 } generic ? $"{symbol.Name}-{generic.Arity}" : symbol.Name;
        return symbol.ContainingType is { } type ? FullName(type) + "." + own
            : symbol.ContainingNamespace is { IsGlobalNamespace: false } space ? FullName(space) + "." + own
            : own;
    }

    private static List<ISymbol> FindIn(INamespaceOrTypeSymbol root, IReadOnlyList<SymbolNamePart> parts)
    {
        List<ISymbol> found = [root];
        foreach (var part in parts)
        {
            found = [.. found.OfType<INamespaceOrTypeSymbol>().SelectMany(container => MembersOf(container, part))];
        }

        return found;
    }

    private static IEnumerable<ISymbol> MembersOf(INamespaceOrTypeSymbol container, SymbolNamePart part)
    {
        var members = Named(container, part.Name).ToList();
        if (members.Count == 0 && container is ITypeSymbol type)
        {
            members = [.. Inherited(type).Select(inherited => Named(inherited, part.Name).ToList()).FirstOrDefault(named => named.Count > 0) ?? []];
        }

        if (part.Arity is { } arity)
        {
            return members.Where(member => ArityOf(member) == arity);
        }

        // Among types with the same name, choose those with the fewest type parameters.
        var least = members.OfType<INamedTypeSymbol>().Select(member => (int?)member.Arity).Min();
        return members.Where(member => member is not INamedTypeSymbol named || named.Arity == least);
    }

    private static IEnumerable<ISymbol> Named(INamespaceOrTypeSymbol container, string name) => name switch
    {
        "this[]" or "Item" when container is ITypeSymbol => container.GetMembers().Where(member => member is IPropertySymbol { IsIndexer: true }),
        "#ctor" => Constructors(container),
        _ when container is INamedTypeSymbol && name == container.Name && container.GetMembers(name).IsEmpty => Constructors(container),
        _ => container.GetMembers(name),
    };

    private static ImmutableArray<IMethodSymbol> Constructors(INamespaceOrTypeSymbol type) => (type as INamedTypeSymbol)?.InstanceConstructors ?? [];

    private static IEnumerable<INamespaceOrTypeSymbol> Inherited(ITypeSymbol type)
    {
        for (var known = type.BaseType; known is not null; known = known.BaseType)
        {
            yield return known;
        }

        foreach (var contract in type.AllInterfaces)
        {
            yield return contract;
        }
    }

    private static int ArityOf(ISymbol symbol) => symbol switch { INamedTypeSymbol type => type.Arity, IMethodSymbol method => method.Arity, _ => 0 };

    private static bool HasParameters(ISymbol symbol, IReadOnlyList<string>? parameters)
    {
        if (parameters is null)
        {
            return true;
        }

        var own = symbol switch { IMethodSymbol method => method.Parameters, IPropertySymbol property => property.Parameters, _ => default };
        return !own.IsDefault && own.Length == parameters.Count && own.Select((parameter, i) => IsNamed(parameter.Type, parameters[i])).All(same => same);
    }

    private static bool IsNamed(ITypeSymbol type, string written)
    {
        var name = written.Replace('{', '<').Replace('}', '>').TrimEnd('?', '@');
        var shown = type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat).Replace(" ", "").TrimEnd('?');
        return name == shown
            || shown.EndsWith("." + name, StringComparison.Ordinal)
            || name == type.Name
            || name == $"{type.ContainingNamespace?.ToDisplayString()}.{type.Name}";
    }

    private static string Signature(ISymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    /// <summary>The namespaces and types in which names are looked up, widest first.</summary>
    private List<INamespaceOrTypeSymbol> FindRoots(string rootNamespace)
    {
        var roots = new List<INamespaceOrTypeSymbol> { _compilation.GlobalNamespace };
        for (var space = rootNamespace; space.Length > 0; space = space.LastIndexOf('.') is var point and > 0 ? space.Substring(0, point) : "")
        {
            AddRoot(space);
        }

        foreach (var directive in GlobalUsings())
        {
            AddRoot(directive);
        }

        return roots;

        void AddRoot(string name)
        {
            if (SymbolName.Parse(name) is { } parsed
                && FindIn(_compilation.GlobalNamespace, parsed.Parts) is [INamespaceOrTypeSymbol root, ..]
                && !roots.Contains(root))
            {
                roots.Add(root);
            }
        }
    }

    private IEnumerable<string> GlobalUsings()
    {
        foreach (var tree in _compilation.SyntaxTrees)
        {
            _cancellation.ThrowIfCancellationRequested();
            foreach (var directive in ((CompilationUnitSyntax)tree.GetRoot(_cancellation)).Usings)
            {
                if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && directive.Alias is null && directive.Name is { } name)
                {
                    yield return name.ToString();
                }
            }
        }

        foreach (var name in ((CSharpCompilationOptions)_compilation.Options).Usings)
        {
            yield return name;
        }
    }

    /// <summary>Suggests the nearest name: the longest prefix that exists, and the member nearest to the rest.</summary>
    private string Suggest(SymbolName name)
    {
        (INamespaceOrTypeSymbol Container, int Depth) deepest = (_compilation.GlobalNamespace, 0);
        foreach (var root in _roots.Value)
        {
            for (var depth = name.Parts.Count - 1; depth > deepest.Depth; depth--)
            {
                if (FindIn(root, [.. name.Parts.Take(depth)]) is [INamespaceOrTypeSymbol known, ..])
                {
                    deepest = (known, depth);
                }
            }
        }

        var wanted = name.Parts[deepest.Depth].Name;
        var rest = string.Concat(name.Parts.Skip(deepest.Depth + 1).Select(part => "." + part.Name));
        if (deepest.Depth > 0)
        {
            var members = deepest.Container.GetMembers()
                .Where(member => member.CanBeReferencedByName)
                .Select(member => member.Name)
                .Distinct(StringComparer.Ordinal);
            return NearestName.Find(wanted, members) is { } member
                ? $"Did you mean '{FullName(deepest.Container)}.{member}{rest}'?"
                : $"{FullName(deepest.Container)} has no member '{wanted}'.";
        }

        // Look for the project's own types and namespaces: the same name elsewhere, or a similar one.
        var types = OwnTypes(_compilation.Assembly.GlobalNamespace).ToList();
        var same = types.Where(type => type.Name == wanted).ToList();
        var names = types.Select(type => type.Name).Concat(_compilation.GlobalNamespace.GetNamespaceMembers().Select(space => space.Name));
        var near = same.Count > 0 ? same[0]
            : NearestName.Find(wanted, names) is { } nearest
                ? types.Find(type => type.Name == nearest)
                    ?? (INamespaceOrTypeSymbol)_compilation.GlobalNamespace.GetNamespaceMembers().First(space => space.Name == nearest)
            : null;
        return near is null ? "" : $"Did you mean '{FullName(near)}{rest}'?";
    }

    private static IEnumerable<INamedTypeSymbol> OwnTypes(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(OwnTypes));
}
