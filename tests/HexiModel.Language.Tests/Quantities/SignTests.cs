namespace HexiModel.Language.Tests.Quantities;

/// <summary>Signs, and verbs that say which way something goes.</summary>
public class SignTests
{
    [Theory]
    [InlineData("税收收入同比负增长3.1%，降幅收窄", "负增长3.1% = 3.1 % decrease down")]
    [InlineData("工业投资负增长达12.5%", "达12.5% = 12.5 % decrease down")]
    [InlineData("旅游收入增长-4.6%，客流增长7.2%", "增长-4.6% = 4.6 % decrease down | 增长7.2% = 7.2 % growth up")]
    [InlineData("出口增速为负1.1%", "负1.1% = 1.1 % decrease down")]
    [InlineData("CPI涨幅为-0.3%", "-0.3% = 0.3 % decrease down")]
    [InlineData("进出口下降-3.2%", "下降-3.2% = 3.2 % decrease down")]
    [InlineData("占比变化-0.5个百分点", "-0.5个百分点 = 0.5 百分点 points down")]
    [InlineData("全年利润为负1.2亿元", "负1.2亿元 = -120000000 元 level")]
    [InlineData("冬季室外零下10摄氏度", "零下10摄氏度 = -10 摄氏度 level")]
    [InlineData("增速由-2%提高到3%", "由-2%提高到3% = -2→3 % from-to up")]
    [InlineData("增速由-5%收窄至-3%", "由-5%收窄至-3% = -5→-3 % from-to up")]
    [InlineData("增速从负2.1%转为正1.3%", "从负2.1%转为正1.3% = -2.1→1.3 % from-to up")]
    [InlineData("增速由３%降至－2%", "由３%降至－2% = 3→-2 % from-to down")]
    [InlineData("利润由2000万元转为-3000万元", "由2000万元转为-3000万元 = 20000000→-30000000 元 from-to down")]
    [InlineData("增速转为正1.3%", "转为正1.3% = 1.3 % growth up")]
    [InlineData("税收同比负增3.1%", "负增3.1% = 3.1 % decrease down")]
    [InlineData("空气质量排名退后3位", "退后3位 = 3 位 decrease down")]
    [InlineData("气温-3℃", "-3℃ = -3 ℃ level")]
    [InlineData("-5℃至8℃", "-5℃至8℃ = -5→8 ℃ range")]
    [InlineData("零下15至零下5摄氏度", "零下15至零下5摄氏度 = -15→-5 摄氏度 range")]
    [InlineData("利润率在-2%至3%", "-2%至3% = -2→3 % range")]
    [InlineData("增速在-5%至-2%之间", "-5%至-2% = -5→-2 % range")]
    [InlineData("工业增加值+2.1%", "+2.1% = 2.1 % growth up")]
    [InlineData("固定资产投资增速+4.5%、-1.2%", "+4.5% = 4.5 % growth up | -1.2% = 1.2 % decrease down")]
    [InlineData("利润率+2.1%", "+2.1% = 2.1 % share")]
    [InlineData("为企业减负80亿元", "80亿元 = 8000000000 元 level")]
    [InlineData("3个-5家", "3个 = 3 个 count | 5家 = 5 家 count")]
    public void Signs(string text, string expected) => Assert.Equal(expected, Reading.WithDirection(text));

    [Theory]
    [InlineData("服务企业6000+家", "6000+家 = 6000 家 over count")]
    [InlineData("阅读量突破10万+", "突破10万+ = 100000 more-than count")]
    [InlineData("撬动投资100+亿元", "100+亿元 = 10000000000 元 over level")]
    public void A_plus_behind_a_number_is_a_bound(string text, string expected) => Assert.Equal(expected, Reading.WithDirection(text));

    [Theory]
    [InlineData("增值税比上年减收620万元，下降5.1%", "减收620万元 = 6200000 元 decrease down < 上年 | 下降5.1% = 5.1 % decrease down < 上年")]
    [InlineData("全县支出比上年减支1350万元，增支4.2亿元", "减支1350万元 = 13500000 元 decrease down < 上年 | 增支4.2亿元 = 420000000 元 increase up < 上年")]
    [InlineData("同比少收2.3亿元，多支1.7亿元，超收1.2亿元，短收0.8亿元", "少收2.3亿元 = 230000000 元 decrease down | 多支1.7亿元 = 170000000 元 increase up | 超收1.2亿元 = 120000000 元 increase up | 短收0.8亿元 = 80000000 元 decrease down")]
    [InlineData("收入比上年减收8.6亿元", "减收8.6亿元 = 860000000 元 decrease down < 上年")]
    [InlineData("较预算超支300万元、压支120万元", "超支300万元 = 3000000 元 increase up < 预算 | 压支120万元 = 1200000 元 decrease down < 预算")]
    [InlineData("存款净增36亿元，贷款净减4亿元", "净增36亿元 = 3600000000 元 increase up | 净减4亿元 = 400000000 元 decrease down")]
    [InlineData("多支5人队伍", "5人 = 5 人 count")]
    public void Budgets(string text, string expected) => Assert.Equal(expected, Reading.WithDirection(text));

    [Theory]
    [InlineData("降低5600户企业用电成本，缩短200个事项办理时限", "5600户 = 5600 户 count | 200个 = 200 个 count")]
    [InlineData("提升3000名干部服务能力", "3000名 = 3000 名 count")]
    [InlineData("增加2000户群众收入", "2000户 = 2000 户 count")]
    [InlineData("减少高耗能企业30家", "30家 = 30 家 decrease down")]
    [InlineData("压减审批环节6个、申报材料18份", "6个 = 6 个 decrease down | 18份 = 18 份 decrease down")]
    [InlineData("压缩办理时限15个工作日", "15个工作日 = 15 工作日 decrease down")]
    [InlineData("压减A类事项3个、B类事项5个", "3个 = 3 个 decrease down | 5个 = 5 个 decrease down")]
    [InlineData("压减环节12个以上", "12个以上 = 12 个 at-least decrease down")]
    [InlineData("压减环节12个", "12个 = 12 个 decrease down")]
    [InlineData("共精简审批事项36项、压缩材料120份", "36项 = 36 项 decrease down | 120份 = 120 份 decrease down")]
    [InlineData("新增城镇就业4.4万人", "4.4万人 = 44000 人 count")]
    [InlineData("减少3家企业", "减少3家 = 3 家 decrease down")]
    public void The_verb_governs_the_number_or_a_noun(string text, string expected) => Assert.Equal(expected, Reading.WithDirection(text));
}
