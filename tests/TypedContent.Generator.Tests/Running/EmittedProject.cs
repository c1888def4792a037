using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedContent.Generator.Tests.Running;

/// <summary>A project compiled to an assembly in memory.</summary>
/// <param name="Assembly">The assembly; empty if the project has errors.</param>
/// <param name="Diagnostics">The compiler's diagnostics, including those for documentation comments.</param>
/// <param name="Pack">The content pack embedded in the assembly; null if there is none.</param>
internal sealed record EmittedProject(byte[] Assembly, ImmutableArray<Diagnostic> Diagnostics, byte[]? Pack)
{
    public static EmittedProject Of(CSharpCompilation compilation, byte[]? pack)
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = compilation.Emit(
            assembly,
            xmlDocumentationStream: documentation,
            manifestResources: pack is null ? null : [new ResourceDescription("TypedContent.pack", () => new MemoryStream(pack), isPublic: true)]);
        return new EmittedProject(emitted.Success ? assembly.ToArray() : [], emitted.Diagnostics, pack);
    }

    /// <summary>The content pack that the generator wrote for a site; null if it wrote none.</summary>
    public static byte[]? PackOf(Site site) =>
        site.Properties.GetValueOrDefault("TypedContentPackFile") is { } encoded
            && Encoding.UTF8.GetString(Convert.FromBase64String(encoded)) is var path
            && File.Exists(path)
            ? File.ReadAllBytes(path)
            : null;
}
