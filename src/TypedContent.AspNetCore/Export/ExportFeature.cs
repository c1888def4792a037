namespace TypedContent.AspNetCore.Export;

/// <summary>Marks a request as an export's: the response becomes a file, and no server will be there later.</summary>
internal sealed class ExportFeature
{
    public static ExportFeature Instance { get; } = new();
}
