namespace TypedContent.Compiler.Tests.Sanitizing;

public class DangerousElementTests
{
    [Theory]
    [InlineData("a<script>alert(1)</script>b", "ab")]
    [InlineData("a<style>p{}</style>b", "ab")]
    [InlineData("a<svg><script>alert(1)</script><text>x</text></svg>b", "a<svg><text>x</text></svg>b")]
    [InlineData("a<base href=//evil>b", "ab")]
    [InlineData("a<meta http-equiv=refresh content=0>b", "ab")]
    [InlineData("a<link rel=stylesheet href=x>b", "ab")]
    [InlineData("a<embed src=x>b", "ab")]
    [InlineData("a<title>x</title>b", "ab")]
    [InlineData("a<!-- x -->b", "ab")]
    [InlineData("a<?php x ?>b", "ab")]
    public void What_is_code_goes_with_its_content(string html, string expected) => Assert.Equal(expected, Sanitize.Article(html).Html);

    [Theory]
    [InlineData("<object data=x>fallback</object>", "fallback")]
    [InlineData("<xmp>a<b></xmp>", "a&lt;b&gt;")]
    [InlineData("<marquee>run</marquee>", "run")]
    [InlineData("<form action=x>text<button>press</button></form>", "textpress")]
    [InlineData("<o:p>word</o:p>", "word")]
    public void What_is_text_stays_where_its_element_goes(string html, string expected) => Assert.Equal(expected, Sanitize.Article(html).Html);
}
