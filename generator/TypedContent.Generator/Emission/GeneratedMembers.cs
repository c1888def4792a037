using System.Globalization;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>
/// How the members that every entry has are written and stored. Their names are those of the compiler's EntryMembers, where code that
/// generates nothing finds them too.
/// </summary>
internal static class GeneratedMembers
{
    private const string Date = "global::System.DateTimeOffset?";
    private const string List = "global::System.Collections.Generic.IReadOnlyList";
    private const string ContentList = "global::TypedContent.ContentList";

    // What every project has does without switch expressions, patterns and collection expressions: for the first of them in a project
    // some 250 methods of the compiler have to be compiled just in time.
    public const string NoWords = "global::System.Array.Empty<string>()";

    /// <summary>What the runtime library's ContentEntry declares and every entry is created with, before its front matter's values.</summary>
    public static IReadOnlyList<EntryMember> Identity { get; } =
    [
        Text("Slug", entry => entry.Name.Slug),
        Text("Url", entry => entry.Name.Url),
        Texts("Aliases", AliasesOf),
    ];

    /// <summary>The same, after its front matter's values.</summary>
    public static IReadOnlyList<EntryMember> Counts { get; } =
    [
        Count("WordCount", entry => entry.Model.Body.WordCount),
        Minutes("ReadingTime", entry => entry.Model.Body.ReadingTime),
    ];

    /// <summary>The core set, which front matter fills, and what follows from it; in the order of the generated code.</summary>
    public static IReadOnlyList<GeneratedMember> Core { get; } =
    [
        Stored(
            "string", Text("Title", entry => entry.Model.Title),
            "The title; if the front matter doesn't contain one, the first heading or the file name.", initializer: "\"\""),
        Stored(
            "string?", OptionalText("NavTitle", entry => entry.Model.NavTitle),
            "The title for menus, if the front matter contains a separate one; or null."),
        Stored("double?", OptionalNumber("Order", entry => entry.Model.Order), "Its position among the pages beside it, from the front matter; or null."),
        Stored(
            Date, OptionalDate("Date", entry => entry.Model.Date),
            "The publication date, with the offset as written; null if neither the front matter nor the path contains a date."),
        Stored(Date, OptionalDate("Updated", entry => entry.Model.Updated), "The time of the last change, or null."),
        Stored(Date, OptionalDate("PublishDate", entry => entry.Model.PublishDate), "The time from which it is visible, if that is not its date; or null."),
        Stored(Date, OptionalDate("ExpiryDate", entry => entry.Model.ExpiryDate), "The time from which it is no longer visible, or null."),
        Stored("string?", OptionalText("Description", entry => entry.Model.Description), "A one-sentence description, or null."),
        new("Author", "Who wrote it: the first of <see cref=\"Authors\"/>, or null.", (_, _) => "string? Author => Authors.Count > 0 ? Authors[0] : null;"),
        Stored(List + "<string>", Texts("Authors", entry => entry.Model.Authors), "Who wrote it; never null.", NoWords),
        Stored(List + "<string>", Texts("Categories", entry => entry.Model.Categories), "Its categories; never null.", NoWords),
        Stored(List + "<string>", Texts("Tags", entry => entry.Model.Tags), "Its tags; never null.", NoWords),
        Stored("string?", OptionalText("Lang", entry => entry.Model.Lang), "Its language as a BCP 47 tag, or null."),
        Stored(
            "bool", new("Draft", entry => entry.Model.Draft ? "true" : null, "reader.ReadPresence()", (entry, pack) => pack.Presence(entry.Model.Draft)),
            "Whether it is a draft."),
    ];

