namespace TypedContent.Compiler.Body.Highlighting.Lexing;

/// <summary>PHP: code with PHP tags is HTML that contains PHP; without tags, all of it is PHP.</summary>
internal sealed class PhpLexer : CodeLexer
{
    public override void Mark(CodePainter painter, int start, int end) =>
        painter.Embed(painter.Find("<?", start, end) < end ? "php-html" : "php-code", start, end);
}
