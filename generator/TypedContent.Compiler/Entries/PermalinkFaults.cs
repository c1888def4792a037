using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Entries;

/// <summary>Reports faults in a collection's templates: a template's own fault once, and missing values at each article.</summary>
internal static class PermalinkFaults
{
    public static IEnumerable<AddressFault> Find(string collection, IEnumerable<NameRequest> requests) => requests
        .Where(request => request.Pattern is not null && request.Url is null)
        .GroupBy(request => request.Pattern!.Template, StringComparer.Ordinal)
        .SelectMany(same => Of(collection, same.Key, [.. same]));

    private static IEnumerable<AddressFault> Of(string collection, string template, NameRequest[] requests)
    {
        if (requests[0].Pattern!.Fault is { Length: > 0 } fault)
        {
            return [new AddressFault(FindingIds.InvalidPermalink, collection, "", [template, collection, fault])];
        }

        // A key that none of several articles has is probably a mistake in the template.
        var unknown = requests.Length < 2 ? [] : requests
            .SelectMany(request => request.Pattern!.Missing.Where(missing => missing.IsKey))
            .GroupBy(missing => missing.Key, StringComparer.Ordinal)
            .Where(same => same.Count() == requests.Length)
            .ToDictionary(
                same => same.Key,
                same => same.Select(missing => missing.Nearest).FirstOrDefault(nearest => nearest.Length > 0) ?? "",
                StringComparer.Ordinal);
        return unknown
            .Select(key => new AddressFault(FindingIds.UnknownPlaceholder, collection, "", [template, collection, key.Key, Meant(key.Value)]))
            .Concat(requests.SelectMany(request => request.Pattern!.Missing
                .Where(missing => !unknown.ContainsKey(missing.Key))
                .Select(missing => new AddressFault(
                    FindingIds.MissingPlaceholder, collection, request.Source, [template, missing.Lack, Meant(missing.Nearest)]))));
    }

    private static string Meant(string nearest) => nearest.Length == 0 ? "" : $". Did you mean '{nearest}'?";
}
