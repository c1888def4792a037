using System.Text;
using TypedContent.Compiler.Sanitizing.Output;

namespace TypedContent.Compiler.Tests.Sanitizing;

public class AddressPlacesTests
{
    [Theory]
    [InlineData("<p>no address, 1 &lt; 2 and href=\"/x\"</p>", "")]
    [InlineData("<p>文 <a href=\"/a\">x</a> <a class=\"b\" href=\"#f\" title=\"t\">y</a></p>", "/a #f")]
    [InlineData("<a href=\"https://example.org/\">x</a><a href=\"mailto:a@b.c\">x</a><a href=\"//cdn.example/x\">y</a>", "//cdn.example/x")]
    [InlineData("<img src=\"b.png?x=1&amp;y=2\" alt=\"src=&quot;/no&quot;\">", "b.png?x=1&amp;y=2")]
    [InlineData("<img srcset=\"/a.png 1x, https://e.org/b.png 2x, c,d.png 3x\" src=\"data:image/png;base64,AA\">", "/a.png c,d.png")]
    [InlineData("<img srcset=\"a.png, b.png\">", "a.png b.png")]
    [InlineData("<video src=\"v.mp4\" poster=\"p.jpg\" controls=\"\"><track src=\"t.vtt\"></video>", "v.mp4 p.jpg t.vtt")]
    [InlineData("<svg><use href=\"#part\"/><a xlink:href=\"x\">z</a></svg>", "x")]
    [InlineData("<style>a::before { content: '<a href=\"/no\">' }</style><a href=\"yes\">x</a>", "yes")]
    [InlineData("<blockquote cite=\"/c\"><q cite=\"d:e\">q</q></blockquote><input disabled=\"\" type=\"checkbox\">", "/c")]
    [InlineData("<a href=\"\">x</a><a data-href=\"/no\" id=\"a=b\">x</a>", "")]
    public void Addresses_that_go_by_the_page_are_found_where_they_are(string html, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        var numbers = AddressPlaces.Find(bytes).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray();

        Assert.Equal(expected, string.Join(" ", numbers.Chunk(2).Select(place => Encoding.UTF8.GetString(bytes, place[0], place[1]))));
    }
}
