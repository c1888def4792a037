using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.References;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace TypedContent.Generator.Diagnostics;

/// <summary>Faults between articles, terms, links, and files: TC3xxx.</summary>
internal static class SiteRules
{
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        new(FindingIds.SameUrl, Error)
        {
            Title = "Two articles have the same address",
            Message = "{0} and {1} have the same address '{2}'. Give one of them another 'slug:'.",
        },
        new(FindingIds.MissingPlaceholder, Error)
        {
            Title = "An article lacks part of its address",
            Message = "the permalink '{0}' needs something that this article does not have: it {1}{2}",
        },
        new(FindingIds.BadAlias, Warning)
        {
            Title = "An alias is not an address of the site",
            Message = "'{0}' has \"{1}\", which is not an address of this site and is ignored: {2}. Expected e.g. /2019/old-name.",
        },
        new(FindingIds.SameAlias, Error)
        {
            Title = "An alias is the address of an article",
            Message = "{0} has the alias '{1}', which is the address of {2}: it would hide that article",
        },
        new(FindingIds.HidesPage, Warning)
        {
            Title = "An article has the address of another page",
            Message = "{0} has the {1} '{2}', which is also the address of {3}: if both are served, one hides the other",
        },
        new(FindingIds.SharedAlias, Warning)
        {
            Title = "Two articles have the same alias",
            Message = "{0} has the alias '{1}', which leads to {2}: that article has it too, and is in the default language or closer to it",
        },
        new(FindingIds.SecondIndex, Warning)
        {
            Title = "A folder has two index pages",
            Message = "{0} is left out, because {1} is already the page of their folder",
        },
        new(FindingIds.DateInAddress, Info)
        {
            Title = "An address keeps its date",
            Message = "{0} has the address '{1}' with its date, because {2} has the address without it{3}",
        },
        new(FindingIds.BrokenLink, Warning)
        {
            Title = "A link leads to no article",
            Message = "the link '{0}' leads to no article: {1}. {3}.",
        },
        new(FindingIds.BrokenPlace, Warning)
        {
            Title = "A link leads to no heading",
            Message = "the link '{0}' leads nowhere: nothing in '{1}' has the id '{2}'. {3}.",
        },
        new(FindingIds.LinkToDraft, Warning)
        {
            Title = "A link leads to a draft",
            Message = "the link '{0}' leads to a draft, '{1}', which is not part of the site",
        },
        new(FindingIds.MissingScheme, Warning)
        {
            Title = "An address lacks its scheme",
            Message = "the address '{0}' leads to a page of this site, because it does not begin with a scheme. Write '{1}'.",
        },
        new(FindingIds.BrokenReference, Error)
        {
            Title = "A reference names no entry",
            Message = "'{0}' refers to \"{1}\", which {2}",
        },
        new(FindingIds.HiddenReference, Warning)
        {
            Title = "A required reference names an entry that is sometimes hidden",
            Message =
                "'{0}' refers to \"{1}\", which is shown only {2}. The property is not nullable, so it returns that entry at other times too. Make "
                + "the property nullable, or show both at the same times.",
        },
        new(FindingIds.MixedSpelling, Warning)
        {
            Title = "A term is written in several ways",
            Message = "'{0}' {1} '{2}' in the {3} of {4}, {5}: {6}",
        },
        new(FindingIds.SamePart, Warning)
        {
            Title = "Two parts of a series have the same number",
            Message = "this is part {0} of the series '{1}', and so is {2}",
        },
        new(FindingIds.RepeatedLanguage, Warning)
        {
            Title = "Two files are the same article in the same language",
            Message =
                "'{0}' and '{1}' are the same article {2}, because they share a path, a slug or a 'translationKey'. The translation is '{1}', which "
                + "comes first by path.",
        },
        new(FindingIds.MissingFile, Warning)
        {
            Title = "An address names no file",
            Message = "the address '{0}' names no file: there is no file '{1}'. {3}.",
        },
        new(FindingIds.SameFileUrl, Error)
        {
            Title = "Two files have the same address",
            Message = "{0} and {1} have the same address '{2}' (case is ignored). Rename one of them.",
        },
        new(FindingIds.NotAnImage, Warning)
        {
            Title = "A file is not an image, despite its extension",
            Message = "'{0}' cannot be shown as an image: {1}",
        },
        new(FindingIds.ParentCycle, Warning)
        {
            Title = "A page is below itself",
            Message = "'parent' names \"{0}\", which is the page itself or below it ({1}), so the page stays in its folder",
        },
        new(FindingIds.MissingParent, Warning)
        {
            Title = "A parent names no page",
            Message = "'parent' names \"{0}\", but {1} has no page of that title, path or file name{2} The page stays in its folder.",
        },
        new(FindingIds.InvalidIndex, Error)
        {
            Title = "Entries cannot be sorted by a property",
            Message = "the collection has no list that is sorted by '{0}': {1}. Remove [ContentIndex], or change the property.",
        },
        new(FindingIds.MissingInNewest, Info)
        {
            Title = "A page is missing in the newest version",
            Message = "{0} is a page of version {1}, but version {2} has no page with this path or 'translationKey'",
        },
    ];
}
