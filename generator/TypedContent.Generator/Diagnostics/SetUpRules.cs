using TypedContent.Compiler.Findings;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace TypedContent.Generator.Diagnostics;

/// <summary>Faults in the project's setup, and internal errors of TypedContent: TC0xxx.</summary>
internal static class SetUpRules
{
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        new(FindingIds.InternalError, Error)
        {
            Title = "TypedContent failed",
            Message = "TypedContent failed {0}. This is an error in TypedContent, not in your files.{1} Please report it.",
            IsConfigurable = false,
        },
        new(FindingIds.LanguageVersion, Error)
        {
            Title = "The project's C# version is too old",
            Message =
                "the project is compiled as C# {0}, but the code that TypedContent generates needs C# {1} or later. Remove <LangVersion> from the "
                + "project file or raise it.",
        },
        new(FindingIds.TypeExists, Error)
        {
            Title = "A type in the project has the name of a generated type",
            Message =
                "the project already declares '{0}', which TypedContent would generate. Move the generated types to another namespace with "
                + "<TypedContentNamespace>, rename them with ContentEntryType=\"…\" or ContentCollection=\"…\" on the items, or make your type a "
                + "'partial class'.",
        },
        new(FindingIds.FileNameMangled, Error)
        {
            Title = "The file name cannot be passed to the compiler",
            Message =
                "the file is not in the list of files that the build writes for TypedContent, so its collection and path are unknown: its item is "
                + "added after that list is written, by a target or by AdditionalFileItemNames. Include the file as an AdditionalFiles item of the "
                + "project file.",
        },
        new(FindingIds.Unreadable, Error)
        {
            Title = "The article cannot be read",
            Message = "the article file cannot be read: it was removed, or access to it is denied, or it is not text",
        },
        new(FindingIds.NotUtf8, Error)
        {
            Title = "The article is not UTF-8",
            Message = "the article is not UTF-8: {0}. Save the file as UTF-8; most editors have a command 'Save with encoding'.",
        },
        new(FindingIds.InvalidOption, Error)
        {
            Title = "A build property has an invalid value",
            Message = "the property {0} is '{1}'. Expected {2}.",
        },
        new(FindingIds.InvalidCollectionName, Error)
        {
            Title = "A collection cannot have this name",
            Message = "{0}=\"{1}\" {2}. Expected a name such as 'Posts'.",
        },
        new(FindingIds.ExtensionRejected, Error)
        {
            Title = "A sanitizer extension is rejected",
            Message = "'{0}' cannot be allowed in bodies: it {1}",
        },
        new(FindingIds.InvalidEntryType, Error)
        {
            Title = "A declared type cannot be an entry type",
            Message =
                "'{0}' cannot be the type of the entries of {1}: {2}. Expected 'public sealed partial class {0}' in a namespace, with no base class "
                + "other than ContentEntry.",
        },
        new(FindingIds.InvalidProperty, Error)
        {
            Title = "A declared property cannot be filled",
            Message = "the property '{0}' cannot be filled: {1}. Give it another type or setter, or mark it [FrontMatterIgnore].",
        },
        new(FindingIds.ReferenceUnresolved, Error)
        {
            Title = "A partial property does not refer to an entry",
            Message =
                "the partial property '{0}' does not refer to an entry: its type {1} is not the entry type of any collection. Make it a property "
                + "with 'get' and 'init' and a type that front matter can fill.",
        },
        new(FindingIds.DeclaredTwice, Error)
        {
            Title = "A collection is declared twice",
            Message = "the collection {0} is declared by '{1}' and by '{2}', which is used. Remove [ContentCollection] from one of them.",
        },
        new(FindingIds.KeyDeclaredTwice, Error)
        {
            Title = "Two properties have the same key",
            Message = "the properties '{0}' and '{1}' are both filled by the key '{2}'. Give one of them another key with [FrontMatter(\"…\")].",
        },
        new(FindingIds.LessAccessible, Error)
        {
            Title = "A declared type is not public",
            Message = "'{0}' is not public, but the generated types of {1} are. Make it public, or set <TypedContentAccessibility> to internal.",
        },
        new(FindingIds.UncheckedConstraint, Warning)
        {
            Title = "A constraint is not checked",
            Message = "[{0}] on '{1}' is not checked when articles are compiled: {2}",
        },
        new(FindingIds.NamespaceShadowed, Warning)
        {
            Title = "A generated type has the name of a namespace",
            Message =
                "'{0}' is the name of a generated type and of a namespace, so code may find one where the other is meant. Rename the type with "
                + "ContentCollection=\"…\" or ContentEntryType=\"…\" on the items, or choose another namespace with <TypedContentNamespace>.",
        },
        // The package's targets report these two, because the generator does not run in these cases or cannot know about them.
        new(FindingIds.OtherLanguage, Warning)
        {
            Title = "The project is not a C# project",
            Message =
                "TypedContent generates C#: in a project in {0}, no article is compiled. Put the articles into a C# class library and reference it.",
        },
        new(FindingIds.FilesNotFetchable, Warning)
        {
            Title = "A browser cannot fetch the files beside articles",
            Message =
                "the files beside articles are copied to the program's folder, where a browser cannot fetch them. Put a copy of each into wwwroot at "
                + "its address, or serve them from the site's host; <NoWarn>TC0019</NoWarn> says that this is done.",
        },
        new(FindingIds.PackNotWritten, Error)
        {
            Title = "The content pack cannot be written",
            Message =
                "the content pack '{0}' cannot be written ({1}). Make sure that the folder exists and that the file is writable, or set "
                + "<TypedContentPack>false</TypedContentPack> to compile the articles into C# instead.",
        },
        new(FindingIds.InvalidPermalink, Error)
        {
            Title = "A permalink is not valid",
            Message = "the permalink '{0}' of {1} is not valid: {2}. Expected e.g. /posts/{{year}}/{{slug}}.",
        },
        new(FindingIds.UnknownPlaceholder, Error)
        {
            Title = "A permalink names a key that no article has",
            Message = "the permalink '{0}' of {1} needs the key '{2}', which none of its articles has{3}",
        },
        new(FindingIds.FileWithoutCollection, Error)
        {
            Title = "A file belongs to no collection",
            Message =
                "the file {0} is a ContentFile, but it is not in the folder of any collection, and its item does not name one. Add "
                + "ContentCollection=\"…\" to the item.",
        },
        new(FindingIds.InvalidTaxonomy, Error)
        {
            Title = "A key cannot be a taxonomy",
            Message = "'{0}' cannot be a taxonomy: {1}",
        },
        new(FindingIds.InvalidTermAlias, Error)
        {
            Title = "A term alias is not valid",
            Message = "the ContentTermAlias '{0}' is ignored: {1}",
        },
        new(FindingIds.LibraryNotReferenced, Error)
        {
            Title = "The project does not reference the runtime library",
            Message =
                "the project does not reference the library TypedContent.dll, which generated code needs, so nothing is generated. The usual causes are "
                + "a GlobalPackageReference, or ExcludeAssets=\"compile\" or IncludeAssets without 'compile' on the PackageReference. Reference the "
                + "package with a plain PackageReference.",
        },
        new(FindingIds.LeftOut, Info)
        {
            Title = "Files are left out because of their names",
            Message =
                "{0} left out by {1}: names that begin with '.', folders that begin with '_', and the folders node_modules, bin and obj are never articles",
        },
        new(FindingIds.ArticleAsFile, Warning)
        {
            Title = "A file beside articles looks like an article",
            Message = "the file begins with front matter, but its extension is not that of an article, so it is neither published nor copied. {0}",
        },
        // Reported by the package's tasks, which read the files.
        new(FindingIds.ActiveFile, Warning)
        {
            Title = "A file beside articles could run script",
            Message =
                "the file beside articles could run script when it is opened by itself: it contains {0}. "
                + "Remove that, or say ContentActive=\"true\" on the item if it is meant.",
        },
        new(FindingIds.InvalidPageTemplate, Error)
        {
            Title = "An address template is not valid",
            Message = "the {0} '{1}' of {2} is not valid: {3}. Expected e.g. {4}.",
        },
        new(FindingIds.PagesClash, Warning)
        {
            Title = "Two pages have the same address",
            Message = "{0} and {1} have the same address, {2}. Give one of them another template, with {{collection}} in it.",
        },
        new(FindingIds.UnknownCollection, Warning)
        {
            Title = "An item names a collection that the project does not have",
            Message = "the item ContentCollection names '{0}', but the project has no such collection, so the item has no effect.{1}",
        },
        new(FindingIds.InvalidVersion, Error)
        {
            Title = "A version cannot have this name",
            Message = "'{0}' cannot be a version of {1}: {2}",
        },
        new(FindingIds.UnusedVersion, Warning)
        {
            Title = "A listed version has no pages",
            Message = "the versions of {1} include '{0}', but no page is in a folder with that name.{2}",
        },
        // Reported by the package's tasks, which run git.
        new(FindingIds.NoGitDates, Warning)
        {
            Title = "Git does not tell the dates of articles",
            Message = "articles do not have the dates of their last commits: {0}",
        },
        new(FindingIds.ShallowClone, Warning)
        {
            Title = "A shallow clone does not contain the dates of articles",
            Message =
                "the git repository is a shallow clone, which does not contain the last commit of {0}. Fetch the whole history: git fetch --unshallow, or "
                + "fetch-depth: 0 in a workflow of GitHub.",
        },
    ];
}
