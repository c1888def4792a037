namespace TypedContent.Compiler.Sanitizing;

/// <summary>
/// A host whose inline frames are let through: under which path, rewritten to which host, with which query parameters
/// forced, and the title a frame gets that has none.
/// </summary>
internal sealed record FrameHost(string Host, string PathPrefix = "/", string? RewriteTo = null, string? Query = null, string Title = "Embedded content");
