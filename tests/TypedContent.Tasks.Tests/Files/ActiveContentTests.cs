using TypedContent.Tasks.Files;

namespace TypedContent.Tasks.Tests.Files;

/// <summary>Files next to articles are served unchanged, so script in them is reported.</summary>
public class ActiveContentTests
{
    [Theory]
    [InlineData("<svg xmlns='x'><script>a()</script></svg>", "<script>", 15)]
    [InlineData("<svg><svg:script xlink:href='a.js'/></svg>", "<svg:script>", 5)]
    [InlineData("<svg onload='a()'/>", "the event handler onload", 5)]
    [InlineData("<svg><g\nOnClick = a()></g></svg>", "the event handler OnClick", 8)]
    [InlineData("<svg><a href='javascript:a()'>x</a></svg>", "an address with code in href", 8)]
    [InlineData("<svg><a xlink:href='java&#10;script&colon;a()'>x</a></svg>", "an address with code in xlink:href", 8)]
    [InlineData("<svg><a href='&#x6A;avascript:a()'>x</a></svg>", "an address with code in href", 8)]
    [InlineData("<svg><foreignObject/></svg>", "<foreignObject>", 5)]
    [InlineData("<svg><set attributeName='onclick' to='a()'/></svg>", "an animation of onclick", 10)]
    [InlineData("<svg><animate attributeName=\"xlink:href\" values=\"x\"/></svg>", "an animation of xlink:href", 14)]
    [InlineData("<svg><use href='data:image/svg+xml;base64,AAAA#x'/></svg>", "a document in href (data:)", 10)]
    [InlineData("<svg><handler type='x'/></svg>", "<handler>", 5)]
    [InlineData("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>", "an external entity", 15)]
    [InlineData("<!DOCTYPE svg [<!ENTITY x '&#60;script>a()&#60;/script>'>]><svg>&x;</svg>", "an entity that contains markup", 15)]
    [InlineData("<?xml-stylesheet href='a.xsl' type='text/xsl'?><svg/>", "an XML style sheet (<?xml-stylesheet?>)", 0)]
    [InlineData("<svg><!-- <script> --><script/></svg>", "<script>", 22)]
    public void It_is_found_where_it_begins(string text, string what, int offset)
    {
        var found = ActiveContent.Find(text, "a.svg");
        Assert.Equal((what, offset), (found?.What, found?.Offset));
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>onload</title><a href=\"https://example.org/\"><path d=\"M0 0\"/></a></svg>")]
    [InlineData("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><svg/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">]><svg/>")]
    [InlineData("<svg><style>.a{fill:red}</style><image href=\"data:image/png;base64,AAAA\"/></svg>")]
    [InlineData("<svg><!-- <script>a()</script> --></svg>")]
    [InlineData("<svg><text><![CDATA[<script>]]></text></svg>")]
    [InlineData("<svg><text content='on'>a &lt; b onclick=x</text></svg>")]
    [InlineData("<svg><animate attributeName=\"opacity\" values=\"0;1\"/></svg>")]
    [InlineData("")]
    [InlineData("<")]
    public void A_picture_that_is_only_one_is_silent(string text) => Assert.Null(ActiveContent.Find(text, "a.svg"));

    [Theory]
    [InlineData("<!--><script>a()</script>-->")]
    [InlineData("<![CDATA[<script>a()</script>]]>")]
    [InlineData("<meta http-equiv=refresh content='0;url=x'>")]
    [InlineData("<iframe srcdoc='x'></iframe>")]
    public void Html_ends_comments_in_its_own_way(string text) => Assert.NotNull(ActiveContent.Find(text, "a.html"));

    [Theory]
    [InlineData("a.svg", true)]
    [InlineData("a.SVGZ", true)]
    [InlineData("a.xhtml", true)]
    [InlineData("a.png", false)]
    [InlineData("a.css", false)]
    public void Only_what_a_browser_runs_is_looked_through(string path, bool expected) => Assert.Equal(expected, ActiveContent.MayBeIn(path));
}
