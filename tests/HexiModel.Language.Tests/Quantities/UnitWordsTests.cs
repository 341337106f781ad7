using HexiModel.Language.Quantities;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Tests.Quantities;

/// <summary>What the reader reads as a unit, the model knows, and in the dimension that the reader takes it for.</summary>
public class UnitWordsTests
{
    /// <summary>Measured like a measure, and counted nevertheless: places in an order and points of a score.</summary>
    private static readonly string[] CountedMeasures = ["位次", "个位次", "分"];

    [Theory]
    [InlineData(UnitWords.Classifier, 100, "count", "other")]
    [InlineData(UnitWords.DigitClassifier, 30, "count")]
    [InlineData(UnitWords.Measure, 120, "area", "length", "mass", "volume", "energy", "power", "other")]
    [InlineData(UnitWords.DigitMeasure, 15, "area", "length", "mass", "volume", "energy", "power", "duration", "other")]
    [InlineData(UnitWords.Money, 20, "money")]
    [InlineData(UnitWords.Percent, 4, "ratio")]
    [InlineData(UnitWords.Tenth, 1, "ratio")]
    [InlineData(UnitWords.Points, 7, "points")]
    [InlineData(UnitWords.Times, 1, "multiple")]
    [InlineData(UnitWords.Age, 3, "duration")]
    [InlineData(UnitWords.Duration, 25, "duration")]
    public void The_words_of_a_class_are_units_of_its_dimensions(char tag, int fewest, params string[] dimensions)
    {
        string[] words = [.. UnitWords.Table.WordsOf(tag).Except(CountedMeasures)];

        Assert.InRange(words.Length, fewest, 3 * fewest);
        Assert.All(words, word => Assert.Contains(Units.Find(word)?.Dimension.Id ?? $"{word} is unknown", dimensions));
    }

    [Fact]
    public void What_is_read_behind_a_number_is_a_unit_of_the_model()
    {
        IEnumerable<string> words = "cdmn$%tpxay".SelectMany(UnitWords.Table.WordsOf);

        foreach (QuantityExpression read in words.SelectMany(word => QuantityReader.Read("规模达到12" + word + "。")))
        {
            Assert.True(Units.Find(read.UnitText) is not null, read.UnitText);
        }
    }

    [Theory]
    [InlineData("浓度降到28微克每立方米", "rate(mass,volume)")]
    [InlineData("单位能耗降到0.5吨标准煤/万元", "rate(energy,money)")]
    [InlineData("补助500元/人", "rate(money,count)")]
    [InlineData("补助500元/人·月", "rate(rate(money,count),duration)")]
    [InlineData("电价0.5元/千瓦·时", "rate(money,energy)")]
    [InlineData("孕产妇死亡率控制在5.2/10万以下", "ratio")]
    [InlineData("新增变电容量450兆伏安", "other")]
    [InlineData("算力规模达到1000P", "other")]
    public void Rates_and_units_without_a_dimension_of_their_own_are_never_counts(string text, string dimension)
        => Assert.Equal(dimension, Reading.One(text).Unit?.Dimension.Id);

    [Theory]
    [InlineData("每度电降低5毛钱", "money")]
    [InlineData("景气指数135.6点", "other")]
    [InlineData("总投资￥1.2亿", "money")]
    [InlineData("覆盖12县区", "count")]
    public void A_unit_that_the_words_around_it_make_is_known_to_the_model_too(string text, string dimension)
        => Assert.Equal(dimension, QuantityReader.Read(text)[^1].Unit!.Dimension.Id);
}
