using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Sanitizing;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Body;

/// <summary>Reports what the sanitiser removed, at its place in the article file.</summary>
internal static class BodyFindings
{
    public static void Report(SanitizedBody body, SourceMap map, FindingBag findings)
    {
        if (body.Failure != BodyFailure.None)
        {
            var id = body.Failure == BodyFailure.Unstable ? FindingIds.UnstableBody : FindingIds.NestedTooDeep;
            findings.Add(id, new SourceRange(map.ToSource(body.FailureOffset), 0));
        }

        foreach (var removal in body.Removals)
        {
            var range = new SourceRange(map.ToSource(removal.Offset), 0);
            var what = removal.Detail is null || IdOf(removal.Cause) == FindingIds.ElementRemoved ? removal.Name : $"{removal.Name} ({removal.Detail})";
            findings.Add(IdOf(removal.Cause), range, what, removal.Count == 1 ? "" : $" ({removal.Count} times, first here)");
        }
    }

    private static string IdOf(RemovalCause cause) => cause switch
    {
        RemovalCause.DangerousElement or RemovalCause.EventHandler => FindingIds.DangerousRemoved,
        RemovalCause.UnknownElement or RemovalCause.DisallowedElement => FindingIds.ElementRemoved,
        RemovalCause.Attribute => FindingIds.AttributeRemoved,
        RemovalCause.Address => FindingIds.AddressRemoved,
        RemovalCause.Style => FindingIds.StyleRemoved,
        RemovalCause.Frame => FindingIds.FrameReplaced,
        RemovalCause.Identifier => FindingIds.IdentifierRemoved,
        _ => FindingIds.DuplicateId,
    };
}
