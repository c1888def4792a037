// A terminal reader: without an argument it lists the articles, and with a slug it shows that article.
if (args is [var slug])
{
    if (!Articles.TryGet(slug, out var article))
    {
        Console.Error.WriteLine($"There is no article '{slug}'. There are: {string.Join(", ", Articles.All.Select(known => known.Slug))}");
        return 1;
    }

    Console.WriteLine(article.Title);
    Console.WriteLine(new string('=', article.Title.Length));
    Console.WriteLine();
    Console.WriteLine(article.Text);
    return 0;
}

foreach (var article in Articles.All)
{
    Console.WriteLine($"{article.Date:yyyy-MM-dd}  {article.Slug,-16}  {article.Title}  ({article.ReadingTime.TotalMinutes} min)");
}

return 0;
