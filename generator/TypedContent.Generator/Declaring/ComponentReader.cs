using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Declaring;

/// <summary>
/// Reads the project's list of components: Razor files, whose types only Razor's generator declares, so that their names are derived by Razor's rules; and
/// types by their full names.
/// </summary>
internal sealed class ComponentReader
{
    private const string Extension = ".razor";
    private const string Imports = "_Imports.razor";
    private const string Library = "TypedContent.AspNetCore.Components.";

    private static readonly Regex s_name = new("^[A-Z][A-Za-z0-9_]*$", RegexOptions.CultureInvariant);
    private static readonly Regex s_namespace = new(@"^\s*@namespace\s+(?<name>[\w.]+)", RegexOptions.CultureInvariant | RegexOptions.Multiline);
    private static readonly Regex s_typeParameter = new(@"^\s*@typeparam\s", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static readonly Regex s_fallback = new(
        @"^\s*@attribute\s+\[\s*(?:[\w.]+\.)?ContentFallback(?:Attribute)?\s*\(", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private readonly BuildSettings _settings;
    private readonly Compilation _compilation;
    private readonly Dictionary<string, AdditionalText> _razor = new(StringComparer.Ordinal);
    private readonly List<DiagnosticInfo> _faults = [];

    // A watch evaluates globs once: a file that is deleted stays in its list.
    private readonly bool _isWatched;

    private ComponentReader(BuildSettings settings, GivenFiles files, Compilation compilation, bool isWatched)
    {
        (_settings, _compilation, _isWatched) = (settings, compilation, isWatched);
        foreach (var file in files.All.Where(file => file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)))
        {
            _razor[FilePath.Normalize(file.Path)] = file;
        }
    }

    public static ComponentTable Read(BuildSettings settings, GivenFiles files, Compilation compilation, LanguageVersion language, bool isWatched) =>
        settings.Components.Count == 0 ? ComponentTable.None : new ComponentReader(settings, files, compilation, isWatched).Read(language);

    private ComponentTable Read(LanguageVersion language)
    {
        var found = new Dictionary<string, (ComponentInfo Component, string Item)>(StringComparer.Ordinal);
        foreach (var item in _settings.Components.Distinct(StringComparer.Ordinal))
        {
            var isFile = item.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
            if (isFile && IsImports(item))
            {
                continue;
            }

            var component = isFile ? OfFile(item) : OfType(item);
            if (component is null)
            {
                continue;
            }

            if (found.TryGetValue(component.Name, out var other) && other.Component.TypeName != component.TypeName)
            {
                Reject(item, $"has the same name as {other.Item}. Keep one of the two.");
                continue;
            }

            found[component.Name] = (component, item);
        }

        return new ComponentTable(
            found.Values.Select(pair => pair.Component).OrderBy(component => component.Name, StringComparer.Ordinal).ToEquatableArray(),
            _faults.ToEquatableArray())
        {
            CanRender = !_compilation.GetTypesByMetadataName(Library + "ContentFragment").IsEmpty,
            LeavesNamesToAnalyzer = language >= LanguageVersion.CSharp14 && _settings.RunsAnalyzers,
        };
    }

    private ComponentInfo? OfFile(string item)
    {
        var path = FilePath.Normalize(IsAbsolute(item) ? item : _settings.ProjectFolder + item.Replace('\\', '/'));
        var name = NameOf(path);
        if (!IsName(item, name))
        {
            return null;
        }

        if (!_razor.TryGetValue(path, out var file))
        {
            if (_isWatched)
            {
                return null;
            }

            Reject(item, "is not among the Razor components of this project. Expected a .razor file that the project compiles, or the full name of a type.");
            return null;
        }

        return OfRazor(item, path, name, file.GetText()?.ToString() ?? "");
    }

    private ComponentInfo? OfRazor(string item, string path, string name, string text)
    {
        if (s_typeParameter.IsMatch(text))
        {
            Reject(item, "has a type parameter, which an article cannot give.");
            return null;
        }

        return new ComponentInfo(name, Combine(NamespaceOf(path, text), name), FallbackOf(text));
    }

    private ComponentInfo? OfType(string item)
    {
        var name = item.Substring(item.LastIndexOf('.') + 1);
        if (!IsName(item, name))
        {
            return null;
        }

        if (_compilation.GetTypeByMetadataName(item) is not { } type)
        {
            var razor = _razor.Where(file => !IsImports(file.Key) && NameOf(file.Key) == name)
                .Select(file => (Path: file.Key, Text: file.Value.GetText()?.ToString() ?? ""))
                .FirstOrDefault(file => Combine(NamespaceOf(file.Path, file.Text), name) == item);
            if (razor.Path is not null)
            {
                return OfRazor(item, razor.Path, name, razor.Text);
            }

            Reject(
                item,
                "is not a type of this project or of one that it references. "
                + "Expected its full name, such as Acme.Components.Callout, or a .razor file.");
            return null;
        }

        var fault = type.IsGenericType ? "has type parameters, which an article cannot give."
            : type.IsAbstract || !type.AllInterfaces.Any(one => one.ToDisplayString() == "Microsoft.AspNetCore.Components.IComponent") ? "is not a component."
            : !_compilation.IsSymbolAccessibleWithin(type, _compilation.Assembly) ? "is not accessible in this project."
            : null;
        if (fault is not null)
        {
            Reject(item, fault);
            return null;
        }

        var fallback = type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == Library + "ContentFallbackAttribute");
        return new ComponentInfo(name, item.Replace('+', '.'), fallback?.ConstructorArguments.FirstOrDefault().Value as string);
    }

