using HexiModel.Language.Quantities;

namespace HexiModel.Language.Tests.Quantities;

/// <summary>Ways in which reports of many places write quantities, beyond the reports that the reader was made with.</summary>
public class WaysOfWritingTests
{
    [Theory]
    [InlineData("集体经济收入超30万元的行政村", "超30万元 = 300000 元 more-than level")]
    [InlineData("累计投入超千亿元", "超千亿元 = 100000000000 元 more-than level")]
    [InlineData("支出超50亿元", "超50亿元 = 5000000000 元 more-than level")]
    [InlineData("产值过百亿元企业", "过百亿元 = 10000000000 元 more-than level")]
    [InlineData("产值破1000亿元", "破1000亿元 = 100000000000 元 more-than level")]
    [InlineData("通过3亿元贷款", "3亿元 = 300000000 元 level")]
    [InlineData("接待过2万人", "2万人 = 20000 人 count")]
    [InlineData("最高达500万元", "最高达500万元 = 5000000 元 at-most level")]
    [InlineData("不突破3万元", "不突破3万元 = 30000 元 at-most level")]
    [InlineData("未满18周岁", "未满18周岁 = 18 周岁 less-than age")]
    [InlineData("每个县至少办好1所", "1所 = 1 所 at-least count")]
    [InlineData("至少建成3个", "3个 = 3 个 at-least count")]
    [InlineData("起码20家", "起码20家 = 20 家 at-least count")]
    [InlineData("办理时限顶多3天", "顶多3天 = 3 天 at-most level")]
    [InlineData("经济总量逼近8000亿元", "逼近8000亿元 = 800000000000 元 nearly level")]
    [InlineData("地区生产总值直逼千亿元大关", "直逼千亿元 = 100000000000 元 nearly level")]
    public void Bounds_that_are_parts_of_other_words_elsewhere(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("固定资产投资迈上千亿元台阶", "迈上千亿元 = 100000000000 元 more-than level")]
    [InlineData("跨上万亿元台阶", "跨上万亿元 = 1000000000000 元 more-than level")]
    [InlineData("连续跨越两个百亿台阶", "两个 = 2 个 count")]
    [InlineData("吸引上百场活动", "上百场 = 100 场 at-least count")]
    public void Steps_are_no_machines_and_going_up_is_no_bound(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("近三年来最大降幅", "三年 = 3 年 duration")]
    [InlineData("历时近三年", "近三年 = 3 年 nearly duration")]
    [InlineData("工期缩短近两年", "缩短近两年 = 2 年 nearly decrease")]
    public void The_last_years_are_not_nearly_years(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("分别提高1.2个、0.8个百分点", "提高1.2个 = 1.2 百分点 points | 0.8个百分点 = 0.8 百分点 points")]
    [InlineData("高于全国1.5个、全省0.8个百分点", "1.5个 = 1.5 百分点 points | 0.8个百分点 = 0.8 百分点 points")]
    [InlineData("新增3个、5个小区", "新增3个 = 3 个 increase | 5个 = 5 个 increase")]
    public void Half_of_a_unit_that_the_list_ends_with(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("带动万名青年", "万名 = 10000 名 count")]
    [InlineData("组织百场招聘会", "百场 = 100 场 count")]
    [InlineData("九成群众满意", "九成 = 9 成 share")]
    [InlineData("超过八成人员", "超过八成 = 8 成 more-than share")]
    [InlineData("二成功率", "")]
    public void Scales_and_tenths_before_people(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("投资十二点五亿元", "十二点五亿元 = 1250000000 元 level")]
    [InlineData("三点二万亿元", "三点二万亿元 = 3200000000000 元 level")]
    [InlineData("约三点五万人", "约三点五万人 = 35000 人 about count")]
    [InlineData("二点五平方公里", "二点五平方公里 = 2.5 平方公里 level")]
    [InlineData("五十五点五公里", "五十五点五公里 = 55.5 公里 level")]
    public void Han_decimals_with_a_scale(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("由3天压缩至半天", "由3天压缩至半天 = 3→0.5 天 from-to")]
    [InlineData("由每人每月800元提高到每人每月860元", "由每人每月800元提高到每人每月860元 = 800→860 元 from-to")]
    [InlineData("从三分之一提高到一半", "从三分之一提高到一半 = 0.3333333333333333333333333333→0.5 from-to")]
    [InlineData("常住人口由86万增加到98万", "由86万增加到98万 = 860000→980000 人 from-to")]
    [InlineData("高铁里程由零增加到1360公里", "由零增加到1360公里 = 0→1360 公里 from-to")]
    [InlineData("30万至50万之间", "30万至50万 = 300000→500000 range")]
    public void Changes_and_ranges(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("空气综合指数4.80,改善", "4.80 = 4.8 level")]
    [InlineData("基尼系数为0.38", "0.38 = 0.38 level")]
    [InlineData("人均GDP9.6万元", "9.6万元 = 96000 元 level")]
    [InlineData("研发投入占GDP2.8%", "2.8% = 2.8 % share")]
    [InlineData("指数3项工作", "3项 = 3 项 count")]
    [InlineData("PM2.5和GB1234", "")]
    [InlineData("补助500元/人·月", "500元/人·月 = 500 元/人·月 level")]
    [InlineData("处理能力44.5万吨/日", "44.5万吨/日 = 445000 吨/日 level")]
    public void Numbers_without_a_unit_or_behind_letters(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("增长6.5%左右，力争7%", "增长6.5%左右 = 6.5 % about growth | 7% = 7 % growth")]
    [InlineData("增长8%，确保7%", "增长8% = 8 % growth | 7% = 7 % growth")]
    [InlineData("以年均8%以上的速度增长", "8%以上 = 8 % at-least growth")]
    [InlineData("以每年10%的速度递增", "10% = 10 % growth")]
    [InlineData("药品平均降价53%", "降价53% = 53 % decrease")]
    [InlineData("成本减幅61.7%", "61.7% = 61.7 % decrease")]
    [InlineData("为企业减负80亿元", "80亿元 = 8000000000 元 level")]
    [InlineData("不良贷款率下降0.35个百分点、降至1.12%", "下降0.35个百分点 = 0.35 百分点 points | 降至1.12% = 1.12 % share")]
    [InlineData("失业率下降0.3个百分点至4.2%", "下降0.3个百分点 = 0.3 百分点 points | 4.2% = 4.2 % share")]
    [InlineData("预期寿命提高1岁", "提高1岁 = 1 岁 increase")]
    [InlineData("比2015年少36天", "2015年 = date | 36天 = 36 天 decrease")]
    [InlineData("全省排名提升14个位次", "提升14个位次 = 14 位次 increase")]
    [InlineData("进入全省前10%", "10% = 10 % share")]
    public void Kinds(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("翻了近一番", "翻了近一番 = 1 番 nearly multiple")]
    [InlineData("翻近两番", "翻近两番 = 2 番 nearly multiple")]
    [InlineData("接近翻番", "接近翻番 = 1 番 nearly multiple")]
    [InlineData("翻两番半", "翻两番半 = 2.5 番 multiple")]
    [InlineData("一个半小时", "一个半小时 = 1.5 小时 duration")]
    [InlineData("两个半月", "两个半月 = 2.5 个月 duration")]
    [InlineData("一年半", "一年半 = 1.5 年 duration")]
    [InlineData("一年半载", "")]
    [InlineData("压缩至半天", "压缩至半天 = 0.5 天 level")]
    public void Halves_and_doublings(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("牲畜存栏稳定在1亿头只以上", "稳定在1亿头只以上 = 100000000 头只 at-least count")]
    [InlineData("占总人口的四分之一强", "四分之一强 = 0.25 over share")]
    [InlineData("供电煤耗降到300克标准煤/千瓦时", "降到300克标准煤/千瓦时 = 300 克标准煤/千瓦时 level")]
    [InlineData("浓度降到28微克每立方米", "降到28微克每立方米 = 28 微克每立方米 level")]
    [InlineData("新增3岁以下婴幼儿托位6000个", "3岁以下 = 3 岁 at-most age | 6000个 = 6000 个 count")]
    [InlineData("新增亿元以上项目126个", "亿元以上 = 100000000 元 at-least level | 126个 = 126 个 count")]
    [InlineData("新增50家以上企业", "新增50家以上 = 50 家 at-least increase")]
    [InlineData("其中四季度增长9.8%", "四季度 = date | 增长9.8% = 9.8 % growth")]
    [InlineData("登记2.3万个体工商户", "2.3万 = 23000 count")]
    public void Units_and_conditions(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("九年一贯制学校")]
    [InlineData("九年义务教育")]
    [InlineData("六安市")]
    [InlineData("实现两个一百年奋斗目标")]
    [InlineData("做到六个百分之百")]
    [InlineData("三轮车")]
    [InlineData("一月一调度")]
    [InlineData("收入比缩小到2.1∶1")]
    public void What_is_no_quantity(string text) => Assert.Equal("", Reading.Of(text));

