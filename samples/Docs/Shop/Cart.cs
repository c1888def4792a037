namespace Docs.Shop;

/// <summary>The example code shown on the page about code in articles.</summary>
public sealed class Cart
{
    private readonly List<decimal> _prices = [];

    public void Add(decimal price) => _prices.Add(price);

    #region total
    public decimal Total(decimal discount = 0)
    {
        return _prices.Sum() - discount;
    }
    #endregion
}
