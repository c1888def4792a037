using System.Globalization;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>What is different for a large site, and in the second build of any site.</summary>
public sealed class LargeSiteTests(PackedFeed feed)
{
    private const int Count = 1_000;
    private const string Memo = "obj/Debug/net10.0/app.TypedContent.pack.memo";

    [Fact]
    public void A_large_site_has_the_members_that_are_used_and_its_second_build_goes_by_what_the_first_one_kept()
    {
        using var consumer = new Consumer(feed).WriteProject().Write("Program.cs", Program("N7"));
        for (var number = 0; number < Count; number++)
        {
            Write(consumer, number, "Text.");
        }

        Assert.Equal($"1 of {Count}: Text.", Run(consumer));
        Assert.True(File.Exists(consumer.FullPath(Memo)));

        // Add a use, and edit an article.
        consumer.Write("Program.cs", Program("N7", "N12"));
        Write(consumer, 7, "Edited.");
        Assert.Equal($"2 of {Count}: Edited.", Run(consumer, "--no-restore"));

        // Damage the memo, and change nothing else.
        var bytes = File.ReadAllBytes(consumer.FullPath(Memo));
        for (var at = 100; at < bytes.Length; at += 1_000)
        {
            bytes[at] ^= 1;
        }

        File.WriteAllBytes(consumer.FullPath(Memo), bytes);
        consumer.Write("Program.cs", Program("N7"));
        Assert.Equal($"1 of {Count}: Edited.", Run(consumer, "--no-restore"));

        Assert.Equal($"{Count} of {Count}: Edited.", Run(consumer, "--no-restore", "-p:TypedContentMembers=All"));
    }

    private static string Run(Consumer consumer, params string[] options)
    {
        consumer.DotNet(["build", "-p:UseSharedCompilation=false", .. options]).Succeeded();
        return consumer.DotNet("bin/Debug/net10.0/app.dll").Succeeded().Output.Trim();
    }

    private static void Write(Consumer consumer, int number, string text) => consumer.Write(
        string.Create(CultureInfo.InvariantCulture, $"articles/n{number}.md"),
        string.Create(CultureInfo.InvariantCulture, $"---\ntitle: N {number}\n---\n{text}\n"));

    private static string Program(params string[] members) => $$"""
        Article[] used = [{{string.Join(", ", members.Select(member => "Articles." + member))}}];
        var there = typeof(Articles).GetProperties().Count(property => property.PropertyType == typeof(Article));
        Console.WriteLine($"{there} of {Articles.All.Count}: {used[0].Text}");
        """;
}
