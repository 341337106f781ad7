namespace HexiModel.Language.Tests.Quantities;

/// <summary>Numbers that belong together, and numbers written in other shapes.</summary>
public class ShapeTests
{
    [Theory]
    [InlineData("小麦、玉米面积由18.3万亩、22.6万亩增加到19.5万亩、24.1万亩", "由18.3万亩、22.6万亩增加到19.5万亩 = 183000→195000 亩 from-to | 24.1万亩 = 226000→241000 亩 from-to")]
    [InlineData("城区和乡镇供水普及率分别由35%、62%提高到48%和71%", "由35%、62%提高到48% = 35→48 % from-to | 71% = 62→71 % from-to")]
    [InlineData("失业率、贫困率和辍学率分别从5%、3.1%和2%降至4.2%、2.8%和1.5%", "从5%、3.1%和2%降至4.2% = 5→4.2 % from-to | 2.8% = 3.1→2.8 % from-to | 1.5% = 2→1.5 % from-to")]
    [InlineData("将16%、10%的税率降至13%、9%", "16%、10%的税率降至13% = 16→13 % from-to | 9% = 10→9 % from-to")]
    [InlineData("由35%、62%提高到71%", "由35%、62%提高到71% = 62→71 % from-to")]
    public void Lists_of_changes_are_paired(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("补助资金从2012年的3.6亿元增加到今年的8.9亿元", "从2012年的3.6亿元增加到今年的8.9亿元 = 360000000→890000000 元 from-to")]
    [InlineData("保障标准由去年的210元提高到今年的260元", "由去年的210元提高到今年的260元 = 210→260 元 from-to")]
    [InlineData("门诊量由上年的3.2万人次增至目前的4.5万人次", "由上年的3.2万人次增至目前的4.5万人次 = 32000→45000 人次 from-to")]
    [InlineData("企业从五年前的13家发展到现在237家", "从五年前的13家发展到现在237家 = 13→237 家 from-to")]
    public void Ends_of_relative_years(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("产值增长8.5个—9个百分点", "增长8.5个—9个百分点 = 8.5→9 百分点 points")]
    [InlineData("提高1至2个百分点", "提高1至2个百分点 = 1→2 百分点 points")]
    [InlineData("增速保持在20%和30%之间", "保持在20%和30% = 20→30 % range")]
    [InlineData("毛利率在20%与30%之间", "20%与30% = 20→30 % range")]
    [InlineData("分别占20%和30%", "20% = 20 % share | 30% = 30 % share")]
    public void Ranges(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("共审结24 037件，收案412 337件", "24 037件 = 24037 件 count | 412 337件 = 412337 件 count")]
    [InlineData("会议2 000余人参加", "2 000余人 = 2000 人 over count")]
    [InlineData("支出1 234.5万元", "1 234.5万元 = 12345000 元 level")]
    [InlineData("支出1　234　567元", "1　234　567元 = 1234567 元 level")]
    [InlineData("收案24\u2009037件", "24\u2009037件 = 24037 件 count")]
    [InlineData("2022 15家", "15家 = 15 家 count")]
    [InlineData("24 37件", "37件 = 37 件 count")]
    [InlineData("均价达13万2", "达13万2 = 132000 level")]
    [InlineData("总投资3亿5元", "3亿5元 = 350000000 元 level")]
    [InlineData("共1万6千人", "1万6千人 = 16000 人 count")]
    public void Numerals(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("营收突破“六百亿”", "突破“六百亿” = 60000000000 元 more-than level")]
    [InlineData("营收突破“六百亿”元大关", "突破“六百亿”元 = 60000000000 元 more-than level")]
    [InlineData("办结率达到“百分之百”", "达到“百分之百” = 100 % share")]
    [InlineData("实现“百分之百”覆盖", "百分之百 = 100 % share")]
    [InlineData("总量迈过“1000亿元”", "迈过“1000亿元” = 100000000000 元 more-than level")]
    [InlineData("打造“六百亿”产业", "")]
    [InlineData("坚持“五个不变、六个确保”总要求", "")]
    [InlineData("落实“四个带头抓、五个一起上、六项硬措施”", "")]
    [InlineData("他说“新建3所小学、改造5条道路”", "3所 = 3 所 count | 5条 = 5 条 count")]
    public void Quotations(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("覆盖12县区、35社区", "12县区 = 12 县区 count | 35社区 = 35 社区 count")]
    [InlineData("惠及8乡镇", "8乡镇 = 8 乡镇 count")]
    [InlineData("覆盖三社区", "")]
    [InlineData("吸引3000人才就业", "3000 = 3000 人 count")]
    [InlineData("服务10万人口", "10万 = 100000 人 count")]
    [InlineData("3000人参加", "3000人 = 3000 人 count")]
    [InlineData("景气指数135.6点，比上季度回落3.2点", "135.6点 = 135.6 点 level | 回落3.2点 = 3.2 点 decrease")]
    [InlineData("会议下午3点召开", "")]
    [InlineData("每度电降低5毛钱", "降低5毛 = 5 毛 decrease")]
    [InlineData("售价123元1角1分", "123元1角1分 = 123.11 元 level")]
    [InlineData("用时2小时15分", "2小时15分 = 2.25 小时 duration")]
    [InlineData("今年办好十大项民生实事", "十大项 = 10 项 count")]
    [InlineData("港区全力服务三大项目建设", "")]
    [InlineData("推进六大工程", "")]
    public void Units(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("市委四届五次、六次、七次全会", "")]
    [InlineData("全面落实三届二次三次四次全会精神", "")]
    [InlineData("地表水达到三类以上，劣五类断面清零", "清零 = 0 complete")]
    [InlineData("断面达到二类水质", "")]
    [InlineData("涉及三类企业", "三类 = 3 类 count")]
    [InlineData("坚持增产增收一起抓", "")]
    [InlineData("新增一起案件", "新增一起 = 1 起 increase")]
    [InlineData("新增一件事项", "")]
    [InlineData("农业经济稳步提升三年来成效明显", "三年 = 3 年 duration")]
    [InlineData("收入稳定增长五年间", "五年 = 5 年 duration")]
    [InlineData("工期延长30天", "延长30天 = 30 天 increase")]
    [InlineData("出台稳增长八条措施", "八条 = 8 条 count")]
    [InlineData("促增长15项政策", "15项 = 15 项 count")]
    public void Words_that_are_no_numbers(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("纳税超千万元企业9家，其中超3000万元的2家", "超千万元 = 10000000 元 more-than level | 9家 = 9 家 count | 超3000万元 = 30000000 元 more-than level | 2家 = 2 家 count")]
    [InlineData("其中超亿元项目48个", "超亿元 = 100000000 元 more-than level | 48个 = 48 个 count")]
    [InlineData("约占全部支出的63.5%，大约有1200人参加", "63.5% = 63.5 % about share | 大约有1200人 = 1200 人 about count")]
    [InlineData("产量超过全国的三分之一", "三分之一 = 0.3333333333333333333333333333 more-than share")]
    [InlineData("节约有3项措施", "3项 = 3 项 count")]
    [InlineData("每县打造不少于2个示范街区、3个示范乡镇", "不少于2个 = 2 个 at-least count | 3个 = 3 个 at-least count")]
    [InlineData("培育超过5家龙头企业和8个品牌", "超过5家 = 5 家 more-than count | 8个 = 8 个 more-than count")]
    public void Bounds_that_are_shared_or_stand_apart(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("与上年比，第二产业比重上升2.1个百分点；比前五年增长2.3倍", "上升2.1个百分点 = 2.1 百分点 points up < 上年 | 比前五年增长2.3倍 = 2.3 倍 multiple up < 前五年")]
    [InlineData("同2019年相比，游客增长12%，收入增长8%。投资增长3%", "2019年 = date | 增长12% = 12 % growth up < 2019年 | 增长8% = 8 % growth up < 2019年 | 增长3% = 3 % growth up")]
    [InlineData("接待分别较2019年增长16.9%、33.3%", "较2019年增长16.9% = 16.9 % growth up < 2019年 | 33.3% = 33.3 % growth up < 2019年")]
    [InlineData("全省排名较上年提升20位", "提升20位 = 20 位 increase up < 上年")]
    [InlineData("排名前移11位、后退2位", "前移11位 = 11 位 increase up | 后退2位 = 2 位 decrease down")]
    [InlineData("提升20位院士待遇", "20位 = 20 位 count")]
    [InlineData("连续4个季度增长", "连续4个季度 = 4 季度 streak")]
    public void Baselines_and_moves(string text, string expected) => Assert.Equal(expected, Reading.WithDirection(text));
}
