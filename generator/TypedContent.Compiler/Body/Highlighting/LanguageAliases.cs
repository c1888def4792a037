namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>What authors call the languages that are highlighted.</summary>
internal static class LanguageAliases
{
    private static readonly Dictionary<string, string> s_languages = Read("""
        bash: bash sh shell zsh shellscript console-script
        c#: csharp cs c# csx
        cpp: cpp c++ c cc h hpp cxx
        css: css
        f#: fsharp fs f# fsx
        fortran: fortran f90
        go: go golang
        html: html htm xhtml vue
        java: java
        javascript: javascript js jsx mjs cjs
        json: json jsonc json5 webmanifest
        markdown: markdown md
        matlab: matlab
        php: php
        powershell: powershell ps1 pwsh ps posh
        python: python py
        rust: rust rs
        sql: sql tsql mysql pgsql postgresql sqlite plsql
        typescript: typescript ts tsx mts cts
        vb.net: vb vbnet vb.net visualbasic
        xml: xml svg xaml axaml csproj fsproj props targets nuspec plist rss xsd xslt resx config
        yaml: yaml yml
        """);

    /// <summary>The names that authors use.</summary>
    public static IReadOnlyCollection<string> All => s_languages.Keys;

    /// <summary>The language that the class of a <c>code</c> names: <c>language-x</c>, as CommonMark and HTML have it, or <c>lang-x</c>.</summary>
    /// <param name="cssClass">The value of its <c>class</c>.</param>
    /// <returns>Null for none, and for one that is not known.</returns>
    public static string? Find(string cssClass)
    {
        foreach (var name in cssClass.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var prefix = name.StartsWith("language-", StringComparison.Ordinal) ? 9 : name.StartsWith("lang-", StringComparison.Ordinal) ? 5 : 0;
            if (prefix > 0 && s_languages.TryGetValue(name.Substring(prefix).Split(',', '{', ':')[0], out var language))
            {
                return language;
            }
        }

        return null;
    }

    private static Dictionary<string, string> Read(string table)
    {
        var languages = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in table.Split('\n').Select(line => line.Trim().Split(':')))
        {
            foreach (var alias in line[1].Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                languages.Add(alias, line[0]);
            }
        }

        return languages;
    }
}
