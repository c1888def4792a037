using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body.Components;

/// <summary>A component that the project allows in articles.</summary>
/// <param name="Name">The name of its tag, which tells upper from lower case.</param>
/// <param name="Fallback">
/// The HTML that stands for it where components do not run, with <c>{Parameter}</c> for values and <c>{ChildContent}</c>; null where its child content does.
/// It passes the sanitizer with the body.
/// </param>
internal sealed record ComponentSpec(string Name, string? Fallback);

/// <summary>The components of a project, by their names.</summary>
internal sealed class ComponentList
{
    private readonly Dictionary<string, ComponentSpec> _byName = new(StringComparer.Ordinal);

    public ComponentList(EquatableArray<ComponentSpec> components)
    {
        foreach (var component in components)
        {
            _byName[component.Name] = component;
        }
    }

    public static ComponentList Empty { get; } = new(default);

    public bool IsEmpty => _byName.Count == 0;

    public IEnumerable<string> Names => _byName.Keys.OrderBy(name => name, StringComparer.Ordinal);

    public bool Has(string name) => _byName.ContainsKey(name);

    public ComponentSpec Find(string name) => _byName[name];
}
