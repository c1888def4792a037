using System.Text.Json;

namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>Something a browser did with the HTML that it must not do.</summary>
internal sealed record BrowserFault(string Kind, string Way, int Index, string? Detail)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static List<BrowserFault> Read(string json) => JsonSerializer.Deserialize<List<BrowserFault>>(json, Options)!;
}
