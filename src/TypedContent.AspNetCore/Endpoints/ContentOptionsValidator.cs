using Microsoft.Extensions.Options;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>Reports mistakes when the app starts that would otherwise appear much later, for example in a feed.</summary>
internal sealed class ContentOptionsValidator : IValidateOptions<ContentOptions>
{
    public ValidateOptionsResult Validate(string? name, ContentOptions options)
    {
        var faults = new List<string>();
        if (options.BaseAddress is { } address && (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https")))
        {
            faults.Add($"ContentOptions.BaseAddress is \"{address}\". Expected an absolute address, e.g. https://example.org/.");
        }
        else if (options.BaseAddress is { } whole && (whole.Query.Length > 0 || whole.Fragment.Length > 0))
        {
            faults.Add(
                $"ContentOptions.BaseAddress is \"{whole}\", with a query or a fragment. Expected scheme, host and path only, e.g. https://example.org/.");
        }

        if (options.FeedLength < 1)
        {
            faults.Add($"ContentOptions.FeedLength is {options.FeedLength}. Expected 1 or more.");
        }

        if (options.PageSize < 1)
        {
            faults.Add($"ContentOptions.PageSize is {options.PageSize}. Expected 1 or more.");
        }

        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }
}
