using Microsoft.AspNetCore.Builder;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>Several endpoints that one call has mapped: what is said of it holds for all of them.</summary>
internal sealed class ConventionBuilders(params IEndpointConventionBuilder[] builders) : IEndpointConventionBuilder
{
    public void Add(Action<EndpointBuilder> convention)
    {
        foreach (var builder in builders)
        {
            builder.Add(convention);
        }
    }

    public void Finally(Action<EndpointBuilder> finallyConvention)
    {
        foreach (var builder in builders)
        {
            builder.Finally(finallyConvention);
        }
    }
}
