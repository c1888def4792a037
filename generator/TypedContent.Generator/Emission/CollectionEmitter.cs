using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the class that users know a collection by: its lists, its look-up and its terms.</summary>
internal static class CollectionEmitter
{
    private const string List = "global::System.Collections.Generic.IReadOnlyList";
    private const string NotNull = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]";

    public static SourceText Emit(CollectionClassSpec spec) => GeneratedFile.Write(spec.Settings.Namespace, writer =>
    {
        var (collection, catalog, settings) = spec;
        var type = collection.EntryType;

        // In full: a folder of articles may have the same name.
        var compiled = GeneratedFile.Qualify(settings, collection.CompiledName);
        writer.Line($"/// <summary>The collection {collection.Name}: {Count(catalog.Entries.Count)}, compiled from article files.</summary>");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"{settings.Accessibility} static partial class {GeneratedFile.Declare(collection.Name)}");
        writer.Line($$"""
            /// <summary>The collection as an object: what is handed to libraries.</summary>
            public static global::TypedContent.ContentCollection<{{type}}> Collection { get; } = new(new {{compiled}}());

            /// <summary>All entries, {{OrderOf(catalog.ListOrder)}}. An entry is created on first use.</summary>
            public static global::TypedContent.ContentList<{{type}}> All => Collection.All;

            /// <summary>
            /// Finds an entry by its slug. Of one article in several languages that of the site's default language is found, else the one without a
            /// language, else the first by language tag.
            /// </summary>
            /// <param name="slug">The slug, compared ordinally.</param>
            /// <param name="entry">The entry, or null.</param>
            /// <returns>Whether there is one.</returns>
            public static bool TryGet(string slug, {{NotNull}} out {{type}}? entry) => Collection.TryGet(slug, out entry);

            /// <summary>Finds an entry by its slug and its language.</summary>
            /// <param name="slug">The slug, compared ordinally.</param>
            /// <param name="language">A BCP 47 tag or range, ignoring case: <c>zh</c> finds <c>zh</c>, else <c>zh-CN</c>.</param>
            /// <param name="entry">The entry, or null.</param>
            /// <returns>Whether there is one.</returns>
            public static bool TryGet(string slug, string language, {{NotNull}} out {{type}}? entry) => Collection.TryGet(slug, language, out entry);

            private static {{type}} {{CollectionMembers.Getter}}(ulong key) => Collection.Get(key);
            """);
        if (collection.Name != "Archive")
        {
            writer.Line();
            writer.Line("/// <summary>The entries by year and month.</summary>");
            writer.Line($"public static global::TypedContent.ContentArchive<{type}> Archive => Collection.Archive;");
        }

        if (collection.Name != "Tree")
        {
            writer.Line();
            writer.Line(
                "/// <summary>The tree of its pages: folders, and what their articles say of their order. "
                + "Its first node is the collection itself.</summary>");
            writer.Line($"public static global::TypedContent.ContentNode<{type}> Tree => Collection.Tree;");
        }

        if (spec.HasSearch && collection.Name != "Search")
        {
            writer.Line();
            writer.Line($$"""
                /// <summary>Searches the entries by the index in the assembly. The last word may be the beginning of one, and words may have a slip.</summary>
                /// <param name="text">What somebody is looking for.</param>
                /// <param name="take">How many hits at the most.</param>
                /// <returns>The hits, best first: one an entry, at the section that suits best.</returns>
                public static {{List}}<global::TypedContent.ContentHit<{{type}}>> Search(string text, int take = 10) =>
                    Collection.Search(text, take);

                /// <summary>Searches the entries in one language.</summary>
                /// <param name="text">What somebody is looking for.</param>
                /// <param name="language">A BCP 47 tag or range, ignoring case: <c>zh</c> includes <c>zh</c> and <c>zh-CN</c>.</param>
                /// <param name="take">How many hits at the most.</param>
                /// <returns>The hits, best first: one an entry, at the section that suits best.</returns>
                public static {{List}}<global::TypedContent.ContentHit<{{type}}>> Search(string text, string language, int take = 10) =>
                    Collection.InLanguage(language).Search(text, take);
                """);
        }

        for (var i = 0; i < catalog.Indexes.Count; i++)
        {
            var (member, property, isDescending, _) = catalog.Indexes[i];
            writer.Line();
            var first = isDescending ? "the greatest" : "the least";
            writer.Line($"/// <summary>All entries by their {XmlDoc.Escape(property)}, {first} first; those without one come last.</summary>");
            writer.Line($"public static global::TypedContent.ContentList<{type}> {member} => Collection.InOrder({i});");
        }

        for (var i = 0; i < catalog.Taxonomies.Count; i++)
        {
            EmitTaxonomy(writer, collection, catalog.Taxonomies[i], $"Collection.Taxonomies[{i}]");
        }

        if (!catalog.Taxonomies.Any(taxonomy => taxonomy.Name == TaxonomyNames.Series))
        {
            // There is none yet, but code that asks for all of them must compile.
            EmitTaxonomy(writer, collection, new TaxonomySpec(TaxonomyNames.Series, []), "Collection.Series");
        }

        writer.Close();
        for (var i = 0; i < catalog.Folders.Count; i++)
        {
            writer.Line();
            EmitFolder(writer, collection, catalog.Folders[i], i);
        }
    });

    private static void EmitFolder(SourceWriter writer, CollectionInfo collection, FolderSpec folder, int index)
    {
        writer.Open($"partial class {GeneratedFile.Declare(collection.Name)}");
        for (var i = 0; i < folder.Scope.Count; i++)
        {
            if (i == folder.Scope.Count - 1)
            {
                // Here, because not every build writes the members of the folder.
                writer.Line($"/// <summary>The articles in the folder {XmlDoc.Escape(folder.Scope[i])}.</summary>");
            }

            writer.Open($"public static partial class {folder.Scope[i]}");
        }

        writer.Line("/// <summary>All entries of the folder and its subfolders, newest first. An entry is created on first use.</summary>");
        writer.Line($"public static global::TypedContent.ContentList<{collection.EntryType}> All => Collection.InFolder({index});");
        foreach (var _ in folder.Scope)
        {
            writer.Close();
        }

        writer.Close();
    }

    private static void EmitTaxonomy(SourceWriter writer, CollectionInfo collection, TaxonomySpec taxonomy, string source)
    {
        // No type may have a member of its own name, and none may hide the type of the entries: who calls one of them Series finds the series in the object.
        if (taxonomy.Name == collection.Name || taxonomy.Name == collection.EntryTypeName)
        {
            return;
        }

        var term = $"global::TypedContent.ContentTerm<{collection.EntryType}>";
        writer.Line();
        writer.Line($"/// <summary>The {Casing.ToLower(taxonomy.Name)} of {collection.Name}.</summary>");
        writer.Open($"public static partial class {taxonomy.Name}");
        writer.Line($$"""
            /// <summary>The terms, those with the most entries first, then by name.</summary>
            public static global::TypedContent.ContentTaxonomy<{{collection.EntryType}}> All => {{source}};

            /// <summary>The terms by name, ordinally.</summary>
            public static {{List}}<{{term}}> ByName => All.ByName;

            /// <summary>Finds a term by its name.</summary>
            /// <param name="name">The name as it was written, compared ordinally.</param>
            /// <param name="term">The term, or null.</param>
            /// <returns>Whether there is one.</returns>
            public static bool TryGet(string name, {{NotNull}} out {{term}}? term) => All.TryGet(name, out term);

            /// <summary>Finds a term by its name and those of its parents.</summary>
            /// <param name="path">The names, outermost first.</param>
            /// <param name="term">The term, or null.</param>
            /// <returns>Whether there is one.</returns>
            public static bool TryGet(global::System.ReadOnlySpan<string> path, {{NotNull}} out {{term}}? term) => All.TryGet(path, out term);
            """);
        for (var i = 0; i < taxonomy.Terms.Count; i++)
        {
            writer.Line();
            writer.Line($"/// <summary>{XmlDoc.Escape(taxonomy.Terms[i].Name)}: {Count(taxonomy.Terms[i].Entries.Count)}.</summary>");
            writer.Line($"public static {term} {taxonomy.Terms[i].Identifier} => All[{i}];");
        }

        writer.Close();
    }

    private static string OrderOf(CollectionOrder order) => order switch
    {
        CollectionOrder.Oldest => "oldest first",
        CollectionOrder.Title => "by title",
        CollectionOrder.Tree => "in the order of the tree",
        _ => "newest first",
    };

    private static string Count(int entries) => entries == 1 ? "1 entry" : $"{entries} entries";
}
