using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Body;
using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Json;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.References;
using TypedContent.Compiler.Sanitizing;

namespace TypedContent.Generator.Diagnostics;

/// <summary>Every diagnostic: its title, its message, how severe it is. The manual has a page for each, by its id.</summary>
internal static class Descriptors
{
    private const string SetUp = "TypedContent.SetUp";
    private const string FrontMatter = "TypedContent.FrontMatter";
    private const string Body = "TypedContent.Body";
    private const string Site = "TypedContent.Site";

    public static readonly DiagnosticDescriptor InternalError = new(
        FindingIds.InternalError, "TypedContent failed",
        "TypedContent failed {0}. This is a fault of TypedContent, not of your files.{1} Please report it.",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor LanguageVersion = new(
        FindingIds.LanguageVersion, "The project's C# is too old",
        "the project is compiled as C# {0}, but the code that TypedContent generates needs C# {1} or later. Remove <LangVersion> from the project file or raise it.",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TypeExists = new(
        FindingIds.TypeExists, "A type of the project has the name of a generated one",
        "the project already declares '{0}', which TypedContent would generate. Give the generated types another namespace with <TypedContentNamespace>, or another name with ContentEntryType=\"…\" or ContentCollection=\"…\" on the items, or make yours a 'partial class'.",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor FileNameMangled = new(
        FindingIds.FileNameMangled, "The file's name cannot be passed to the compiler",
        "the file is not in the list of files that the build writes for TypedContent, so its collection and path are unknown: its item is added after that list is written, by a target or by AdditionalFileItemNames. Include the file as an AdditionalFiles item of the project file.",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Unreadable = new(
        FindingIds.Unreadable, "The article cannot be read",
        "the article file cannot be read: it was removed, or access to it is denied, or it is no text",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotUtf8 = new(
        FindingIds.NotUtf8, "The article is not UTF-8",
        "the article is not UTF-8: {0}. Save the file as UTF-8; editors call it 'Save with encoding'.",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidOption = new(
        FindingIds.InvalidOption, "A build property has a value that means nothing",
        "the property {0} is '{1}'. Expected {2}.",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidCollectionName = new(
        FindingIds.InvalidCollectionName, "A collection cannot have this name",
        "{0}=\"{1}\" {2}. Expected a name such as 'Posts'.",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ExtensionRejected = new(
        FindingIds.ExtensionRejected, "An extension of the sanitizer is refused",
        "'{0}' cannot be let through in bodies: it {1}",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidEntryType = new(
        FindingIds.InvalidEntryType, "A declared type cannot be an entry's",
        "'{0}' cannot be the type of the entries of {1}: {2}. Expected 'public sealed partial class {0}' in a namespace, with no base class but ContentEntry.",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidProperty = new(
        FindingIds.InvalidProperty, "A declared property cannot be filled",
        "the property '{0}' cannot be filled: {1}. Give it another type or setter, or mark it [FrontMatterIgnore].",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ReferenceUnresolved = new(
        FindingIds.ReferenceUnresolved, "A partial property refers to no entry",
        "the partial property '{0}' refers to no entry that is known: its type is {1}. Make it a property with 'get' and 'init' of a type that front matter can fill.",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DeclaredTwice = new(
        FindingIds.DeclaredTwice, "A collection is declared twice",
        "the collection {0} is declared by '{1}' and by '{2}', which counts. Remove [ContentCollection] from one of them.",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor KeyDeclaredTwice = new(
        FindingIds.KeyDeclaredTwice, "Two properties have one key",
        "the properties '{0}' and '{1}' are both filled by the key '{2}'. Give one of them another with [FrontMatter(\"…\")].",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor LessAccessible = new(
        FindingIds.LessAccessible, "A declared type is not public",
        "'{0}' is not public, but the generated types of {1} are to be. Make it public, or set <TypedContentAccessibility> to internal.",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UncheckedConstraint = new(
        FindingIds.UncheckedConstraint, "A constraint is not checked",
        "[{0}] on '{1}' is not checked when articles are compiled: {2}",
        SetUp, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor LibraryNotReferenced = new(
        FindingIds.LibraryNotReferenced, "The runtime library is not a reference of the project",
        "the project does not reference the library TypedContent.dll, which generated code needs; nothing is generated. The usual causes are a GlobalPackageReference, or ExcludeAssets=\"compile\" or IncludeAssets without 'compile' on the PackageReference. Reference the package with a plain PackageReference.",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    // These two are reported by the package's targets: where they apply no generator runs, or it cannot know.
    public static readonly DiagnosticDescriptor OtherLanguage = new(
        FindingIds.OtherLanguage, "The project is not a C# project",
        "TypedContent generates C#: in a project of {0} no article is compiled. Put the articles into a C# class library and reference that.",
        SetUp, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor FilesNotFetchable = new(
        FindingIds.FilesNotFetchable, "A browser cannot fetch the files beside articles",
        "The files beside articles are copied to the program's folder, where a browser cannot fetch them. Put a copy of each at its address into wwwroot, or serve them from the site's host; <NoWarn>TC0019</NoWarn> says that this is done.",
        SetUp, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor PackNotWritten = new(
        FindingIds.PackNotWritten, "The content pack cannot be written",
        "the content pack '{0}' cannot be written ({1}). Make sure that the folder exists and that the file can be written, or set <TypedContentPack>false</TypedContentPack>, with which the articles become C#.",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidPermalink = new(
        FindingIds.InvalidPermalink, "A permalink is no template of addresses",
        "the permalink '{0}' of {1} is no template of addresses: {2}. Expected e.g. /posts/{{year}}/{{slug}}.",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownPlaceholder = new(
        FindingIds.UnknownPlaceholder, "A permalink names a key that no article has",
        "the permalink '{0}' of {1} needs the key '{2}', which none of its articles has{3}",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor FileWithoutCollection = new(
        FindingIds.FileWithoutCollection, "A file belongs to no collection",
        "the file {0} is given as ContentFile, but lies in no collection's folder, and its item names none. Add ContentCollection=\"…\" to the item.",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidTaxonomy = new(
        FindingIds.InvalidTaxonomy, "Something cannot be a taxonomy",
        "'{0}' cannot be a taxonomy: {1}",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidTermAlias = new(
        FindingIds.InvalidTermAlias, "Another word for a term means nothing",
        "the ContentTermAlias '{0}' is left out: {1}",
        SetUp, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor YamlSyntax = new(
        FindingIds.YamlSyntax, "The front matter is not valid YAML",
        "the front matter is not valid YAML: {0}",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnclosedFence = new(
        FindingIds.UnclosedFence, "The front matter is not closed",
        "the front matter that begins here is not closed. Expected a line '{0}' after its last key.",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownFence = new(
        FindingIds.UnknownFence, "The front matter's fence is not known",
        "the file {0}. Expected '---' for YAML, '+++' for TOML or '---json' for JSON, alone on its line.",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotAMap = new(
        FindingIds.NotAMap, "The front matter is no map of keys",
        "the front matter is {0}. Expected keys with values, such as 'title: My article'.",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor CollidingKeys = new(
        FindingIds.CollidingKeys, "Two keys are the same",
        "the key '{0}' is the same as '{1}' in line {2}: upper and lower case, '-', '_' and '.' make no difference. Remove one of them.",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor RefusedFeature = new(
        FindingIds.RefusedFeature, "The front matter uses something that is refused",
        "the front matter is refused: {0}",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TomlSyntax = new(
        FindingIds.TomlSyntax, "The front matter is not valid TOML",
        "the front matter is not valid TOML: {0}",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor JsonSyntax = new(
        FindingIds.JsonSyntax, "The front matter is not valid JSON",
        "the front matter is not valid JSON: {0}",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor WrongType = new(
        FindingIds.WrongType, "A value is not what its key needs",
        "'{0}' must be {1}, but is {2}",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingTitle = new(
        FindingIds.MissingTitle, "The article has no title",
        "the article has no title; '{0}' stands in for it{1}",
        FrontMatter, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotADate = new(
        FindingIds.NotADate, "A date is no date",
        "'{0}' is not a date: \"{1}\" ({2}). Expected e.g. 2024-03-02 or 2024-03-02T08:30:00+01:00.",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InvalidDateText = new(
        FindingIds.InvalidDateText, "A date says that it is invalid",
        "'{0}' is \"{1}\", which some tool wrote for a date that it could not read; the article has no date from it",
        FrontMatter, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownKey = new(
        FindingIds.UnknownKey, "A key has no property",
        "unknown key '{0}' in {1}, found in {2}{3}",
        FrontMatter, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingKey = new(
        FindingIds.MissingKey, "A required key is missing",
        "the key '{0}' is missing, which {1} requires",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ConstraintViolated = new(
        FindingIds.ConstraintViolated, "A value is not within its limits",
        "'{0}' is {1}. Expected {2}.",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotAmongValues = new(
        FindingIds.NotAmongValues, "A value is none of those that are known",
        "'{0}' is \"{1}\", but must be one of {2}{3}",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MixedTypes = new(
        FindingIds.MixedTypes, "A key's values have no common type",
        "the key '{0}' is {1} of {2}, which no one type takes, so there is no property for it. Rarest in: {3}.",
        FrontMatter, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoEntries = new(
        FindingIds.NoEntries, "A data file holds something that is no entry",
        "this is {0}, but an entry of a data file is a map of keys to values; several are a list of maps, or a map of maps",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor EntryWithoutKey = new(
        FindingIds.EntryWithoutKey, "An entry in a list has no name",
        "this entry needs a key of its own. Expected one of 'key', 'id', 'slug' and 'name'.",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor EntryTwice = new(
        FindingIds.EntryTwice, "Two entries of a data file have one name",
        "an entry called '{0}' is in line {1} already",
        FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DangerousRemoved = new(
        FindingIds.DangerousRemoved, "Something that could run code was removed",
        "{0} was removed from the body{1}: it could run code or change the page around the article",
        Body, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownElement = new(
        FindingIds.UnknownElement, "Something that looks like an element is none",
        "<{0}> is no element of HTML and was not taken for one{1}. Write &lt; for a < that is meant to be seen, or put code between backticks.",
        Body, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor AttributeRemoved = new(
        FindingIds.AttributeRemoved, "An attribute was removed",
        "the attribute {0} was removed from the body{1}: it is not on the list of those that may stay",
        Body, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor AddressRemoved = new(
        FindingIds.AddressRemoved, "An address was removed",
        "the address {0} was removed from the body{1}. Expected http:, https:, mailto:, tel: or a relative address.",
        Body, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor StyleRemoved = new(
        FindingIds.StyleRemoved, "A style was removed",
        "the style '{0}' was removed from the body{1}: it is not on the list of those that may stay",
        Body, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor FrameReplaced = new(
        FindingIds.FrameReplaced, "An inline frame became a link",
        "the {0} became a link{1}: its host is not on the list of those that may be embedded",
        Body, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor IdentifierRemoved = new(
        FindingIds.IdentifierRemoved, "An identifier was changed or removed",
        "{0} was changed or removed{1}: an element of this name would hide a property of the page's document from scripts",
        Body, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ElementRemoved = new(
        FindingIds.ElementRemoved, "An element was removed",
        "the {0} was removed from the body{1}{2}: it is not on the list of those that may stay",
        Body, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor InertStyleRemoved = new(
        FindingIds.InertStyleRemoved, "Styles without effect were removed",
        "the style '{0}' was removed from the body{1}: it has no effect there",
        Body, DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NestedTooDeep = new(
        FindingIds.NestedTooDeep, "The body is nested too deep",
        "elements are nested deeper here than any article nests them, so the body was not taken in. End tags may be missing.",
        Body, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnstableBody = new(
        FindingIds.UnstableBody, "The body has no stable form",
        "the body reads differently each time it is sanitized and written out, which browsers can be attacked by, so it was not taken in. Look for tables, forms or formulas that are nested in each other.",
        Body, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BodyTooComplex = new(
        FindingIds.BodyTooComplex, "The body is out of proportion",
        "the body is out of proportion, so it was not taken in: it repairs to many times its size, which unclosed <b> and <font> bring about, or holds more than 10,000 frames, or one paragraph has more than 5,000 bare addresses",
        Body, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnclosedMarkup = new(
        FindingIds.UnclosedMarkup, "The rest of the body was taken for part of something else",
        "{0} is never closed, and everything after it was taken for a part of it. Expected {2}.",
        Body, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicateId = new(
        FindingIds.DuplicateId, "Two elements have one id",
        "an earlier element has {0} already, and links to it lead there{1}",
        Body, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor LeftOverSyntax = new(
        FindingIds.LeftOverSyntax, "Template syntax was left in the body",
        "'{0}' is {1}, which TypedContent does not run{2}: it stays in the body as text. Replace it, or put it between backticks where it is meant to be seen.",
        Body, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingAlt = new(
        FindingIds.MissingAlt, "An image has no text in its place",
        "the image has no 'alt'{0}: who cannot see it is told nothing. Describe it, or write an empty alt=\"\" where it only decorates.",
        Body, DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Mdx = new(
        FindingIds.Mdx, "MDX cannot be compiled",
        "MDX is Markdown with JavaScript in it, which TypedContent does not run. Rename the file to .md and replace its components by HTML, or leave it out with ContentIgnore=\"true\".",
        Body, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SameUrl = new(
        FindingIds.SameUrl, "Two articles have one address",
        "{0} and {1} have the same address '{2}'. Give one of them another 'slug:'.",
        Site, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingPlaceholder = new(
        FindingIds.MissingPlaceholder, "An article lacks what its address is made of",
        "the permalink '{0}' needs what this article lacks: it {1}{2}",
        Site, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BadAlias = new(
        FindingIds.BadAlias, "An alias is no address of the site",
        "'{0}' has \"{1}\", which is no address of this site and is left out: {2}. Expected e.g. /2019/old-name.",
        Site, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SameAlias = new(
        FindingIds.SameAlias, "An alias leads elsewhere already",
        "{0} has the alias '{1}', which is {2} of {3}",
        Site, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor HidesPage = new(
        FindingIds.HidesPage, "An article has the address of another page",
        "{0} has the {1} '{2}', which is also that of {3}: where both are served, one hides the other",
        Site, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BrokenLink = new(
        FindingIds.BrokenLink, "A link leads to no article",
        "the link '{0}' leads to no article: {1}. {3}.",
        Site, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BrokenPlace = new(
        FindingIds.BrokenPlace, "A link leads to no heading",
        "the link '{0}' leads to no place: nothing in '{1}' has the id '{2}'. {3}.",
        Site, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor LinkToDraft = new(
        FindingIds.LinkToDraft, "A link leads to a draft",
        "the link '{0}' leads to a draft, '{1}', which is left out of the site",
        Site, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BrokenReference = new(
        FindingIds.BrokenReference, "A reference names no entry",
        "'{0}' refers to \"{1}\", which {2}",
        Site, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor HiddenReference = new(
        FindingIds.HiddenReference, "A required reference names an entry that is hidden at times",
        "'{0}' refers to \"{1}\", which is shown only {2}, and may not be null: it is given at other times too. Make the property nullable, or let both be shown at the same times.",
        Site, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MixedSpelling = new(
        FindingIds.MixedSpelling, "A term is written in several ways",
        "'{0}' is the same term as '{1}' in the {2} of {3}, because case and width make no difference: {4}",
        Site, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SamePart = new(
        FindingIds.SamePart, "Two parts of a series have one number",
        "this is part {0} of the series '{1}', and so is {2}",
        Site, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor RepeatedLanguage = new(
        FindingIds.RepeatedLanguage, "Two files are one article in one language",
        "'{0}' and '{1}' are one article {2}, because they share a path, a slug or a 'translationKey': the translation is '{1}', which comes first by path",
        Site, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingFile = new(
        FindingIds.MissingFile, "An address names no file",
        "the address '{0}' names no file: there is no file '{1}'. {3}.",
        Site, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SameFileUrl = new(
        FindingIds.SameFileUrl, "A file has an address that is taken",
        "{0} and {1} have the same address '{2}', case ignored. Rename one of them.",
        Site, DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        InternalError, LanguageVersion, TypeExists, FileNameMangled, Unreadable, NotUtf8, InvalidOption, InvalidCollectionName, ExtensionRejected,
        InvalidEntryType, InvalidProperty, ReferenceUnresolved, DeclaredTwice, KeyDeclaredTwice, LessAccessible, UncheckedConstraint, LibraryNotReferenced, OtherLanguage, FilesNotFetchable, PackNotWritten, InvalidPermalink, UnknownPlaceholder, FileWithoutCollection, InvalidTaxonomy, InvalidTermAlias,
        YamlSyntax, UnclosedFence, UnknownFence, NotAMap, CollidingKeys, RefusedFeature, TomlSyntax, JsonSyntax, WrongType, MissingTitle, NotADate, InvalidDateText, UnknownKey, MissingKey, ConstraintViolated, NotAmongValues, MixedTypes, NoEntries, EntryWithoutKey, EntryTwice,
        DangerousRemoved, UnknownElement, AttributeRemoved, AddressRemoved, StyleRemoved, FrameReplaced, IdentifierRemoved, ElementRemoved, InertStyleRemoved, NestedTooDeep, UnstableBody, BodyTooComplex, UnclosedMarkup, DuplicateId, LeftOverSyntax, MissingAlt, Mdx,
        SameUrl, MissingPlaceholder, BadAlias, SameAlias, HidesPage, BrokenLink, BrokenPlace, LinkToDraft, BrokenReference, HiddenReference, MixedSpelling, SamePart, RepeatedLanguage, MissingFile, SameFileUrl,
    ];

    /// <summary>What says that something was taken out of a body. One property sets how severe that is.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Removals { get; } =
        [DangerousRemoved, UnknownElement, AttributeRemoved, AddressRemoved, StyleRemoved, FrameReplaced, IdentifierRemoved, ElementRemoved, UnclosedMarkup];

    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId = All.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor Find(string id) => s_byId[id];
}
