namespace TypedContent.AspNetCore.Export;

/// <summary>Says that a request is an export's: what is answered becomes a file, and nobody answers there later.</summary>
internal sealed class ExportFeature
{
    public static ExportFeature Instance { get; } = new();
}
