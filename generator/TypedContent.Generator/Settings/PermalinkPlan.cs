using TypedContent.Compiler.Permalinks;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Declaring;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Settings;

/// <summary>The templates of addresses that a project names, besides those that its items have.</summary>
/// <param name="Default">That of collections without one; empty where none is given.</param>
/// <param name="Collections">Those that entry types declare.</param>
internal sealed record PermalinkPlan(string Default, EquatableArray<Keyed<string>> Collections)
{
    public static PermalinkPlan Of(BuildSettings settings, Declarations declared) => new(
        settings.Permalink,
        declared.All
            .Where(declaration => declaration.Permalink.Length > 0)
            .OrderBy(declaration => declaration.Collection, StringComparer.Ordinal)
            .Select(declaration => new Keyed<string>(declaration.Collection, declaration.Permalink))
            .ToEquatableArray());

    /// <summary>The template of a file's address: its item's, else its collection's, else the project's; empty for the built-in one.</summary>
    public string For(CompiledFile file)
    {
        if (file.Permalink.Length > 0)
        {
            return file.Permalink;
        }

        foreach (var collection in Collections)
        {
            if (collection.Collection == file.Collection.Name)
            {
                return collection.Value;
            }
        }

        return Default;
    }
}
