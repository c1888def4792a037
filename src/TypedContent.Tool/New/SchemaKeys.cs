using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Import.Reading;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.New;

/// <summary>The keys of a new article in a collection: those of its declared type, or else those that most of its articles have.</summary>
internal static class SchemaKeys
{
    // Keys that every new article gets anyway, or that a new article should not inherit from old ones.
    private static readonly HashSet<string> s_own = [
        "title",
        "date",
        "draft",
        "lang",
        "language",
        "slug",
        "url",
        "permalink",
        "aliases",
        "redirectfrom",
        "updated",
        "lastmod",
        "published",
        "publishdate",
        "expirydate",
        "translationkey"];

    /// <summary>Lines of YAML below title, date, and draft. Optional keys are commented out.</summary>
    public static IReadOnlyList<string> Lines(ContentProject project, ContentFolder folder) => Declared(project, folder.Collection) ?? Inferred(folder);

    private static IReadOnlyList<string>? Declared(ContentProject project, string collection)
    {
        var own = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        foreach (var file in Directory.EnumerateFiles(project.Root, "*.cs", own).Where(file => !IsOutput(project.Root, file)).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            if (!text.Contains("ContentCollection", StringComparison.Ordinal))
            {
                continue;
            }

            var type = CSharpSyntaxTree
                .ParseText(text)
                .GetRoot()
                .DescendantNodes()
                .OfType<ClassDeclarationSyntax>()
                .FirstOrDefault(candidate => Names(candidate, collection));
            if (type is not null)
            {
                return [.. type.Members.OfType<PropertyDeclarationSyntax>().Select(Line).OfType<string>()];
            }
        }

        return null;
    }

    private static bool Names(ClassDeclarationSyntax type, string collection) => Attributes(type.AttributeLists)
        .Any(attribute => NameOf(attribute) is "ContentCollection"
            && attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax literal
            && literal.Token.ValueText.Equals(collection, StringComparison.OrdinalIgnoreCase));

    private static string? Line(PropertyDeclarationSyntax property)
    {
        var attributes = Attributes(property.AttributeLists).ToArray();
        if (attributes.Any(attribute => NameOf(attribute) is "FrontMatterIgnore")
            || property.ExpressionBody is not null
            || !property.Modifiers.Any(SyntaxKind.PublicKeyword))
        {
            return null;
        }

        var key = attributes.FirstOrDefault(
            attribute => NameOf(attribute) is "FrontMatter")?.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax literal
            ? literal.Token.ValueText
            : char.ToLowerInvariant(property.Identifier.ValueText[0]) + property.Identifier.ValueText[1..];
        if (s_own.Contains(KeyFolding.Fold(key)))
        {
            return null;
        }

        var type = property.Type.ToString();
        var isList = type.Contains("List<", StringComparison.Ordinal)
            || type.EndsWith("[]", StringComparison.Ordinal)
            || type.Contains("Collection<", StringComparison.Ordinal)
            || type.Contains("Array<", StringComparison.Ordinal);
        var value = isList ? "[]" : type.TrimEnd('?') switch
        {
            "string" => "\"\"",
            "bool" => "false",
            "int" or "long" or "short" or "byte" or "double" or "float" or "decimal" => "0",
            _ => "",
        };
        var isRequired = property.Modifiers.Any(SyntaxKind.RequiredKeyword) || attributes.Any(attribute => NameOf(attribute) is "Required");
        // A partial property is a reference; if it is not nullable, it must name an entry.
        isRequired |= property.Modifiers.Any(SyntaxKind.PartialKeyword) && property.Type is not NullableTypeSyntax && !isList;
        return isRequired ? $"{key}: {value}".TrimEnd() + (value.Length == 0 ? $" # {type}" : "") : $"# {key}: {value}".TrimEnd();
    }

    private static IReadOnlyList<string> Inferred(ContentFolder folder)
    {
        // The latest hundred articles show how articles are written now.
        var articles = folder
            .Articles()
            .Reverse()
            .Take(100)
            .Select(path => PageText.Parse(File.ReadAllText(System.IO.Path.Combine(folder.Path, path))))
            .Where(text => text.HasFrontMatter)
            .ToArray();
        var keys = articles.SelectMany(text => text.Meta.Entries)
            .Where(entry => !s_own.Contains(KeyFolding.Fold(entry.Key)))
            .GroupBy(entry => KeyFolding.Fold(entry.Key), StringComparer.Ordinal)
            .Where(group => group.Count() * 2 > articles.Length);
        return [.. keys.Select(group => $"{group.First().Key}: {Placeholder([.. group.Select(entry => entry.Value)])}".TrimEnd())];
    }

    private static string Placeholder(IReadOnlyList<ConfigNode> values)
    {
        // If all articles have the same value, such as 'layout: post', the new one gets it too.
        var texts = values.Select(value => value.Text).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        return values.Count > 1 && texts is [{ Length: > 0 and < 60 } same] && same.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ') ? same
            : values.Any(value => value.IsList) ? "[]"
            : values.All(value => value.Text is not null && value.Flag is not null) ? "false"
            : "";
    }

    private static bool IsOutput(string root, string file) =>
        System.IO.Path.GetRelativePath(root, file).Split('/', '\\').Any(segment => segment is "obj" or "bin" or "node_modules" or "artifacts");

    private static IEnumerable<AttributeSyntax> Attributes(Microsoft.CodeAnalysis.SyntaxList<AttributeListSyntax> lists) =>
        lists.SelectMany(list => list.Attributes);

    private static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name.ToString();
        name = name[(name.LastIndexOf('.') + 1)..];
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name[..^9] : name;
    }
}
