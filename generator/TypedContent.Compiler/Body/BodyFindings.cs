using TypedContent.Compiler.Body.Markdown;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Sanitizing;
using TypedContent.Compiler.Sanitizing.Parsing;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body;

/// <summary>Reports what the sanitizer removed, at its place in the article file.</summary>
internal static class BodyFindings
{
    private const int LongestTag = 200;

    public static void Report(SanitizedBody body, string text, SourceMap map, FindingBag findings)
    {
        if (body.Failure != BodyFailure.None)
        {
            findings.Add(IdOf(body.Failure), RangeAt(text, map.ToSource(body.FailureOffset)));
        }

        foreach (var removal in body.Removals)
        {
            var range = RangeAt(text, map.ToSource(removal.Offset));
            findings.Add(IdOf(removal.Cause), range, Describe(removal), Frequency(removal), Fate(removal));
        }
    }

    private static string Frequency(Removal removal) =>
        removal.Count == 1 ? ""
        : removal.Cause == RemovalCause.InertStyle ? $" (with {removal.Count - 1} more, first here)"
        : $" ({removal.Count} times, first here)";

    /// <summary>What became of that which stood in an element, or what would have closed it.</summary>
    private static string Fate(Removal removal) =>
        removal.Cause == RemovalCause.Unclosed ? removal.Detail!
        : removal.Cause != RemovalCause.DisallowedElement ? ""
        : ElementFates.HoldsCode(removal.Name) ? ", with what is in it"
        : ", but not the text in it";

    /// <summary>The tag that begins at a place, else the name.</summary>
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

    /// <summary>What was removed, written as it stood in the body.</summary>
    private static string Describe(Removal removal) => (removal.Cause, removal.Detail) switch
    {
        (RemovalCause.DisallowedElement, _) => $"element <{removal.Name}>",
        (RemovalCause.FrameContent, _) => $"content of <{removal.Name}>",
        (_, null) or (RemovalCause.Unclosed or RemovalCause.UnknownElement or RemovalCause.DangerousElement, _) => removal.Name,
        (RemovalCause.Style, _) => $"{removal.Name}: {removal.Detail}",
        (RemovalCause.InertStyle, { } declaration) => declaration,
        (RemovalCause.Frame, _) => $"{removal.Name} of {removal.Detail}",
        _ => $"{removal.Name}=\"{removal.Detail}\"",
    };

    private static string IdOf(BodyFailure failure) => failure switch
    {
        BodyFailure.Unstable => FindingIds.UnstableBody,
        BodyFailure.TooComplex => FindingIds.BodyTooComplex,
        _ => FindingIds.NestedTooDeep,
    };

    private static string IdOf(RemovalCause cause) => cause switch
    {
        RemovalCause.DangerousElement or RemovalCause.EventHandler => FindingIds.DangerousRemoved,
        RemovalCause.UnknownElement => FindingIds.UnknownElement,
        RemovalCause.DisallowedElement or RemovalCause.FrameContent => FindingIds.ElementRemoved,
        RemovalCause.Attribute => FindingIds.AttributeRemoved,
        RemovalCause.Address => FindingIds.AddressRemoved,
        RemovalCause.Style => FindingIds.StyleRemoved,
        RemovalCause.InertStyle => FindingIds.InertStyleRemoved,
        RemovalCause.Frame => FindingIds.FrameReplaced,
        RemovalCause.Identifier => FindingIds.IdentifierRemoved,
        RemovalCause.Unclosed => FindingIds.UnclosedMarkup,
        _ => FindingIds.DuplicateId,
    };
}