    /// <summary>What leads from an entry to others of its collection.</summary>
    public static IReadOnlyList<GeneratedMember> Neighbors { get; } =
    [
        new("Newer", "The next newer entry in the same language, or null.", (type, entries) => $"{type}? Newer => {entries}.NewerThan(this);"),
        new("Older", "The next older entry in the same language, or null.", (type, entries) => $"{type}? Older => {entries}.OlderThan(this);"),
        new(
            "Related", "Up to five entries in the same language that share the most terms with this one, best match first.",
            (type, entries) => $"{ContentList}<{type}> Related => {entries}.RelatedTo(this);"),
        new(
            "Translations",
            "The same article in its other languages, the site's default language first, then sorted by language tag; empty if there are none.",
            (type, entries) => $"{ContentList}<{type}> Translations => {entries}.TranslationsOf(this);"),
        new(
            "Series", "The part of a series that it is, with the previous and next parts; null if it is not in a series.",
            (type, entries) => $"global::TypedContent.ContentSeriesPart<{type}>? Series => {entries}.SeriesOf(this);"),
        new(
            "LinkedFrom", "The entries whose bodies link to this one, newest first.",
            (type, entries) => $"{ContentList}<{type}> LinkedFrom => {entries}.LinkingTo(this);"),
        new("Parent", "The nearest page above it in the tree, in its language; or null.", (type, entries) => $"{type}? Parent => {entries}.ParentOf(this);"),
        new(
            "Ancestors", "The pages above it in the tree, in its language, the outermost first.",
            (type, entries) => $"{ContentList}<{type}> Ancestors => {entries}.AncestorsOf(this);"),
        new(
            "Children", "The pages right below it in the tree, in its language and in their order.",
            (type, entries) => $"{ContentList}<{type}> Children => {entries}.ChildrenOf(this);"),
        new(
            "Previous", "The page before it in the order of the tree, in its language; or null.",
            (type, entries) => $"{type}? Previous => {entries}.PreviousTo(this);"),
        new("Next", "The page after it in the order of the tree, in its language; or null.", (type, entries) => $"{type}? Next => {entries}.NextTo(this);"),
    ];

    /// <summary>What leads from a page to its other versions, in a collection that has versions. A key of the front matter takes precedence.</summary>
    public static IReadOnlyList<GeneratedMember> Versions { get; } =
    [
        new(
            "Version", "The version that it is part of; null if it is part of all versions.",
            (_, entries) => $"string? Version => {entries}.VersionOf(this);"),
        new(
            "Versions", "The same page in the other versions, in its language, the newest release first; empty if there are none.",
            (type, entries) => $"{ContentList}<{type}> Versions => {entries}.VersionsOf(this);"),
        new(
            "NewestVersion", "The same page in the newest release that has it, in its language; itself if that is the newest one.",
            (type, entries) => $"{type} NewestVersion => {entries}.NewestVersionOf(this);"),
    ];

    private static GeneratedMember Stored(string type, EntryMember member, string summary, string? initializer = null) =>
        new(member.Property, summary, (_, _) => $"{type} {member.Property} {{ get; init; }}{(initializer is null ? "" : $" = {initializer};")}")
        {
            Stored = member,
        };

    private static EquatableArray<string> AliasesOf(EntrySpec entry) =>
        entry.Name.Aliases.Count == 0 ? default : entry.Name.Aliases.Select(alias => alias.Url).ToEquatableArray();

    private static EntryMember Text(string property, Func<EntrySpec, string> value) =>
        new(property, entry => Literal.String(value(entry)), "reader.ReadText()", (entry, pack) => pack.Text(value(entry)));

    private static EntryMember OptionalText(string property, Func<EntrySpec, string?> value) =>
        new(property, entry => value(entry) is { } text ? Literal.String(text) : null, "reader.ReadOptionalText()", (entry, pack) => pack.Text(value(entry)));

    private static EntryMember Texts(string property, Func<EntrySpec, EquatableArray<string>> value) => new(
        property,
        entry => value(entry) is { Count: > 0 } texts ? Literal.Strings(texts) : null,
        "reader.ReadTexts()",
        (entry, pack) => pack.Texts(value(entry)));

    private static EntryMember OptionalDate(string property, Func<EntrySpec, DateTimeOffset?> value) =>
        new(property, entry => value(entry) is { } date ? Literal.Date(date) : null, "reader.ReadDate()", (entry, pack) => pack.Date(value(entry)));

    private static EntryMember OptionalNumber(string property, Func<EntrySpec, double?> value) =>
        new(property, entry => value(entry) is { } number ? Literal.Real(number) : null, "reader.ReadReal()", (entry, pack) => pack.Real(value(entry)));

    private static EntryMember Minutes(string property, Func<EntrySpec, int> value)
    {
        const string From = "global::System.TimeSpan.FromMinutes";
        var count = Count(property, value);
        return count with { Literal = entry => count.Literal(entry) is { } minutes ? $"{From}({minutes})" : null, Read = $"{From}({count.Read})" };
    }

    private static EntryMember Count(string property, Func<EntrySpec, int> value) => new(
        property,
        entry => value(entry) is > 0 and var count ? count.ToString(CultureInfo.InvariantCulture) : null,
        "reader.ReadCount()",
        (entry, pack) => pack.Count(value(entry)));
}
