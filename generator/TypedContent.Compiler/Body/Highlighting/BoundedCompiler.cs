using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ColorCode;
using ColorCode.Compilation;

namespace TypedContent.Compiler.Body.Highlighting;

/// <summary>
/// Compiles a language's rules to an expression that gives up in time. Blocks are short, so that only one written for the purpose
/// ever takes that long.
/// </summary>
internal sealed class BoundedCompiler : ILanguageCompiler
{
    // Long enough for a machine that is busy with something else: what is highlighted must not depend on that.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    private static readonly ConcurrentDictionary<string, CompiledLanguage> s_compiled = new(StringComparer.Ordinal);

    public CompiledLanguage Compile(ILanguage language) => s_compiled.GetOrAdd(language.Id, _ =>
    {
        using var access = new ReaderWriterLockSlim();
        var compiled = new LanguageCompiler([], access).Compile(LinearRules.In(language));
        compiled.Regex = new Regex(compiled.Regex.ToString(), compiled.Regex.Options | RegexOptions.CultureInvariant, s_longest);
        return compiled;
    });
}
