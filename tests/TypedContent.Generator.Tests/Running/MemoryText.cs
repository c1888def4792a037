using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Tests.Running;

/// <summary>A file of a <see cref="Site"/> as the object that a build passes.</summary>
internal sealed class MemoryText(SiteFile file) : AdditionalText
{
    private readonly SourceText? _text = file.ToSourceText();

    public override string Path => file.Path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