    [Theory]
    [InlineData("比2020年翻一番", "2020年")]
    [InlineData("比上年翻两番", "上年")]
    [InlineData("是2016年的2.4倍", "2016年")]
    [InlineData("相当于上年的1.3倍", "上年")]
    [InlineData("比预期目标高出0.5个百分点", "预期目标")]
    [InlineData("增速不低于6.5%、力争达到7%", null)]
    [InlineData("失业率低于5%、物价涨幅达到2%", null)]
    [InlineData("较上年提高1.2个百分点、达到66%", null)]
    [InlineData("较2016年下降44%", "2016年")]
    [InlineData("比五年前下降3.1个百分点", "五年前")]
    [InlineData("恢复到2019年的92%", "2019年")]
    [InlineData("恢复到2019年的92%和88%", "2019年")]
    [InlineData("分别是2010年的2.2倍和2.5倍", "2010年")]
    [InlineData("高于全国1.5个、全省0.8个百分点", "全省")]
    public void Baselines_of_the_last_number(string text, string? expected) => Assert.Equal(expected, QuantityReader.Read(text)[^1].Statement.Baseline);

    [Theory]
    [InlineData("每千常住人口床位数7.5张", "千常住人口")]
    [InlineData("每人每月60元、100元", "人每月")]
    [InlineData("由每月128元提高到143元", "月")]
    [InlineData("每个乡镇至少建设1所", "个乡镇")]
    [InlineData("每家企业补助3万元", "家企业")]
    [InlineData("每村1名村医", "村")]
    [InlineData("每校配备2名", "校")]
    [InlineData("每生每年650元", "生每年")]
    [InlineData("万元GDP能耗下降3%", "万元")]
    public void What_the_last_number_is_held_for(string text, string expected) => Assert.Equal(expected, QuantityReader.Read(text)[^1].Statement.Per);
}
