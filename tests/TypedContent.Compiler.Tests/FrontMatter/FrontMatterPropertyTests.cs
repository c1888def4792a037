using System.Globalization;
using System.Text;
using CsCheck;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.FrontMatter;

/// <summary>Any tree written as YAML, TOML, or JSON is read back unchanged, with Windows line ends or others.</summary>
public class FrontMatterPropertyTests
{
    private const int Count = 400;

    private static readonly Gen<string> s_key = Gen.Char["abcxyzÄ中_- .:#=\"'[]😀"[..^2]].Array[1, 6].Select(letters => new string(letters));

    private static readonly Gen<string> s_text = Gen.OneOf(
        Gen.Char["ab c:#-'\"\\\t\n,[]{}&*!|>%@`=中é"].Array[0, 12].Select(letters => new string(letters)),
        Gen.OneOf("true", "null", "~", "12", "0x1F", "2024-03-02", "---", "+++", "...", "a: b", "- a", "😀", "\u2028", "line\nline\n", "'''", "\"\"\""));

    private static readonly Gen<object> s_scalar = Gen.OneOf(
        s_text.Select(text => (object)text),
        Gen.Long.Select(number => (object)number),
        Gen.Double[-1e6, 1e6].Select(number => (object)number),
        Gen.Bool.Select(truth => (object)truth));

    private static readonly Gen<object> s_tree = Gen.Recursive<object>((depth, nested) => depth > 3
        ? s_scalar
        : Gen.Frequency(
            (4, s_scalar),
            (1, nested.List[0, 4].Select(items => (object)items)),
            (1, Gen.Select(s_key, nested).List[0, 4].Select(Map))));

    private static readonly Gen<Dictionary<string, object>> s_map = Gen.Select(s_key, s_tree).List[0, 6].Select(
        pairs => (Dictionary<string, object>)Map(pairs));

    public static TheoryData<string> Formats => ["yaml", "toml", "json"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_tree_is_read_back_as_it_was_written(string format) => ForAll(format, (map, text) =>
    {
        var (root, findings) = Compile.Nodes(text);
        return findings.Count == 0 && Show(root) == Show(map);
    });

    [Theory]
    [MemberData(nameof(Formats))]
    public void Windows_line_ends_and_a_byte_order_mark_change_no_value_and_no_place(string format) => ForAll(format, (_, unix) =>
    {
        var windows = "\uFEFF" + unix.Replace("\n", "\r\n", StringComparison.Ordinal);
        var (a, b) = (Compile.Nodes(unix).Root, Compile.Nodes(windows).Root);
        return Show(a) == Show(b) && Places(a, new LineMap(unix)) == Places(b, new LineMap(windows));
    });

    // Uses a generator with a fixed seed instead of Sample, which draws new samples in each run: a failure must be reproducible.
    private static void ForAll(string format, Func<Dictionary<string, object>, string, bool> holds)
    {
        var random = new PCG(1, 20_240_102);
        for (var i = 0; i < Count; i++)
        {
            var map = s_map.Generate(random, null, out _);
            var text = Write(map, format);
            Assert.True(holds(map, text), text);
        }
    }

    private static object Map(List<(string Key, object Value)> pairs)
    {
        var map = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, value) in pairs)
        {
            if (!map.Keys.Any(known => KeyFolding.Fold(known) == KeyFolding.Fold(key)))
            {
                map.Add(key, value);
            }
        }

        return map;
    }

    private static string Write(Dictionary<string, object> map, string format) => format switch
    {
        "json" => $"---json\n{Flow(map, ":", quoteKeys: true)}\n---\nbody\n",
        "toml" => $"+++\n{string.Concat(map.Select(pair => $"{Quote(pair.Key)} = {Flow(pair.Value, " =", quoteKeys: true)}\n"))}+++\nbody\n",
        _ => $"---\n{(map.Count == 0 ? "{}\n" : Block(map, ""))}---\nbody\n",
    };

    /// <summary>Writes flow style, with a line end in places where the format allows one.</summary>
    private static string Flow(object value, string separator, bool quoteKeys) => value switch
    {
        List<object> list => $"[{string.Join(",\n  ", list.Select(item => Flow(item, separator, quoteKeys)))}]",
        Dictionary<string, object> map => $"{{{string.Join(", ", map.Select(pair => $"{Quote(pair.Key)}{separator} {Flow(pair.Value, separator, quoteKeys)}"))}}}",
        _ => Scalar(value),
    };

    private static string Block(Dictionary<string, object> map, string indentation) => string.Concat(map.Select(pair => pair.Value switch
    {
        Dictionary<string, object> { Count: > 0 } nested => $"{indentation}{Quote(pair.Key)}:\n{Block(nested, indentation + "  ")}",
        List<object> { Count: > 0 } list => $"{indentation}{Quote(pair.Key)}:\n{string.Concat(list.Select(item => $"{indentation}- {Flow(item, ":", quoteKeys: true).Replace("\n  ", "\n" + indentation + "    ", StringComparison.Ordinal)}\n"))}",
        _ => $"{indentation}{Quote(pair.Key)}: {Flow(pair.Value, ":", quoteKeys: true)}\n",
    }));

    private static string Scalar(object value) => value switch
    {
        string text => Quote(text),
        bool truth => truth ? "true" : "false",
        double number => number.ToString("0.0###############", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch { '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", '\t' => "\\t", _ => c.ToString() });
        }

        return quoted.Append('"').ToString();
    }

    private static string Show(object? value) => value switch
    {
        Dictionary<string, object> map => $"{{{string.Join(", ", map.Select(pair => $"<{pair.Key}>: {Show(pair.Value)}"))}}}",
        List<object> list => $"[{string.Join(", ", list.Select(Show))}]",
        string text => $"text <{text}>",
        double number => "plain " + double.Parse(Scalar(number), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        FrontMatterMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"<{entry.Key}>: {Show(entry.Value)}"))}}}",
        FrontMatterList list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        FrontMatterScalar { IsPlain: false } text => $"text <{text.Text}>",
        FrontMatterScalar scalar when scalar.Text.Contains('.', StringComparison.Ordinal) => "plain "
            + double.Parse(scalar.Text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        FrontMatterScalar scalar => "plain " + scalar.Text,
        null => "{}",
        _ => "plain " + Scalar(value),
    };

    /// <summary>The positions of every key and value.</summary>
    private static string Places(FrontMatterNode? node, LineMap lines) => node switch
    {
        FrontMatterMap map => $"{lines.Locate(map.Range)}{string.Concat(map.Entries.Select(entry => $"{lines.Locate(entry.KeyRange)}{Places(entry.Value, lines)}"))}",
        FrontMatterList list => $"{lines.Locate(list.Range)}{string.Concat(list.Items.Select(item => Places(item, lines)))}",
        null => "",
        _ => $"{lines.Locate(node.Range)}",
    };
}
