using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting.Languages;

/// <summary>C23, C++23 and Objective-C.</summary>
internal static class CFamilyTables
{
    private const string Keywords = """
        alignas alignof auto bool break case char const constexpr continue default do double else enum extern float for goto if inline int long
        register restrict return short signed sizeof static static_assert struct switch thread_local typedef typeof unsigned void volatile while
        """;

    private const string Types = """
        FILE int8_t int16_t int32_t int64_t intptr_t ptrdiff_t size_t ssize_t uint8_t uint16_t uint32_t uint64_t uintptr_t wchar_t char8_t
        char16_t char32_t
        """;

    public static LanguageTable C { get; } = new()
    {
        Comments = [CommentSyntax.Slashes, CommentSyntax.Block],
        Texts = [new QuotedSyntax("\"", new OpenText("\""), "u8", "u", "U", "L"), new QuotedSyntax("'", new OpenText("'"), "u8", "u", "U", "L")],
        Readers = [Readers.Directive],
        Keywords = Keywords + " _Alignas _Alignof _Atomic _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert _Thread_local typeof_unqual",
        Types = Types,
        Literals = "true false NULL nullptr",
        HasQuotedDigits = true,
    };

    public static LanguageTable Cpp { get; } = C with
    {
        Texts = [new RawParenthesesSyntax(), .. C.Texts],
        Keywords = Keywords + """
             and and_eq asm bitand bitor catch class co_await co_return co_yield compl concept const_cast consteval constinit decltype delete
            dynamic_cast explicit export friend mutable namespace new noexcept not not_eq operator or or_eq private protected public
            reinterpret_cast requires static_cast template this throw try typeid typename using virtual xor xor_eq
            """,
        Contextual = "final import module override",
        ContextualStops = "=.,):](+-*/<>&|?!",
    };

    public static LanguageTable ObjectiveC { get; } = C with
    {
        Readers = [Readers.Directive, Readers.Annotation],
        Literals = "true false NULL nullptr nil YES NO",
        Types = Types + " BOOL NSInteger NSString NSUInteger id instancetype",
    };
}