    private bool IsName(string item, string name)
    {
        if (s_name.IsMatch(name))
        {
            return true;
        }

        Reject(
            item,
            $"cannot be the name of a tag: '{name}' does not begin with an upper-case letter from A to Z, "
            + "or has more in it than letters, digits and _.");
        return false;
    }

    private void Reject(string item, string reason) => _faults.Add(new DiagnosticInfo(FindingIds.NotAComponent, null, [item, reason]));

    /// <summary>
    /// The namespace by Razor's rules: the file's own @namespace, or else that of the nearest imports plus the folders between, or else the project's namespace
    /// plus its folders.
    /// </summary>
    private string NamespaceOf(string path, string text)
    {
        if (s_namespace.Match(text) is { Success: true } own)
        {
            return own.Groups["name"].Value;
        }

        var imports = _razor
            .Where(file => IsImports(file.Key) && path.StartsWith(FolderOf(file.Key), StringComparison.Ordinal))
            .OrderByDescending(file => file.Key.Length);
        foreach (var file in imports)
        {
            if (s_namespace.Match(file.Value.GetText()?.ToString() ?? "") is { Success: true } given)
            {
                return Combine(given.Groups["name"].Value, FoldersBetween(FolderOf(file.Key), path));
            }
        }

        return path.StartsWith(_settings.ProjectFolder, StringComparison.Ordinal)
            ? Combine(_settings.RootNamespace, FoldersBetween(_settings.ProjectFolder, path))
            : _settings.RootNamespace;
    }

    private static string FoldersBetween(string folder, string path)
    {
        var folders = path.Substring(folder.Length).Split('/');
        return string.Join(".", folders.Take(folders.Length - 1).Select(ToIdentifier));
    }

    private static string ToIdentifier(string folder)
    {
        var name = new StringBuilder(folder.Length);
        foreach (var c in folder)
        {
            if (name.Length == 0 && !SyntaxFacts.IsIdentifierStartCharacter(c) && SyntaxFacts.IsIdentifierPartCharacter(c))
            {
                name.Append('_');
            }

            name.Append(SyntaxFacts.IsIdentifierPartCharacter(c) || c == '.' ? c : '_');
        }

        return name.ToString();
    }

    private static string? FallbackOf(string text) =>
        s_fallback.Match(text) is { Success: true } found
        && SyntaxFactory.ParseExpression(text, found.Index + found.Length, consumeFullText: false) is LiteralExpressionSyntax { Token.Value: string template }
            ? template
            : null;

    private static bool IsImports(string path) => path.EndsWith(Imports, StringComparison.Ordinal);

    private static bool IsAbsolute(string path) => path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1, path.Length - path.LastIndexOf('/') - 1 - Extension.Length);

    private static string Combine(string outer, string inner) => outer.Length == 0 ? inner : inner.Length == 0 ? outer : outer + "." + inner;
}
