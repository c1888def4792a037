using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Declared;

/// <summary>Sites with a collection Posts whose entry type the project declares.</summary>
internal static class DeclaredSite
{
    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using TypedContent;

        """;

    /// <summary>A site of one type, in the generated namespace.</summary>
    /// <param name="members">The members of Post.</param>
    /// <param name="posts">The front matter of posts, named a.md, b.md and so on.</param>
    public static Site Of(string members, params string[] posts) => WithPosts(Site.Empty.WithSource("Post.cs", Code(members)), posts);

    /// <summary>A site of whatever code, which finds the usual namespaces imported.</summary>
    public static Site OfCode(string code, params string[] posts) => WithPosts(Site.Empty.WithSource("Post.cs", Head + code), posts);

    public static string Code(string members) =>
        $"{Head}namespace Sample;\n[ContentCollection(\"Posts\")] public sealed partial class Post\n{{\n{members}\n}}\n";

    private static Site WithPosts(Site site, string[] posts) => posts
        .Select((post, index) => (Path: $"{(char)('a' + index)}.md", Text: $"---\n{post}\n---\nBody.\n"))
        .Aggregate(site.WithProperty("TypedContentCollections", "Posts/Post"), (all, post) => all.WithMember("Posts", post.Path, post.Text));
}
