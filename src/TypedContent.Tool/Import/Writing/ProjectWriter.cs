using System.Reflection;
using System.Security;
using System.Text;
using System.Text.Json;

namespace TypedContent.Tool.Import.Writing;

/// <summary>Creates the files of the new project that are not copied: project file, program, template.</summary>
/// <param name="site">The old site.</param>
/// <param name="name">The project's name.</param>
internal sealed class ProjectWriter(OldSite site, string name)
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] s_endings = ["md", "markdown", "html", "htm"];

    /// <summary>The components of the template, by their files.</summary>
    private static readonly string[] s_components =
        [.. typeof(ProjectWriter).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".razor", StringComparison.Ordinal)).Select(NameOf)];

    private static readonly string[] s_ownNames = ["Components", "Microsoft", "Program", "Redirects", "System", "TypedContent"];

    // This tool's own version, because the packages are released together with it.
    private static readonly string s_version =
        typeof(ProjectWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The root namespace: the project's name without characters that C# does not allow.</summary>
    public string Namespace { get; } = NamespaceOf(name, site);

    /// <summary>The files, by their paths in the project.</summary>
    /// <param name="taken">The paths of the old site's files, which take precedence over the template.</param>
    public IEnumerable<(string Path, string Text)> Write(IReadOnlySet<string> taken)
    {
        yield return (name + ".csproj", ProjectFile());
        yield return ("Program.cs", Program(hasRobots: taken.Contains("wwwroot/robots.txt")));
        foreach (var resource in typeof(ProjectWriter).Assembly
            .GetManifestResourceNames()
            .Where(resource => resource.StartsWith("template/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            var path = resource["template/".Length..].Replace('\\', '/');
            using var reader = new StreamReader(typeof(ProjectWriter).Assembly.GetManifestResourceStream(resource)!);
            var text = reader.ReadToEnd().ReplaceLineEndings("\n").Replace("__NAMESPACE__", Namespace, StringComparison.Ordinal)
                .Replace("__NAVIGATION__", Navigation(), StringComparison.Ordinal)
                .Replace("__COLLECTION__", Main.Name, StringComparison.Ordinal).Replace("__ENTRY__", Main.EntryType, StringComparison.Ordinal);
            if (!taken.Contains(path))
            {
                yield return (path, text);
            }
        }

        if (site.Redirects.Count > 0)
        {
            yield return ("Redirects.cs", Redirects());
        }
    }

    private OldCollection Main => site.Collections[0];

    private IEnumerable<OldCollection> Others => site.Collections.Where(collection => collection.Folder != "articles" && HasPages(collection));

    /// <summary>The lists of collections besides the main one, at the part of their addresses that all entries share.</summary>
    private IEnumerable<(OldCollection Collection, string Address)> Lists =>
        from collection in Others
        where collection.Name != "Pages"
        let template = collection.Permalink.Replace("{collection}", collection.Name.ToLowerInvariant(), StringComparison.Ordinal)
        let address = template[..Math.Max(0, template.IndexOf("/{", StringComparison.Ordinal))]
        where address.Length > 1 && !site.Pages.Any(page => page.NewAddress?.TrimEnd('/').Equals(address, StringComparison.OrdinalIgnoreCase) == true)
        select (collection, address);

    private string Navigation()
    {
        var links = new StringBuilder();
        foreach (var (collection, address) in Lists)
        {
            links.Append($"    <a href=\"{Escape(address)}\">{collection.Name}</a>\n");
        }

        if (Others.Any(collection => collection.Name == "Pages"))
        {
            // Not 'page', which is a directive of Razor; and in full, because Components.Pages is a namespace.
            links.Append(
                $"    @foreach (var other in Site.Current(global::{Namespace}.Pages.Collection).All.Take(8))\n"
                + "    {\n      <a href=\"@other.Href\">@other.Title</a>\n    }\n");
        }

        return links.ToString();
    }

    private bool HasPages(OldCollection collection) => site.Pages.Any(page => page.Collection == collection);

    private string ProjectFile()
    {
        var xml = new StringBuilder();
        xml.Append("<Project Sdk=\"Microsoft.NET.Sdk.Web\">\n\n  <PropertyGroup>\n");
        Property("TargetFramework", "net10.0");
        Property("Nullable", "enable");
        Property("ImplicitUsings", "enable");
        Property("RootNamespace", Namespace);
        Property("TypedContentLanguage", IsLanguage(site.Language) ? site.Language : null);
        Property("TypedContentTimeZone", site.TimeZone is { } zone && Compiler.FrontMatter.Values.TimeZone.TryParse(zone, out _) ? zone : null);
        Property("TypedContentHardBreaks", site.HardBreaks ? "true" : null);
        Property("TypedContentCategoryLists", site.CategoryPaths ? "Path" : null);
        Property("TypedContentMath", site.Math ? "true" : null);
        Property("TypedContentIncludeDrafts", site.ShowsDrafts ? "true" : null);
        xml.Append("  </PropertyGroup>\n\n  <ItemGroup>\n");
        xml.Append($"    <PackageReference Include=\"TypedContent\" Version=\"{s_version}\" />\n");
        xml.Append($"    <PackageReference Include=\"TypedContent.AspNetCore\" Version=\"{s_version}\" />\n");
        xml.Append("  </ItemGroup>\n\n  <ItemGroup>\n");
        foreach (var collection in site.Collections.Where(HasPages))
        {
            xml.Append(collection.Folder == "articles"
                ? $"    <AdditionalFiles Update=\"articles/**\" ContentPermalink=\"{Escape(collection.Permalink)}\" />\n"
                : Items(collection));
        }

        foreach (var (path, collection) in site.Data)
        {
            xml.Append($"    <AdditionalFiles Include=\"{Escape(path)}\" ContentCollection=\"{collection}\" />\n");
        }

        return xml.Append("  </ItemGroup>\n\n</Project>\n").ToString();

        void Property(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                xml.Append($"    <{key}>{Escape(value)}</{key}>\n");
            }
        }
    }

    private static string Items(OldCollection collection)
    {
        var patterns = string.Join(";", s_endings.Select(extension => $"{collection.Folder}/**/*.{extension}").Append($"{collection.Folder}/**/_defaults.yml"));
        return $"    <AdditionalFiles Include=\"{patterns}\" ContentCollection=\"{collection.Name}\" "
            + $"ContentEntryType=\"{collection.EntryType}\" ContentPermalink=\"{Escape(collection.Permalink)}\" />\n"
            + $"    <ContentFile Include=\"{collection.Folder}/**\" ContentCollection=\"{collection.Name}\" />\n";
    }

    private string Program(bool hasRobots)
    {
        var code = new StringBuilder();
        code.Append("using System.Text.Encodings.Web;\nusing System.Text.Unicode;\n");
        code.Append(Lists.Any() ? "using Microsoft.AspNetCore.Http.HttpResults;\nusing TypedContent.AspNetCore;\n" : "");
        code.Append($"using {Namespace}.Components;\nusing {Namespace}.Components.Pages;\n\n");
        code.Append("var builder = WebApplication.CreateBuilder(args);\n\n");
        code.Append("// 'dotnet run -- export out/' writes the site as files and ends.\nbuilder.AddContentExport(args);\n\n");
        code.Append("// Stylesheet and images are found whatever folder and environment the program is started from.\n");
        code.Append("builder.WebHost.UseStaticWebAssets();\n\n");
        code.Append("builder.Services.AddRazorComponents();\nbuilder.Services.AddTypedContent(site =>\n{\n");
        if (site.Address is not null)
        {
            code.Append($"    site.BaseAddress = builder.Environment.IsDevelopment() ? null : new Uri({Literal(site.Address + "/")});\n");
        }

        code.Append($"    site.Title = {Literal(site.Title.Length > 0 ? site.Title : name)};\n");
        Option("Description", site.Description);
        Option("Author", site.Author);
        Option("Lang", IsLanguage(site.Language) ? site.Language : "en");
        code.Append("});\n\n// Letters of every script go into pages as they are.\n");
        code.Append("builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));\n\nvar app = builder.Build();\n\n");
        code.Append(
            "app.UseStatusCodePagesWithReExecute(\"/not-found\", createScopeForStatusCodePages: true);\napp.UseAntiforgery();\n\napp.MapStaticAssets();\n\n");
        var all = site.Collections.Where(collection => collection.Folder == "articles" || HasPages(collection)).ToArray();
        foreach (var collection in all)
        {
            code.Append($"app.MapContent<EntryPage>({collection.Name}.Collection);\n");
        }

        code.Append($"app.MapContentTerms<TermPage>({Main.Name}.Collection);\napp.MapContentTaxonomies<TaxonomyPage>({Main.Name}.Collection);\n\n");
        foreach (var (collection, address) in Lists)
        {
            code.Append($"app.MapGet({Literal(address)}, (ContentSite site) => new RazorComponentResult<CollectionPage>(\n");
            code.Append($"    new {{ Title = \"{collection.Name}\", Entries = site.Current({collection.Name}.Collection).All }}));\n\n");
        }

        // Of a docs site with a blog, readers follow the blog.
        var followed = all.FirstOrDefault(collection => collection.Name == "Posts") ?? Main;
        code.Append($"app.MapContentFeeds({followed.Name}.Collection);\n");
        code.Append($"app.MapContentSitemap({string.Join(", ", Lists.Select(list => list.Address).Prepend("/").Select(Literal))});\n");
        code.Append(site.Redirects.Count == 0 ? "" : "\n// Lists and feeds that the old site had at other addresses.\n"
            + $"app.MapContentRedirects({Namespace}.Redirects.Addresses);\n");
        code.Append(hasRobots ? "" : "app.MapContentRobots();\n");
        code.Append("\napp.MapRazorComponents<App>().WithMetadata(new HttpMethodMetadata([\"GET\", \"HEAD\"]));\n\nreturn await app.RunOrExportAsync(args);\n");
        return code.ToString();

        void Option(string key, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                code.Append($"    site.{key} = {Literal(value.Trim())};\n");
            }
        }
    }

    private string Redirects()
    {
        var code = new StringBuilder($"namespace {Namespace};\n\n");
        code.Append("/// <summary>Addresses of lists and feeds of the old site, and where they are now. Articles know their own old addresses.</summary>\n");
        code.Append("internal static class Redirects\n{\n");
        code.Append("    public static IReadOnlyDictionary<string, string> Addresses { get; } = new Dictionary<string, string>\n    {\n");
        foreach (var (old, now) in site.Redirects)
        {
            code.Append($"        [{Literal(old)}] = {Literal(now)},\n");
        }

        return code.Append("    };\n}\n").ToString();
    }

    private static bool IsLanguage(string? language) =>
        language is { Length: > 0 }
            && language.Split('-') is var parts
            && parts[0].Length is 2 or 3
            && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));

    private static string Escape(string text) => SecurityElement.Escape(text) ?? "";

    /// <summary>A C# string literal. JSON's escapes are valid in C#.</summary>
    private static string Literal(string text) => JsonSerializer.Serialize(text.ReplaceLineEndings(" "), s_json);

    private static string NameOf(string resource) => Path.GetFileNameWithoutExtension(resource.Replace('\\', '/'));

    private static string NamespaceOf(string text, OldSite site)
    {
        var parts = text.Split('.').Select(Compiler.Naming.Identifier.FromText).Where(part => part.Length > 0).DefaultIfEmpty("Site").ToArray();

        // A namespace with the name of a type would hide the type.
        var types = site.Collections.SelectMany(collection => new[] { collection.Name, collection.EntryType }).Concat(s_components).Concat(s_ownNames);
        if (types.Contains(parts[0], StringComparer.Ordinal))
        {
            parts[0] += "Site";
        }

        return string.Join(".", parts);
    }
}
