namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>The tests that share a browser, and so run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
