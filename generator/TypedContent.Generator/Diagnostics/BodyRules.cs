using TypedContent.Compiler.Body;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Sanitizing.Parsing;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace TypedContent.Generator.Diagnostics;

/// <summary>Faults in bodies, and content removed by the sanitizer: TC2xxx.</summary>
internal static class BodyRules
{
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        new(FindingIds.DangerousRemoved, Warning)
        {
            Title = "Something that could run code was removed",
            Message = "{0} was removed from the body{1}: it could run code or change the page around the article",
            IsRemoval = true,
        },
        new(FindingIds.UnknownElement, Warning)
        {
            Title = "Something that looks like an element is not one",
            Message =
                "<{0}> is not an HTML element and was not treated as one{1}. Write &lt; for a < that should be visible, or put code between "
                + "backticks.",
            IsRemoval = true,
        },
        new(FindingIds.AttributeRemoved, Warning)
        {
            Title = "An attribute was removed",
            Message = "the attribute {0} was removed from the body{1}: {2}",
            IsRemoval = true,
        },
        new(FindingIds.AddressRemoved, Warning)
        {
            Title = "An address was removed",
            Message = "the address {0} was removed from the body{1}. {2}",
            IsRemoval = true,
        },
        new(FindingIds.StyleRemoved, Warning)
        {
            Title = "A style was removed",
            Message = "the style '{0}' was removed from the body{1}: it is not on the list of allowed styles",
            IsRemoval = true,
        },
        new(FindingIds.FrameReplaced, Warning)
        {
            Title = "An inline frame became a link",
            Message = "the {0} became a link{1}: its host is not on the list of hosts that may be embedded",
            IsRemoval = true,
        },
        new(FindingIds.IdentifierRemoved, Warning)
        {
            Title = "An identifier was changed or removed",
            Message = "{0} was changed or removed{1}: an element of this name would hide a property of the page's document from scripts",
            IsRemoval = true,
        },
        new(FindingIds.ElementRemoved, Warning)
        {
            Title = "An element was removed",
            Message = "the {0} was removed from the body{1}{2}: it is not on the list of allowed elements",
            IsRemoval = true,
        },
        new(FindingIds.InertStyleRemoved, Info)
        {
            Title = "A style without effect was removed",
            Message = "the style '{0}' was removed from the body{1}: it has no effect there",
        },
        new(FindingIds.NestedTooDeep, Error)
        {
            Title = "The body is nested too deeply",
            Message = "the elements are nested more deeply here than in any real article, so the body was left out. End tags may be missing.",
        },
        new(FindingIds.UnstableBody, Error)
        {
            Title = "The body has no stable form",
            Message =
                "the body reads differently each time it is sanitized and written out, which could be used to attack browsers, so it was left out. "
                + "Look for tables, forms or formulas that are nested in each other.",
        },
        new(FindingIds.BodyTooComplex, Error)
        {
            Title = "The body is too complex",
            Message = "the body is too complex, so it was left out: {0}",
        },
        new(FindingIds.UnclosedMarkup, Warning)
        {
            Title = "The rest of the body was read as part of something else",
            Message = "{0} is never closed, so everything after it was read as part of it. Expected {2}.",
            IsRemoval = true,
        },
        new(FindingIds.ExtraCells, Warning)
        {
            Title = "A table's row has more cells than its header",
            Message =
                "the row has {0} cells, but the table's header has {1}, so '{2}' was left out{3}. Add a column to the header, or write \\| where a "
                + "vertical bar is meant.",
        },
        new(FindingIds.LostFootnote, Warning)
        {
            Title = "A footnote has no reference",
            Message = "nothing refers to the footnote '[{0}]', so its text is not in the page{1}. Write [{0}] where it belongs, or remove it.",
        },
        new(FindingIds.UnreadLink, Warning)
        {
            Title = "A link or image is not read as one",
            Message = "'{0}' stays as text{2}: an address in Markdown ends at a space, and its brackets are ( and ). Write {3}.",
        },
        new(FindingIds.PrivateComment, Warning)
        {
            Title = "A private comment was left out",
            Message = "the comment between %% and %% was left out of the article{0}, as Obsidian leaves it out. Delete it, or write it as <!-- … -->.",
        },
        new(FindingIds.UnclosedEmphasis, Warning)
        {
            Title = "Emphasis is never closed",
            Message = "the emphasis '{0}' is never closed in its paragraph, so its asterisks are shown{2}. Expected ** where it ends, or \\*\\* for asterisks.",
        },
        new(FindingIds.MadeVisible, Warning)
        {
            Title = "An invisible body was made visible",
            Message = "'{0}' hides most of the body's text, so it was removed{1}: the original page shows it with a script",
        },
        new(FindingIds.DuplicateId, Warning)
        {
            Title = "Two elements have the same id",
            Message = "an earlier element already has {0}, and links to it lead there{1}",
        },
        new(FindingIds.ItemOutsideList, Warning)
        {
            Title = "A list item is outside a list",
            Message =
                "the tag {0} was removed from the body, but its content stays{1}: it is not directly in {2}, and anywhere else a browser would close an "
                + "item of the page for it",
            IsRemoval = true,
        },
        new(FindingIds.LeftOverSyntax, Warning)
        {
            Title = "Template syntax was left in the body",
            Message =
                "'{0}' is {1}{2}: it stays in the body as text. Replace it, or put it between backticks if it "
                + "should be visible.",
        },
        new(FindingIds.MissingAlt, Info)
        {
            Title = "An image has no alternative text",
            Message =
                "the image has no 'alt'{0}, so people who cannot see it are told nothing. Describe it, or write an empty alt=\"\" if it is only "
                + "decoration.",
        },
        new(FindingIds.NotATable, Warning)
        {
            Title = "What looks like a table is not one",
            Message =
                "the line above has {0}, but this line has {1}, so these lines are not a table and stay in the body as text{2}. Write as many "
                + "columns here as there.",
        },
        new(FindingIds.Mdx, Warning)
        {
            Title = "MDX code is not run",
            Message = "'{0}' is {1}, which TypedContent does not run{2}: {3}",
        },
        new(FindingIds.FenceArgument, Warning)
        {
            Title = "A code block has an invalid option",
            Message = "'{0}' in a code block is ignored: {1}",
        },
        new(FindingIds.SnippetFile, Error)
        {
            Title = "A code block shows a file that is not listed",
            Message = "there is no file '{0}' among the project's ContentSnippet items.{1}",
        },
        new(FindingIds.SnippetPart, Error)
        {
            Title = "A code block shows a part that its file does not have",
            Message = "'{0}' cannot be shown: {1}",
        },
        new(FindingIds.SnippetSymbol, Error)
        {
            Title = "A code block shows a symbol that the project does not declare",
            Message = "'{0}' cannot be shown: {1}",
        },
        new(FindingIds.SampleError, Error)
        {
            Title = "A sample does not compile",
            Message = "the sample does not compile: {0}: {1}",
            IsOfCompilation = true,
        },
        new(FindingIds.SampleCompiles, Error)
        {
            Title = "A sample does not have the expected error",
            Message = "the sample should have the error {0}, but {1}",
            IsOfCompilation = true,
        },
        new(FindingIds.UnknownSymbol, Error)
        {
            Title = "A type or member name is unknown",
            Message = "there is no '{0}' in the project or what it references.{1}",
            IsOfCompilation = true,
        },
        new(FindingIds.UnknownComponent, Error)
        {
            Title = "A component does not exist",
            Message =
                "the project has no component '{0}'. Did you mean '{1}'? A component is a <ContentComponent> of the project, "
                + "and its name tells upper from lower case.",
        },
        new(FindingIds.UnknownParameter, Error)
        {
            Title = "A component does not have a parameter",
            Message = "the component '{0}' has no parameter '{1}'{2}",
            IsOfCompilation = true,
        },
        new(FindingIds.ComponentValue, Error)
        {
            Title = "A value does not fit a component's parameter",
            Message = "'{2}' is not a valid value of '{1}' in the component '{0}'. Expected {3}",
            IsOfCompilation = true,
        },
        new(FindingIds.MissingParameter, Error)
        {
            Title = "A component lacks a parameter that it requires",
            Message = "the component '{0}' requires {1}. {2}",
            IsOfCompilation = true,
        },
        new(FindingIds.NoChildContent, Error)
        {
            Title = "A component takes no child content",
            Message = "the component '{0}' takes no child content{1}",
            IsOfCompilation = true,
        },
        new(FindingIds.ComponentTag, Error)
        {
            Title = "A component's tag is wrong",
            Message = "'{0}' {1}",
        },
        new(FindingIds.NotAComponent, Error)
        {
            Title = "A ContentComponent item names no component",
            Message = "the <ContentComponent> '{0}' {1}",
        },
        new(FindingIds.InteractiveContent, Warning)
        {
            Title = "A component with a render mode is given child content",
            Message =
                "the component '{0}' has a render mode, and Blazor cannot pass child content to it: the page fails when it is requested. "
                + "Write <{0} … /> and give it text in parameters, or render the whole body in a component with a render mode.",
            IsOfCompilation = true,
        },
        new(FindingIds.PartFile, Error)
        {
            Title = "An include names no file",
            Message = "{0}",
        },
        new(FindingIds.PartSection, Error)
        {
            Title = "An included part does not exist in its file",
            Message = "the part cannot be included from '{0}': {1}",
        },
        new(FindingIds.PartCycle, Error)
        {
            Title = "Files include each other",
            Message = "the file includes itself: {0}",
        },
        new(FindingIds.PartLimit, Error)
        {
            Title = "An article includes too much",
            Message = "'{0}' is not included: {1}.",
        },
        new(FindingIds.UnknownVariable, Warning)
        {
            Title = "A variable is not declared",
            Message = "there is no variable '{0}'.{1}",
        },
        new(FindingIds.PartWithinLine, Warning)
        {
            Title = "A part does not fit where it is included",
            Message = "'{0}' does not fit here: {1}.",
        },
    ];
}
