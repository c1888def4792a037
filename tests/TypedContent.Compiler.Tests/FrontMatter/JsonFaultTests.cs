namespace TypedContent.Compiler.Tests.FrontMatter;

/// <summary>Invalid JSON is explained in JSON's terms, at the mistake. Anything that RFC 8259 allows is valid.</summary>
public class JsonFaultTests
{
    [Theory]
    [InlineData("{'a': 1}", "2,2,2,5", "a key must be in double quotes")]
    [InlineData("{a: 1}", "2,2,2,3", "the key a must be in double quotes")]
    [InlineData("{“a”: 1}", "2,2,2,3", "the quotation mark “ is not allowed in JSON")]
    [InlineData("{\"a\": “b”}", "2,7,2,8", "the quotation mark “ is not allowed in JSON")]
    [InlineData("{\"a\": 'b c'}", "2,7,2,12", "not in single ones")]
    [InlineData("{\"a\": b c}", "2,7,2,10", "text must be in double quotes")]
    [InlineData("{\"a\": b\", \"c\": 1}", "2,7,2,9", "text must be in double quotes")]
    [InlineData("{\"a\": True}", "2,7,2,11", "JSON writes 'true'")]
    [InlineData("{\"a\": 01}", "2,7,2,9", "'01' is not a JSON number")]
    [InlineData("{\"a\": .5}", "2,7,2,9", "'.5' is not a JSON number")]
    [InlineData("{\"a\": +1}", "2,7,2,9", "'+1' is not a JSON number")]
    [InlineData("{\"a\": 2024-03-02}", "2,7,2,17", "a date must be in double quotes")]
    [InlineData("{\"a\": 1,}", "2,8,2,9", "not allow a comma after the last item")]
    [InlineData("{\"a\": [1, 2,\n]}", "2,12,2,13", "not allow a comma after the last item")]
    [InlineData("{\"a\": [1,, 2]}", "2,10,2,11", "a value is missing before this comma")]
    [InlineData("{,}", "2,2,2,3", "a key with its value is missing before this comma")]
    [InlineData("{\"a\": }", "2,7,2,8", "a value is missing before this }")]
    [InlineData("{\"a\", \"b\": 1}", "2,5,2,6", "the key before this has no value")]
    [InlineData("{\"a\" 1}", "2,6,2,7", "a ':' is missing")]
    [InlineData("{\"a\" = 1}", "2,6,2,7", "not '='")]
    [InlineData("{\"a\"：1}", "2,5,2,6", "full-width colon")]
    [InlineData("{\"a\": 1，\"b\": 2}", "2,8,2,9", "full-width comma")]
    [InlineData("{\"a\": \"1\"，\"b\": 2}", "2,10,2,11", "full-width comma")]
    [InlineData("{\"a\": 1\n \"b\": 2}", "3,2,3,8", "a comma is missing before this key")]
    [InlineData("{\"a\": \"x\" \"b\": 2}", "2,11,2,17", "a comma is missing before this key")]
    [InlineData("{\"a\": [1 2]}", "2,10,2,11", "a comma is missing before this value")]
    [InlineData("{\"a\": [{} {}]}", "2,11,2,12", "a comma is missing before this value")]
    [InlineData("{\"a\": \"say \"hi\" now\"}", "2,13,2,22", "text continues after the closing \"")]
    [InlineData("{\"a\": 1; \"b\": 2}", "2,8,2,16", "a comma or } is expected here")]
    [InlineData("{\"a\": [1}", "2,9,2,10", "a ] is expected here")]
    [InlineData("{\"a\": 1]", "2,8,2,9", "a } is expected here")]
    [InlineData("{\"a\": [1, 2", "2,7,2,8", "bracket [ is not closed")]
    [InlineData("{\"a\": 1", "2,1,2,2", "the brace { is not closed")]
    [InlineData("{\"a\":", "2,1,2,2", "the brace { is not closed")]
    [InlineData("{\"a\": \"b,\n \"c\": 1}", "2,7,2,10", "the quotation mark \" is not closed")]
    [InlineData("{\"a\": \"b", "2,7,2,9", "the quotation mark \" is not closed")]
    [InlineData("{\"a\": \"C:\\walks\"}", "2,10,2,12", "write \\\\ for a backslash")]
    [InlineData("{\"a\": \"\\u12g4\"}", "2,8,2,10", "four hexadecimal digits")]
    [InlineData("{\"a\": \"b\tc\"}", "2,9,2,10", "write \\t")]
    [InlineData("{\"a\": \"\a\"}", "2,8,2,9", "U+0007")]
    [InlineData("{\"a\":\u00A01}", "2,6,2,7", "the space character U+00A0")]
    [InlineData("// c\n{\"a\": 1}", "2,1,2,5", "JSON does not allow comments")]
    [InlineData("{\"a\": 1, /* c */ \"b\": 2}", "2,10,2,25", "JSON does not allow comments")]
    [InlineData("{\"a\": 1 # c\n}", "2,9,2,12", "JSON does not allow comments")]
    [InlineData("{\"a\": 1}}", "2,9,2,10", "one } too many")]
    [InlineData("{\"a\": 1}\n{}", "3,1,3,2", "nothing can follow")]
    [InlineData("title: a", "2,1,2,9", "text must be in double quotes")]
    [InlineData("[\"a\", &b]", "2,7,2,9", "text must be in double quotes")]
    public void A_fault_of_json_is_reported_at_its_place(string json, string place, string message)
    {
        foreach (var text in new[] { $"---json\n{json}\n---\nbody", $"\uFEFF---json\r\n{json.Replace("\n", "\r\n", StringComparison.Ordinal)}\r\n---\r\nbody" })
        {
            var finding = Assert.Single(Compile.File(text).Findings.Where(finding => finding.Id != "TC1011").ToArray());

            Assert.Equal($"TC1008({place})", Compile.Show(finding));
            Assert.Contains(message, finding.Arguments[1], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("{}")]
    [InlineData("{\n\t\"a\" : [ ] , \"b\":{}, \"c\"\n:\n1 }\n")]
    [InlineData("{\"a\": [0, -0, 1.5, 1e3, -1.25E-10, true, false, null, \"\", {\"b\": [[]]}]}")]
    [InlineData("{\"a\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00 // # ' ] } 腾讯\"}")]
    [InlineData("{\"<<\": \"&a\", \"*b\": \"!c\"}")]
    public void What_json_allows_is_no_fault(string json) =>
        Assert.DoesNotContain(Compile.File($"---json\n{json}\n---\nbody").Findings, finding => finding.Id != "TC1011");

    [Fact]
    public void A_quotation_mark_not_closed_is_found_in_front_matter_without_fences()
    {
        var finding = Compile.File("{\n \"title\": \"a,\n \"b\": 1\n}\nbody").Findings[0];

        Assert.Equal("TC1008(2,11,2,14)", Compile.Show(finding));
    }
}
