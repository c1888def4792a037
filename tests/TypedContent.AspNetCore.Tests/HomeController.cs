using Microsoft.AspNetCore.Mvc;

namespace TypedContent.AspNetCore.Tests;

public sealed class HomeController : Controller
{
    [HttpGet("/mvc")]
    public IActionResult Index() => View(Articles.Coffee);
}
