using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Declared;

/// <summary>Sites with a collection Posts whose entry type is declared by the project.</summary>
internal static class DeclaredSite
{
    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using TypedContent;

        """;

    /// <summary>A site with one declared type in the generated namespace.</summary>
    /// <param name="members">The members of Post.</param>
    /// <param name="posts">The front matter of the posts, which are named a.md, b.md, and so on.</param>
    public static Site Of(string members, params string[] posts) => WithPosts(Site.Empty.WithSource("Post.cs", Code(members)), posts);

    /// <summary>A site with any code, which can use the usual namespaces.</summary>
    public static Site OfCode(string code, params string[] posts) => WithPosts(Site.Empty.WithSource("Post.cs", Head + code), posts);

    public static string Code(string members) =>
        $"{Head}namespace Sample;\n[ContentCollection(\"Posts\")] public sealed partial class Post\n{{\n{members}\n}}\n";

    private static Site WithPosts(Site site, string[] posts) => posts
        .Select((post, index) => (Path: $"{(char)('a' + index)}.md", Text: $"---\n{post}\n---\nBody.\n"))
        .Aggregate(site.WithProperty("TypedContentCollections", "Posts/Post"), (all, post) => all.WithMember("Posts", post.Path, post.Text));
}
