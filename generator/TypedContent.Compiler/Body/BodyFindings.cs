using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Sanitizing.Collecting;
using TypedContent.Compiler.Sanitizing.Parsing;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body;

/// <summary>Reports what the sanitizer removed, with its location in the article file.</summary>
internal static class BodyFindings
{
    private const int LongestTag = 200;

    public static void Report(SanitizedBody body, string text, SourceMap map, FindingBag findings)
    {
        if (body.Failure != BodyFailure.None)
        {
            findings.Add(IdOf(body.Failure), RangeAt(text, map.ToSource(body.FailureOffset)), Describe(body.Failure));
        }

        foreach (var removal in body.Removals)
        {
            // In HTML made from Markdown, the attribute follows the tag name: the tag starts three ("<a ") or five ("<img ") characters before it.
            var address = removal.Reason == RemovalReason.Address ? map.AddressOf(removal.Offset - 3) ?? map.AddressOf(removal.Offset - 5) : null;
            var range = address ?? RangeAt(text, map.ToSource(removal.Offset));
            var written = address is { Length: > 0 and < LongestTag } known ? removal with { Detail = text.Substring(known.Start, known.Length) } : removal;
            findings.Add(IdOf(removal.Reason), range, Describe(written), Frequency(removal), Fate(written));
        }
    }

    /// <summary>Reports the first image without alternative text.</summary>
    public static void ReportMissingAlt(SanitizedBody body, AddressLocator locator, FindingBag findings)
    {
        if (body.Images.FirstOrDefault(image => image.Value.Alt is null) is { } first)
        {
            var count = body.Images.Count(image => image.Value.Alt is null);
            findings.Add(FindingIds.MissingAlt, locator.RangeOf(first), count == 1 ? "" : $" (with {count - 1} more, first here)");
        }
    }

    /// <summary>Says what the body has too much of.</summary>
    public static string Describe(BodyFailure failure) => failure switch
    {
        BodyFailure.TooComplex => "its repaired form is many times larger, which can be caused by unclosed <b> and <font>",
        BodyFailure.TooManyFrames => "it has more than 10,000 frames",
        BodyFailure.Expands => "as HTML, it is many times larger, which can be caused by very many references to one long definition",
        _ => "",
    };

    private static string Frequency(Removal removal) =>
        removal.Count == 1 ? ""
        : removal.Reason == RemovalReason.InertStyle ? $" (with {removal.Count - 1} more, first here)"
        : $" ({removal.Count} times, first here)";

    /// <summary>What happened to the content of an element, what would have closed it, or why an attribute was removed.</summary>
    private static string Fate(Removal removal) =>
        removal.Reason == RemovalReason.Unclosed ? removal.Detail!
        : removal.Reason == RemovalReason.Misplaced ? (removal.Name == "li" ? "<ul>, <ol> or <menu>" : "<dl>")
        : removal.Reason == RemovalReason.Address ? (IsOwnDisk(removal.Detail)
            ? "It refers to a file on your own computer. Put the file beside the article, and use its relative path."
            : "Expected http:, https:, mailto:, tel: or a relative address.")
        : Why(removal.Reason) is { } why ? why
        : removal.Reason != RemovalReason.DisallowedElement ? ""
        : ElementNames.LosesContent(removal.Name) ? ", with its content"
        : ", but its text stays";

    private static string? Why(RemovalReason reason) => reason switch
    {
        RemovalReason.Attribute => "it is not on the list of allowed attributes",
        RemovalReason.Command => "widespread script libraries treat it as a command",
        RemovalReason.DataValue =>
            "a script of the page could run such a value or write it as HTML, so data-* attributes can contain only words, numbers and - _ . , : ; %",
        RemovalReason.ClassName => "script libraries treat such a class name as a command (other class names in the attribute stay)",
        RemovalReason.Markup => "it contains HTML that could run code, and scripts of the page may write this text as HTML",
        _ => null,
    };

    // C:\Users\me\pot.png, file:///home/me/pot.png
    private static bool IsOwnDisk(string? address) =>
        address is [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ':', '\\' or '/', ..] or [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ':', '%', '5', 'C', ..]
        || (address?.StartsWith("file:", StringComparison.OrdinalIgnoreCase) ?? false);

    /// <summary>The range of the tag that begins at a position, or else of the name there.</summary>
    private static SourceRange RangeAt(string text, int start)
    {
        start = Math.Min(start, text.Length);
        var rest = text.AsSpan(start, Math.Min(LongestTag, text.Length - start));
        var length = rest.Length > 0 && rest[0] == '<' ? rest.IndexOf('>') + 1 : 0;
        while (length < rest.Length && length >= 0 && rest[0] != '<' && (char.IsLetterOrDigit(rest[length]) || rest[length] is '-' or '_' or ':'))
        {
            length++;
        }

        return new SourceRange(start, length);
    }

    /// <summary>What was removed, as the author wrote it.</summary>
    private static string Describe(Removal removal) => (removal.Reason, removal.Detail) switch
    {
        (RemovalReason.DisallowedElement, _) => $"element <{removal.Name}>",
        (RemovalReason.Misplaced, _) => $"<{removal.Name}>",
        (RemovalReason.FrameContent, _) => $"content of <{removal.Name}>",
        (_, null) or (RemovalReason.Unclosed or RemovalReason.UnknownElement or RemovalReason.DangerousElement, _) => removal.Name,
        (RemovalReason.Style, _) => $"{removal.Name}: {removal.Detail}",
        (RemovalReason.InertStyle or RemovalReason.Hiding, { } declaration) => declaration,
        (RemovalReason.Frame, _) => $"{removal.Name} of {removal.Detail}",
        _ => $"{removal.Name}=\"{removal.Detail}\"",
    };

    private static string IdOf(BodyFailure failure) => failure switch
    {
        BodyFailure.Unstable => FindingIds.UnstableBody,
        BodyFailure.TooComplex or BodyFailure.TooManyFrames or BodyFailure.Expands => FindingIds.BodyTooComplex,
        _ => FindingIds.NestedTooDeep,
    };

    private static string IdOf(RemovalReason reason) => reason switch
    {
        RemovalReason.DangerousElement or RemovalReason.EventHandler => FindingIds.DangerousRemoved,
        RemovalReason.UnknownElement => FindingIds.UnknownElement,
        RemovalReason.DisallowedElement or RemovalReason.FrameContent => FindingIds.ElementRemoved,
        RemovalReason.Misplaced => FindingIds.ItemOutsideList,
        RemovalReason.Attribute or RemovalReason.Command or RemovalReason.DataValue or RemovalReason.ClassName or RemovalReason.Markup =>
            FindingIds.AttributeRemoved,
        RemovalReason.Address => FindingIds.AddressRemoved,
        RemovalReason.Hiding => FindingIds.MadeVisible,
        RemovalReason.Style => FindingIds.StyleRemoved,
        RemovalReason.InertStyle => FindingIds.InertStyleRemoved,
        RemovalReason.Frame => FindingIds.FrameReplaced,
        RemovalReason.Identifier => FindingIds.IdentifierRemoved,
        RemovalReason.Unclosed => FindingIds.UnclosedMarkup,
        _ => FindingIds.DuplicateId,
    };
}
