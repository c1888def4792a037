using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TypedContent.Tasks.Declarations;
using TypedContent.Tasks.Naming;
using TypedContent.Tasks.Output;

namespace TypedContent.Tasks;

/// <summary>
/// Declares the entry types in a source file. Generators do not see each other's output, so a Razor component with an
/// <c>EventCallback&lt;Article&gt;</c> compiles only if a real file declares the type.
/// </summary>
public sealed class DeclareEntryTypes : Task
{
    /// <summary>The absolute path of the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The project's C# files.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>The collections, with <c>EntryType</c> metadata.</summary>
    public ITaskItem[] Collections { get; set; } = [];

    /// <summary>The namespace of the types; empty for the global one.</summary>
    public string Namespace { get; set; } = "";

    /// <summary>The absolute path of the source file to write.</summary>
    [Required]
    public string Stub { get; set; } = "";

    /// <summary>The absolute path of the cache of scanned C# files.</summary>
    [Required]
    public string Cache { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        var declared = new HashSet<string>(StringComparer.Ordinal);
        if (Collections.Length > 0)
        {
            var scan = new SourceScan(TextFile.Read(Cache));
            var paths = Sources.Select(item => item.ItemSpec).Where(path => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase));
            foreach (var source in paths.Select(path => Path.Combine(ProjectFolder, path)).Distinct(StringComparer.Ordinal))
            {
                declared.UnionWith(scan.Find(source));
            }

            scan.Save(Cache);
        }

        TextFile.Update(Stub, EntryTypeStub.Write(
            Namespace,
            Collections
                .Select(collection => new KeyValuePair<string, string>(collection.ItemSpec, collection.GetMetadata("EntryType")))
                .Where(collection => !IsDeclared(collection, declared))));
        return true;
    }

    private static bool IsDeclared(KeyValuePair<string, string> collection, HashSet<string> declared) =>
        declared.Contains(collection.Key) || declared.Contains(collection.Value);
}
