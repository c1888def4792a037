using System.Collections;
using Microsoft.Build.Framework;

namespace TypedContent.Tasks.Tests;

/// <summary>A project item after its globs were expanded.</summary>
/// <param name="ItemSpec">The file as it was included.</param>
/// <param name="RecursiveDir">The part matched by <c>**</c>, with a trailing slash.</param>
/// <param name="Metadata">All other metadata.</param>
internal sealed record Item(string ItemSpec, string RecursiveDir = "", params (string Name, string Value)[] Metadata) : ITaskItem
{
    string ITaskItem.ItemSpec { get => ItemSpec; set => throw new NotSupportedException(); }

    public ICollection MetadataNames => Metadata.Select(pair => pair.Name).ToArray();

    public int MetadataCount => Metadata.Length;

    /// <summary>Fails as MSBuild does if the file name contains a wildcard.</summary>
    public string GetMetadata(string metadataName) =>
        metadataName != "RecursiveDir" ? Metadata.FirstOrDefault(pair => pair.Name == metadataName).Value ?? ""
        : ItemSpec.AsSpan().ContainsAny('?', '*') ? throw new InvalidOperationException("MSB0001: Internal MSBuild Error")
        : RecursiveDir;

    public IDictionary CloneCustomMetadata() => throw new NotSupportedException();

    public void CopyMetadataTo(ITaskItem destinationItem) => throw new NotSupportedException();

    public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

    public void SetMetadata(string metadataName, string metadataValue) => throw new NotSupportedException();
}
