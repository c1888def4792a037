using System.Globalization;
using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Toml;

/// <summary>Reads TOML into the same nodes as YAML, so that all later rules apply to both.</summary>
internal sealed class TomlReader
{
    // The parser has the same limit for brackets.
    private const int MaxDepth = 64;

    private readonly LineFeeds _toml;
    private readonly FindingBag _findings;
    private readonly TomlTable _root;

    private TomlReader(LineFeeds toml, SourceRange content, FindingBag findings)
    {
        _toml = toml;
        _findings = findings;
        _root = new TomlTable(new SourceRange(content.Start, 0), 0, TomlTableOrigin.Header);
    }

    /// <param name="text">The file's text.</param>
    /// <param name="content">The range of the front matter in it.</param>
    /// <param name="findings">Receives the findings.</param>
    /// <returns>The top-level table; null if it is faulty, which is reported.</returns>
    public static FrontMatterMap? Read(string text, SourceRange content, FindingBag findings)
    {
        var toml = new LineFeeds(text, content);
        if (ControlCharacters.Find(toml.Text) is { } control)
        {
            findings.Add(FindingIds.TomlSyntax, toml.Locate(control.At, control.At + 1), control.Reason);
            return null;
        }

        return new TomlReader(toml, content, findings).Read();
    }

    private FrontMatterMap? Read()
    {
        DocumentSyntax document;
        try
        {
            document = SyntaxParser.Parse(_toml.Text, validate: false);
        }
        catch (TomlException)
        {
            // The parser tolerates every fault but one: brackets that are nested too deeply.
            return TooDeep(BracketBeyond(MaxDepth));
        }

        if (document.Diagnostics.Count > 0)
        {
            var (start, end, reason) = new TomlFaults(_toml.Text).Explain(document.Diagnostics);
            _findings.Add(FindingIds.TomlSyntax, _toml.Locate(start, end), reason);
            return null;
        }

        return Fill(_root, document.KeyValues) && document.Tables.All(ReadTable) ? _root.ToNode() : null;
    }

    private bool ReadTable(TableSyntaxBase syntax)
    {
        var path = Path(syntax.Name!);
        var header = _toml.Locate(syntax.OpenBracket!.Span.Offset, syntax.CloseBracket!.Span.Offset + syntax.CloseBracket.Span.Length);
        if (path.Count > MaxDepth)
        {
            TooDeep(RangeOf(syntax.Name!));
            return false;
        }

        var parent = _root;
        foreach (var (key, keyRange) in path.Take(path.Count - 1))
        {
            if (Under(parent, key, keyRange, header) is not { } next)
            {
                return FillNothing(syntax.Items);
            }

            parent = next;
        }

        var (name, nameRange) = path[path.Count - 1];
        var table = syntax is TableArraySyntax ? AppendTable(parent, name, nameRange, header) : OpenTable(parent, name, nameRange, header);
        return table is null ? FillNothing(syntax.Items) : Fill(table, syntax.Items);
    }

    /// <summary>The table that a header's path leads through; for <c>[[key]]</c>, the last one.</summary>
    private TomlTable? Under(TomlTable parent, string key, SourceRange keyRange, SourceRange header)
    {
        if (parent.Find(key) is not { } entry)
        {
            var table = new TomlTable(header, parent.Depth + 1, TomlTableOrigin.Path);
            parent.Add(new TomlEntry(key, keyRange) { Table = table });
            return table;
        }

        var found = entry.Tables is { } tables ? tables[tables.Count - 1] : entry.Table;
        return found is null or { Origin: TomlTableOrigin.Inline } ? Collide(entry, keyRange) : found;
    }

    private TomlTable? OpenTable(TomlTable parent, string key, SourceRange keyRange, SourceRange header)
    {
        if (parent.Find(key) is not { } entry)
        {
            var table = new TomlTable(header, parent.Depth + 1, TomlTableOrigin.Header);
            parent.Add(new TomlEntry(key, keyRange) { Table = table });
            return table;
        }

        if (entry.Table is not { Origin: TomlTableOrigin.Path } known)
        {
            return Collide(entry, keyRange);
        }

        known.Origin = TomlTableOrigin.Header;
        return known;
    }

    private TomlTable? AppendTable(TomlTable parent, string key, SourceRange keyRange, SourceRange header)
    {
        var table = new TomlTable(header, parent.Depth + 1, TomlTableOrigin.Header);
        if (parent.Find(key) is not { } entry)
        {
            parent.Add(new TomlEntry(key, keyRange) { Tables = [table] });
            return table;
        }

        if (entry.Tables is not { } tables)
        {
            return Collide(entry, keyRange);
        }

        tables.Add(table);
        return table;
    }

    private bool Fill(TomlTable table, IEnumerable<KeyValueSyntax> pairs) => pairs.All(pair => Add(table, pair));

    /// <summary>Reads the content of a rejected header only to report its own faults.</summary>
    private bool FillNothing(IEnumerable<KeyValueSyntax> pairs) => Fill(new TomlTable(default, 0, TomlTableOrigin.Header), pairs);

