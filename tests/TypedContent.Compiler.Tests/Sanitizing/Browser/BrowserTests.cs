namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>The tests that share a browser, and therefore run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
