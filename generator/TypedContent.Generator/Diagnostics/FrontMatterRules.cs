using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Json;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace TypedContent.Generator.Diagnostics;

/// <summary>Faults in front matter and data files: TC1xxx.</summary>
internal static class FrontMatterRules
{
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        new(FindingIds.YamlSyntax, Error)
        {
            Title = "The front matter is not valid YAML",
            Message = "the {0} is not valid YAML: {1}",
        },
        new(FindingIds.UnclosedFence, Error)
        {
            Title = "The front matter is not closed",
            Message = "the front matter that begins here is not closed. Expected a line '{0}' after its last key.{1}",
        },
        new(FindingIds.UnknownFence, Error)
        {
            Title = "The front matter has an unknown fence",
            Message = "the file {0}. Expected '---' for YAML, '+++' for TOML or '---json' for JSON, alone on its line.",
        },
        new(FindingIds.NotAMap, Error)
        {
            Title = "The front matter is not a map of keys",
            Message = "the {0} is {1}. Expected keys with values, such as 'title: My article'.",
        },
        new(FindingIds.CollidingKeys, Error)
        {
            Title = "Two keys are the same",
            Message = "the key '{0}' is the same as '{1}' on line {2}: case, '-', '_' and '.' make no difference. Remove one of them.",
        },
        new(FindingIds.RefusedFeature, Error)
        {
            Title = "The front matter uses something that is not supported",
            Message = "the {0} is rejected: {1}",
        },
        new(FindingIds.TomlSyntax, Error)
        {
            Title = "The front matter is not valid TOML",
            Message = "the {0} is not valid TOML: {1}",
        },
        new(FindingIds.JsonSyntax, Error)
        {
            Title = "The front matter is not valid JSON",
            Message = "the {0} is not valid JSON: {1}",
        },
        new(FindingIds.WrongType, Error)
        {
            Title = "A value has the wrong type",
            Message = "'{0}' must be {1}, but is {2}",
        },
        new(FindingIds.MissingTitle, Warning)
        {
            Title = "The article has no title",
            Message = "the article has no title, so its title is '{0}'{1}",
        },
        new(FindingIds.NotADate, Error)
        {
            Title = "A date is not valid",
            Message = "'{0}' is not a valid date: \"{1}\" ({2}). Expected e.g. 2024-03-02 or 2024-03-02T08:30:00+01:00.",
        },
        new(FindingIds.InvalidDateText, Warning)
        {
            Title = "A date was written as invalid by another tool",
            Message = "'{0}' is \"{1}\", which a tool wrote for a date that it could not read, so the article has no such date",
        },
        new(FindingIds.UnknownKey, Warning)
        {
            Title = "A key has no property",
            Message = "unknown key '{0}' in {1}, found in {2}{3}",
        },
        new(FindingIds.MissingKey, Error)
        {
            Title = "A required key is missing",
            Message = "the key '{0}' is missing, but {1} requires it",
        },
        new(FindingIds.ConstraintViolated, Error)
        {
            Title = "A value violates a constraint",
            Message = "'{0}' is {1}. Expected {2}.",
        },
        new(FindingIds.NotAmongValues, Error)
        {
            Title = "A value is not one of the allowed values",
            Message = "'{0}' is \"{1}\", but must be one of {2}{3}",
        },
        new(FindingIds.StrangeKey, Error)
        {
            Title = "A key contains an invisible or misleading character",
            Message = "the key '{0}' has {1} in it, so it is not the key that it seems to be. Write '{2}'.",
        },
        new(FindingIds.SmartQuotes, Warning)
        {
            Title = "A value is in quotation marks that YAML does not recognize",
            Message = "the quotation marks {0} are part of the value. Use straight ones, such as {1}, or none.",
        },
        new(FindingIds.MixedTypes, Warning)
        {
            Title = "A key's values have no common type",
            Message = "the key '{0}' is {1} of {2}. No single type fits both, so there is no property for it. Rarest in: {3}.",
        },
        new(FindingIds.MisspelledKey, Warning)
        {
            Title = "A key may be misspelled",
            Message = "the key '{0}' means nothing to TypedContent. Did you mean '{1}'?",
        },
        new(FindingIds.TakenForComment, Warning)
        {
            Title = "Part of a value is read as a comment",
            Message = "'{0}' is a comment in YAML and not part of the value of '{1}', because it begins with # after a space. Put the value in quotes: {2}",
        },
        new(FindingIds.CommaInTerm, Warning)
        {
            Title = "A term contains a comma",
            Message = "'{0}' has one word here, \"{1}\", because text is not split at commas. Write a list: {2}",
        },
        new(FindingIds.AddressTemplate, Error)
        {
            Title = "An address contains placeholders",
            Message = "'{0}' is \"{1}\", a template of {2}, which is not allowed in an article. {3}",
        },
        new(FindingIds.AuthorWithoutName, Warning)
        {
            Title = "An author has no name",
            Message = "'{0}' has a map without {1}, so this author is left out",
        },
        new(FindingIds.Password, Error)
        {
            Title = "An article has a password",
            Message =
                "the key '{0}' protects an article in other systems, but not in TypedContent, so the article would be published for everyone. Remove "
                + "the article, or name the key if your app handles it: <ContentHandledKey Include=\"{0}\" />.",
        },
        new(FindingIds.HiddenElsewhere, Warning)
        {
            Title = "A key hides an article in other systems",
            Message =
                "'{0}: {1}' hides an article in other systems, but means nothing to TypedContent, so the article is published. Write "
                + "'draft: true', or name the key if your app handles it: <ContentHandledKey Include=\"{0}\" />.",
        },
        new(FindingIds.InvalidDefault, Error)
        {
            Title = "A key cannot be a folder's default",
            Message = "'{0}' belongs to one article and cannot be a default for all articles of a folder. Write it in the article.",
        },
        new(FindingIds.NoEntries, Error)
        {
            Title = "A data file contains something that is not an entry",
            Message =
                "this is {0}, but an entry of a data file is a map of keys to values. Several entries are a list of maps, or a map of maps; "
                + "an entry without values is '{{}}', a key without a value 'null'.",
        },
        new(FindingIds.EntryWithoutKey, Error)
        {
            Title = "An entry in a list has no name",
            Message = "this entry has no key that names it. Expected one of 'key', 'id', 'slug' and 'name'.",
        },
        new(FindingIds.EntryTwice, Error)
        {
            Title = "Two entries of a data file have the same name",
            Message = "there is already an entry named '{0}' on line {1}",
        },
    ];
}
