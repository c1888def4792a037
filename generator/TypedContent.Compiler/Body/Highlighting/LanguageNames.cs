using TypedContent.Compiler.Body.Highlighting.Languages;
using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>The names that authors use for the highlighted languages, with their lexers.</summary>
internal static class LanguageNames
{
    /// <summary>The name of C#. If the host has a C# compiler, its own lexer reads C#.</summary>
    public const string CSharp = "csharp";

    private static readonly (Func<CodeLexer> Lexer, string Names)[] s_table =
    [
        (() => new WordLexer(CSharpTable.Table), "csharp cs c# csx c-sharp cake dotnet-csharp csharp-table"),
        (() => new WordLexer(DotNetTables.FSharp), "fsharp fs f# fsx fsi"),
        (() => new WordLexer(DotNetTables.VisualBasic), "vb vbnet vb.net visualbasic visual-basic vba vbs"),
        (() => new MarkupLexer(MarkupFlavor.Razor), "razor cshtml aspnetcorerazor cshtml-razor razor-html blazor"),
        (() => new WordLexer(CSharpTable.Table with { Readers = [RazorReader.Markup, .. CSharpTable.Table.Readers] }), "razor-code"),
        (() => new WordLexer(ScriptTables.JavaScript), "javascript js mjs cjs jsx node ecmascript"),
        (() => new WordLexer(ScriptTables.TypeScript), "typescript ts mts cts"),
        (() => new WordLexer(ScriptTables.TypeScriptWithElements), "tsx"),
        (() => new WordLexer(ScriptTables.Json), "json jsonc json5 jsonl ndjson webmanifest geojson importmap ipynb"),
        (() => new MarkupLexer(MarkupFlavor.Html), "html htm xhtml vue svelte astro handlebars hbs mustache liquid jinja jinja2 twig ejs"),
        (() => new MarkupLexer(MarkupFlavor.Xml), """
            xml svg xaml axaml csproj fsproj vbproj props targets slnx nuspec plist rss atom xsd xsl xslt resx config wsdl msbuild mathml ruleset
            """),
        (() => new CssLexer(hasLineComments: false), "css postcss"),
        (() => new CssLexer(hasLineComments: true), "scss less sass-scss"),
        (() => new YamlLexer(), "yaml yml"),
        (() => new WordLexer(ConfigurationTables.Toml), "toml"),
        (() => new KeyValueLexer(), "ini cfg conf properties editorconfig env dotenv gitconfig globalconfig systemd"),
        (() => new WordLexer(ShellTables.Bash), "bash sh shell zsh shellscript ksh ash dash fish"),
        (() => new ConsoleLexer(), "console shell-session shellsession sh-session bash-session terminal session console-script dotnetcli dotnet-cli"),
        (() => new WordLexer(ShellTables.PowerShell), "powershell ps1 pwsh ps posh psm1 psd1 azurepowershell"),
        (() => new WordLexer(SqlTables.Sql), "sql plsql oracle sqlite sqlite3 duckdb bigquery snowflake"),
        (() => new WordLexer(SqlTables.PostgreSql), "pgsql postgresql postgres plpgsql"),
        (() => new WordLexer(SqlTables.SqlServer), "tsql t-sql mssql sqlserver"),
        (() => new WordLexer(SqlTables.MySql), "mysql mariadb"),
        (() => new WordLexer(PythonTable.Table), "python py python3 py3 pyw pyi"),
        (() => new WordLexer(SystemsTables.Go), "go golang"),
        (() => new WordLexer(SystemsTables.Rust), "rust rs"),
        (() => new WordLexer(SystemsTables.Swift), "swift"),
        (() => new WordLexer(SystemsTables.Zig), "zig"),
        (() => new WordLexer(JvmTables.Java), "java jsp"),
        (() => new WordLexer(JvmTables.Kotlin), "kotlin kt kts"),
        (() => new WordLexer(JvmTables.Scala), "scala"),
        (() => new WordLexer(JvmTables.Groovy), "groovy gradle jenkinsfile"),
        (() => new WordLexer(CFamilyTables.C), "c h"),
        (() => new WordLexer(CFamilyTables.Cpp), "cpp c++ cc hpp cxx hxx hh ino arduino cuda glsl hlsl"),
        (() => new WordLexer(CFamilyTables.ObjectiveC), "objectivec objective-c objc mm"),
        (() => new MarkupLexer(MarkupFlavor.Php), "php-html phtml"),
        (() => new WordLexer(PhpTable.Table), "php-code"),
        (() => new PhpLexer(), "php php3 php8"),
        (() => new WordLexer(RubyTable.Table), "ruby rb rake gemspec gemfile rakefile"),
        (() => new DockerfileLexer(), "dockerfile docker containerfile"),
        (() => new WordLexer(ConfigurationTables.DockerfileArguments), "dockerfile-arguments"),
        (() => new WordLexer(ConfigurationTables.Makefile), "makefile make mk"),
        (() => new WordLexer(ConfigurationTables.Nginx), "nginx"),
        (() => new DiffLexer(), "diff patch udiff"),
        (() => new MarkdownLexer(), "markdown md mdown mkd mdx"),
        (() => new HttpLexer(), "http https rest"),
        (() => new WordLexer(OtherTables.Fortran), "fortran f90 f95 f03"),
        (() => new WordLexer(OtherTables.Matlab), "matlab octave"),
        (() => new WordLexer(OtherTables.Lua), "lua"),
        (() => new WordLexer(OtherTables.R), "r rlang"),
        (() => new WordLexer(OtherTables.Dart), "dart"),
        (() => new WordLexer(OtherTables.GraphQl), "graphql gql"),
        (() => new WordLexer(OtherTables.Protobuf), "protobuf proto proto3"),
        (() => new WordLexer(OtherTables.Bicep), "bicep"),
        (() => new WordLexer(OtherTables.Terraform), "terraform tf hcl"),
    ];

    private static readonly Dictionary<string, Lazy<CodeLexer>> s_lexers = Read();

    /// <summary>The names that authors use.</summary>
    public static IReadOnlyCollection<string> All => s_lexers.Keys;

    /// <returns>The lexer; null for an unknown language.</returns>
    public static CodeLexer? Find(string name) => s_lexers.TryGetValue(name, out var lexer) ? lexer.Value : null;

    /// <summary>Whether two names are the same language.</summary>
    public static bool AreSame(string one, string other) =>
        s_lexers.TryGetValue(one, out var first) && s_lexers.TryGetValue(other, out var second) && first == second;

    /// <summary>The language in the class of a <c>code</c> element: <c>language-x</c>, as in CommonMark and HTML, or <c>lang-x</c>.</summary>
    /// <param name="cssClass">The value of its <c>class</c>.</param>
    /// <returns>The language; null if there is none or it is unknown.</returns>
    public static string? FindInClass(string cssClass)
    {
        foreach (var name in cssClass.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var prefix = name.StartsWith("language-", StringComparison.Ordinal) ? 9 : name.StartsWith("lang-", StringComparison.Ordinal) ? 5 : 0;
            if (prefix > 0 && name.Substring(prefix).Split(',', '{', ':')[0] is var language && s_lexers.ContainsKey(language))
            {
                return language;
            }
        }

        return null;
    }

    private static Dictionary<string, Lazy<CodeLexer>> Read()
    {
        var lexers = new Dictionary<string, Lazy<CodeLexer>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (create, names) in s_table)
        {
            var lexer = new Lazy<CodeLexer>(create);
            foreach (var name in names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                lexers.Add(name, lexer);
            }
        }

        return lexers;
    }
}
