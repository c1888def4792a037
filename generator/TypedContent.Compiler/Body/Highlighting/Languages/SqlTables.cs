using TypedContent.Compiler.Body.Highlighting.Lexing;

namespace TypedContent.Compiler.Body.Highlighting.Languages;

/// <summary>SQL:2023, with the most common extensions of PostgreSQL, SQL Server, MySQL, SQLite, and Oracle.</summary>
internal static class SqlTables
{
    private static readonly OpenText s_text = new("'") { Escape = '\0', IsDoubled = true, SpansLines = true };

    /// <summary>Text in double quotes is a name, not a string.</summary>
    private static readonly QuotedSyntax s_name = new("\"", new OpenText("\"") { Escape = '\0', IsDoubled = true, Kind = CodeKind.Plain });
    private static readonly QuotedSyntax s_backtickName = new("`", new OpenText("`") { Escape = '\0', IsDoubled = true, Kind = CodeKind.Plain });

    public static LanguageTable Sql { get; } = new()
    {
        IgnoresCase = true,
        Comments = [new CommentSyntax("--"), CommentSyntax.Block],
        Texts =
        [
            new QuotedSyntax("E'", new OpenText("'") { IsDoubled = true, SpansLines = true }),
            new QuotedSyntax("'", s_text, "N", "B", "X", "U&"),
            s_name,
            s_backtickName,
            new DollarQuotesSyntax(),
        ],
        Readers = [Name, Parameter],
        Keywords = """
            ADD AFTER ALL ALTER ANALYZE AND ANY AS ASC AUTHORIZATION AUTO_INCREMENT AUTOINCREMENT BEFORE BEGIN BETWEEN BY CALL CASCADE CASE CHECK
            CLUSTERED COLLATE COLUMN COMMENT COMMIT CONFLICT CONSTRAINT CREATE CROSS CUBE CURRENT CURSOR DATABASE DECLARE DEFAULT DEFERRABLE DELETE DESC
            DETERMINISTIC DISTINCT DO DROP EACH ELSE ELSEIF ELSIF END ESCAPE EXCEPT EXCEPTION EXEC EXECUTE EXISTS EXPLAIN FETCH FIRST FOLLOWING FOR
            FOREIGN FROM FULL FUNCTION GENERATED GO GRANT GROUP GROUPING HAVING IDENTITY IF IGNORE ILIKE IN INDEX INNER INSERT INSTEAD INTERSECT INTO
            IS JOIN KEY LANGUAGE LAST LATERAL LEFT LIKE LIMIT LOOP MATCHED MATERIALIZED MERGE NATURAL NEXT NO NONCLUSTERED NOT NOTHING NULLS OF
            OFFSET ON ONLY OR ORDER OUTER OUTPUT OVER PARTITION PRECEDING PRIMARY PROCEDURE RECURSIVE REFERENCES RENAME REPLACE RESTRICT RETURN
            RETURNING RETURNS REVOKE RIGHT ROLLBACK ROLLUP ROW ROWS SAVEPOINT SCHEMA SELECT SEQUENCE SET SHOW SOME START TABLE TABLESAMPLE TEMP TEMPORARY
            THEN TO TOP TRANSACTION TRIGGER TRUNCATE UNBOUNDED UNION UNIQUE UNLOGGED UPDATE USE USING VALUES VIEW WHEN WHERE WHILE WINDOW WITH
            WITHIN WITHOUT
            """,
        Types = """
            ARRAY BIGINT BIGSERIAL BINARY BIT BLOB BOOL BOOLEAN BYTEA CHAR CHARACTER CLOB DATE DATETIME DATETIME2 DATETIMEOFFSET DECIMAL DOUBLE ENUM
            FLOAT INT INTEGER INTERVAL JSON JSONB MONEY NCHAR NUMBER NUMERIC NVARCHAR PRECISION REAL SERIAL SMALLINT TEXT TIME TIMESTAMP
            TIMESTAMPTZ TINYINT UNIQUEIDENTIFIER UUID VARBINARY VARCHAR VARCHAR2 VARYING XML
            """,
        Literals = "TRUE FALSE NULL UNKNOWN",
        BuiltIns = """
            ABS AVG CAST CEILING COALESCE CONCAT CONVERT COUNT CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER DATEADD DATEDIFF DATE_TRUNC
            DENSE_RANK EXTRACT FIRST_VALUE FLOOR GETDATE GREATEST IFNULL ISNULL JSON_VALUE LAG LAST_VALUE LEAD LEAST LEN LENGTH LOWER LTRIM MAX MIN MOD
            NEWID NOW NTILE NULLIF NVL POSITION POWER RANK ROUND ROW_NUMBER RTRIM STRING_AGG SUBSTRING SUM SYSDATETIME TRIM UPPER
            """,
    };

    public static LanguageTable PostgreSql { get; } = Sql with { Comments = [new CommentSyntax("--"), CommentSyntax.NestedBlock] };

    public static LanguageTable SqlServer { get; } = PostgreSql with { Texts = [new QuotedSyntax("'", s_text, "N"), s_name] };

    public static LanguageTable MySql { get; } = Sql with
    {
        Comments = [new CommentSyntax("--"), CommentSyntax.Block, CommentSyntax.Hash],
        Texts =
        [
            new QuotedSyntax("'", new OpenText("'") { IsDoubled = true, SpansLines = true }),
            new QuotedSyntax("\"", new OpenText("\"") { IsDoubled = true, SpansLines = true }),
            s_backtickName,
        ],
    };

    /// <summary>In SQL Server, <c>[Order]</c> is a name; elsewhere, <c>a[1]</c> is an element.</summary>
    private static bool Name(WordRun run)
    {
        if (run.Peek(0) != '[' || !(char.IsLetter(run.Peek(1)) || run.Peek(1) == '_'))
        {
            return false;
        }

        var to = run.At + 1;
        while (to < run.End && to - run.At < 130 && run.Code[to] is not (']' or '\n'))
        {
            to++;
        }

        if (to >= run.End || run.Code[to] != ']')
        {
            return false;
        }

        run.Take(to + 1, CodeKind.Plain);
        return true;
    }

    /// <summary><c>@name</c>, <c>@@ROWCOUNT</c>, <c>$1</c>, <c>:name</c>.</summary>
    private static bool Parameter(WordRun run)
    {
        if (Readers.AtVariable(run))
        {
            return true;
        }

        var isParameter = (run.Peek(0) == '$' && CodePainter.IsDigit(run.Peek(1)))
            || (run.Peek(0) == ':'
                && char.IsLetter(run.Peek(1))
                && run.LastCharacter != ':'
                && !(run.At > run.Start && CodePainter.IsWord(run.Code[run.At - 1])));
        if (isParameter)
        {
            run.Take(run.Painter.EndOfWord(run.At + 1, run.End), CodeKind.Variable);
        }

        return isParameter;
    }
}
