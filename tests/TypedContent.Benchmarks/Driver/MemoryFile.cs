using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Benchmarks.Driver;

/// <summary>A file in memory, as an editor passes it to generators.</summary>
internal sealed class MemoryFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
