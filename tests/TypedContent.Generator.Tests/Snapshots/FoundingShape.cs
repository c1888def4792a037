namespace TypedContent.Generator.Tests.Snapshots;

/// <summary>An article like the project's first ones: scraped HTML with Hexo-style front matter.</summary>
internal static class FoundingShape
{
    public const string Text = """

        ---
        title: '清晨的茶市与一家老铺'
        categories: 
         - 城市
         - 饮食
         - 首页精选
        headimg: 'https://images.example.com/400/300?random=17'
        author: 林间
        comments: false
        date: Sat, 06 Nov 2021 08:35:00 GMT
        thumbnail: 'https://images.example.com/400/300?random=17'
        ---

        <div>   
        <p><span class="note" label="说明">本文首发于：</span><a href="https://example.com/p/5eHg-2gF" target="_blank" rel="nofollow" style="text-decoration: none;"><span class="note">茶事（ID：tea-notes）</span></a><span class="note">，作者：林间</span></p><p>天还没亮，茶市已经有了灯。<strong>老铺的门板一块一块卸下来，</strong>水在炉上响。</p><ul>
         <li><p>绿茶：当天采，当天卖。</p></li>
         <li><p>红茶：等一个冬天。</p></li>
        </ul><p class="img-center"><img src="https://images.example.com/tea.jpg" alt="茶" referrerpolicy="no-referrer"></p>  
        </div>
                
        """;
}
