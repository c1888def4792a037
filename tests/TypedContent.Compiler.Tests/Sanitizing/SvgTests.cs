namespace TypedContent.Compiler.Tests.Sanitizing;

/// <summary>Only the part of SVG that draws is kept.</summary>
public class SvgTests
{
    [Theory]
    [InlineData(
        "<svg viewBox=\"0 0 9 9\" role=\"img\" aria-label=\"Dot\"><title>Dot</title><desc>A dot</desc><circle cx=\"4\" cy=\"4\" r=\"4\" "
            + "fill=\"red\"></circle></svg>")]
    [InlineData("<svg width=\"9\" height=\"9\"><defs><linearGradient id=\"g\" gradientUnits=\"userSpaceOnUse\"><stop offset=\"0\" stop-color=\"#fff\"></stop></linearGradient></defs>"
        + "<rect width=\"9\" height=\"9\" fill=\"url(#g)\"></rect></svg>")]
    [InlineData("<svg><symbol id=\"s\" viewBox=\"0 0 1 1\"><path d=\"M0 0L1 1\"></path></symbol><use href=\"#s\" x=\"1\"></use></svg>")]
    [InlineData("<p>a <svg class=\"icon\"><g transform=\"rotate(45 1 2)\"><polygon points=\"0,0 1,1\"></polygon></g></svg> b</p>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0\"></path></svg>")]
    [InlineData("<svg><text x=\"1\" y=\"2\" text-anchor=\"middle\">Tea <tspan dy=\"1em\">is hot</tspan></text></svg>")]
    public void What_draws_stays_as_it_is(string svg)
    {
        var body = Sanitize.Article(svg);

        Assert.Equal(svg, body.Html);
        Assert.Empty(body.Removals);
    }

    [Theory]
    [InlineData("<svg><script>x()</script><path d=M0 /></svg>", "<svg><path d=\"M0\"></path></svg>")]
    [InlineData("<svg onload=x()><path d=M0 onclick=x() /></svg>", "<svg><path d=\"M0\"></path></svg>")]
    [InlineData("<svg><style>*{fill:red}</style></svg>", "<svg></svg>")]
    [InlineData("<svg xmlns=\"http://evil.example/svg\"><path d=M0 /></svg>", "<svg><path d=\"M0\"></path></svg>")]
    [InlineData("<svg><foreignObject><p>a</p></foreignObject></svg>", "<svg></svg>")]
    [InlineData("<svg><a href=/x><path d=M0 /></a></svg>", "<svg><path d=\"M0\"></path></svg>")]
    [InlineData("<svg><animate attributeName=href values=javascript:x() /><set attributeName=onclick to=x() /></svg>", "<svg></svg>")]
    [InlineData("<svg><image href=https://x.example/a.png /><feImage href=https://x.example/a.png /></svg>", "<svg></svg>")]
    [InlineData("<svg><use href=https://x.example/a.svg#b /><use xlink:href=data:image/svg+xml,x#b /></svg>", "<svg><use></use><use></use></svg>")]
    [InlineData("<svg><use xlink:href=#b /></svg>", "<svg><use href=\"#b\"></use></svg>")]
    [InlineData("<svg><path d=M0 fill=url(https://x.example/#a) stroke=url(#b) /></svg>", "<svg><path d=\"M0\" stroke=\"url(#b)\"></path></svg>")]
    [InlineData("<svg><path d=M0 style=\"fill:red;mask:url(#m);stroke:url(//x)\" /></svg>", "<svg><path d=\"M0\" fill=\"red\"></path></svg>")]
    [InlineData("<svg><title><b>a</b><img src=x onerror=x()></title></svg>", "<svg><title>a</title></svg>")]
    [InlineData("<svg><path id=cookie d=M0 /></svg>", "<svg><path id=\"cookie-1\" d=\"M0\"></path></svg>")]
    [InlineData("<svg><g id=a><use href=#b /><use href=#b /></g><g id=b></g></svg>", "<svg><g id=\"a\"></g><g id=\"b\"></g></svg>")]
    [InlineData("<svg><svg><path d=M0 /></svg></svg>", "<svg></svg>")]
    [InlineData("<math><mtext><svg><path d=M0 /></svg></mtext></math>", "<math><mtext></mtext></math>")]
    [InlineData("<svg></p><style><img src=x onerror=x()></style></svg>", "<svg></svg><p></p>")]
    public void What_does_something_goes(string svg, string kept) => Assert.Equal(kept, Sanitize.Article(svg).Html);

    [Fact]
    public void Without_media_there_is_none() => Assert.Equal("ab", Sanitize.Strict("a<svg><path d=M0 /></svg>b").Html);

    [Fact]
    public void Its_words_are_text_and_its_title_is_none() =>
        Assert.Equal("Tea", Sanitize.Article("<svg><title>Pot</title><text>Tea</text></svg>").Text);
}
