using System.Collections;
using System.Reflection;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Terms;

/// <summary>A taxonomy of a compiled site, including the members that only its own type has.</summary>
internal sealed class TermView
{
    private readonly LoadedSite? _loaded;
    private readonly string _class;
    private readonly IContentCollection _collection;

    public TermView(Site site, string taxonomy, string collection = "Articles")
    {
        _loaded = GeneratorRunner.Run(site).Load();
        _class = $"{collection}+{taxonomy}";
        _collection = _loaded.Collection(collection);
        Taxonomy = _collection.Taxonomies.Single(known => known.Name == taxonomy);
    }

    private TermView(TermView whole, DateTimeOffset now)
    {
        _class = whole._class;
        _collection = whole._collection.PublishedAt(now);
        Taxonomy = _collection.Taxonomies.Single(known => known.Name == whole.Taxonomy.Name);
    }

    public IContentTaxonomy Taxonomy { get; }

    public IReadOnlyList<IContentTerm> All => Taxonomy.All;

    public IEnumerable<IContentTerm> ByName => ((IEnumerable)LoadedSite.Value(Taxonomy, "ByName")!).Cast<IContentTerm>();

    public IEnumerable<IContentTerm> Roots => ((IEnumerable)LoadedSite.Value(Taxonomy, "Roots")!).Cast<IContentTerm>();

    /// <summary>The names of the term members of the generated class.</summary>
    public IEnumerable<string> Members => _loaded!.Type(_class).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => typeof(IContentTerm).IsAssignableFrom(property.PropertyType))
        .Select(property => property.Name);

    public static IEnumerable<string> Path(IContentTerm term) => ((IEnumerable)LoadedSite.Value(term, "Path")!).Cast<IContentTerm>().Select(step => step.Name);

    public static string Titles(IContentTerm term) => string.Join(" ", term.Entries.Select(entry => entry.Title));

    public TermView PublishedAt(DateTimeOffset now) => new(this, now);

    public IContentTerm Member(string name) =>
        (IContentTerm)_loaded!.Type(_class).GetProperty(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    public IContentTerm? Find(string name)
    {
        object?[] arguments = [name, null];
        return Taxonomy
            .GetType()
            .GetMethods()
            .Single(method => method.Name == "TryGet" && method.GetParameters()[0].ParameterType == typeof(string))
            .Invoke(Taxonomy, arguments) is true
            ? (IContentTerm)arguments[1]!
            : null;
    }

    public IContentTerm? FindPath(params string[] path)
    {
        // A span cannot be passed through reflection.
        return (IContentTerm?)typeof(TermView).GetMethod(nameof(FindTyped), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(Taxonomy.GetType().GetGenericArguments()).Invoke(null, [Taxonomy, path]);
    }

    private static ContentTerm<TEntry>? FindTyped<TEntry>(ContentTaxonomy<TEntry> taxonomy, string[] path)
        where TEntry : ContentEntry, IContentEntry => taxonomy.TryGet(path, out var term) ? term : null;
}
