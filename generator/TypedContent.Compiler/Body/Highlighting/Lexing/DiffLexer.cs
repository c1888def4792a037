namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>Diffs as written by <c>diff -u</c> and git, and by people who put a plus or a minus before a line.</summary>
internal sealed class DiffLexer : CodeLexer
{
    private static readonly string[] s_headers =
    [
        "diff ", "index ", "new file mode ", "deleted file mode ", "old mode ", "new mode ", "similarity index ", "rename from ", "rename to ", "Index: ",
        "Binary files ", "Only in ",
    ];

    public override void Mark(CodePainter painter, int start, int end)
    {
        var isBehindOldName = false;
        for (var at = start; at < end;)
        {
            var line = painter.Find('\n', at, end);
            var isOldName = painter.Has("--- ", at, line) && painter.Has("+++ ", line + 1, end);
            painter.Paint(at, line, isOldName || (isBehindOldName && painter.Has("+++ ", at, line)) ? CodeKind.Meta : KindOf(painter, at, line));
            isBehindOldName = isOldName;
            at = line + 1;
        }
    }

    private static CodeKind KindOf(CodePainter painter, int at, int line) => at == line ? CodeKind.Plain : painter.Code[at] switch
    {
        '+' or '>' => CodeKind.Addition,
        '-' or '<' => CodeKind.Deletion,
        '@' when painter.Has("@@", at, line) => CodeKind.Meta,
        '\\' => CodeKind.Comment,
        _ => Array.Exists(s_headers, header => painter.Has(header, at, line)) ? CodeKind.Meta : CodeKind.Plain,
    };
}