    private bool Add(TomlTable table, KeyValueSyntax pair)
    {
        var path = Path(pair.Key!);
        if (table.Depth + path.Count > MaxDepth)
        {
            TooDeep(RangeOf(pair.Key!));
            return false;
        }

        foreach (var (key, keyRange) in path.Take(path.Count - 1))
        {
            if (table.Find(key) is not { } entry)
            {
                var next = new TomlTable(SourceRange.FromBounds(keyRange.Start, RangeOf(pair.Value!).End), table.Depth + 1, TomlTableOrigin.Dotted);
                table.Add(new TomlEntry(key, keyRange) { Table = next });
                table = next;
            }
            else if (entry.Table is { Origin: TomlTableOrigin.Dotted } known)
            {
                table = known;
            }
            else
            {
                Collide(entry, keyRange);
                return true;
            }
        }

        var (name, nameRange) = path[path.Count - 1];
        if (table.Find(name) is { } first)
        {
            Collide(first, nameRange);
            return true;
        }

        if (ToNode(pair.Value!, table.Depth + 1) is not { } value)
        {
            return false;
        }

        table.Add(new TomlEntry(name, nameRange) { Value = value });
        return true;
    }

    /// <returns>The node; null if it is nested too deeply.</returns>
    private FrontMatterNode? ToNode(ValueSyntax value, int depth)
    {
        var range = RangeOf(value);
        if (depth > MaxDepth)
        {
            return TooDeep(range);
        }

        switch (value)
        {
            case StringValueSyntax text:
                return new FrontMatterScalar(range, text.Value ?? "", isPlain: false);
            case ArraySyntax array:
                var items = array.Items.Select(item => ToNode(item.Value!, depth + 1)).ToArray();
                return items.Contains(null) ? null : new FrontMatterList(range, items!);
            case InlineTableSyntax inline:
                var table = new TomlTable(range, depth, TomlTableOrigin.Inline);
                return Fill(table, inline.Items.Select(item => item.KeyValue!)) ? table.ToNode() : null;
            default:
                return new FrontMatterScalar(range, PlainText(value), isPlain: true);
        }
    }

    /// <summary>The text of a value that is not a string, in the form that YAML's core schema and the date reader expect.</summary>
    private static string PlainText(ValueSyntax value) => value switch
    {
        BooleanValueSyntax truth => truth.Value ? "true" : "false",
        IntegerValueSyntax whole => whole.Value.ToString(CultureInfo.InvariantCulture),
        FloatValueSyntax real => (real.Token?.Text ?? "").Replace("_", "") switch
        {
            "inf" or "+inf" => ".inf",
            "-inf" => "-.inf",
            "nan" or "+nan" or "-nan" => ".nan",
            var text => text,
        },
        DateTimeValueSyntax date => date.Token?.Text ?? "",
        _ => value.ToString().Trim(),
    };

    private List<(string Key, SourceRange Range)> Path(KeySyntax key)
    {
        var path = new List<(string, SourceRange)> { Part(key.Key!) };
        path.AddRange(key.DotKeys.Select(part => Part(part.Key!)));
        return path;

        (string, SourceRange) Part(BareKeyOrStringValueSyntax part) =>
            (part is StringValueSyntax quoted ? quoted.Value ?? "" : ((BareKeySyntax)part).Key?.Text ?? "", RangeOf(part));
    }

    private SourceRange RangeOf(SyntaxNode node) => _toml.Locate(node.Span.Offset, node.Span.Offset + node.Span.Length);

    private TomlTable? Collide(TomlEntry first, SourceRange range)
    {
        _findings.Add(FindingIds.CollidingKeys, range, first.Key, first.Key, $"{_findings.LineNumber(first.KeyRange)}");
        return null;
    }

    private FrontMatterMap? TooDeep(SourceRange range)
    {
        _findings.Add(FindingIds.RefusedFeature, range, $"it is nested deeper than {MaxDepth} levels");
        return null;
    }

    /// <summary>The first bracket or brace nested deeper than the limit.</summary>
    private SourceRange BracketBeyond(int depth)
    {
        var lexer = TomlLexer.Create(_toml.Text);
        var open = 0;
        while (lexer.MoveNext())
        {
            switch (lexer.Current.Kind)
            {
                case TokenKind.NewLine:
                case TokenKind.Equal:
                    lexer.Mode = lexer.Current.Kind == TokenKind.Equal || open > 0 ? TomlLexerMode.Value : TomlLexerMode.Key;
                    break;
                case TokenKind.OpenBracket or TokenKind.OpenBrace when ++open > depth:
                    return _toml.Locate(lexer.CurrentSpan.Offset, lexer.CurrentSpan.Offset + 1);
                case TokenKind.OpenBrace:
                    lexer.Mode = TomlLexerMode.Key;
                    break;
                case TokenKind.CloseBracket or TokenKind.CloseBrace:
                    open--;
                    break;
            }
        }

        return _toml.Locate(0, 0);
    }
}
