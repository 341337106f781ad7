using System.Globalization;

namespace HexiModel.Tests;

public class QuantityTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly Unit<Count> Person = new("人", "person");

    [Fact]
    public void The_author_s_scale_is_printed_in_Chinese_and_dropped_in_English()
    {
        Quantity<Count> jobs = new(19_000m, Person, Scale.TenThousand);

        Assert.Equal("1.9万人", jobs.ToString("G", Chinese));
        Assert.Equal("19,000 persons", jobs.ToString("G", English));
        Assert.Equal("19000人", jobs.ToString("F", Chinese));
    }
}
