namespace HexiModel.Language.Tests.Quantities;

/// <summary>Cases that one row of the grammar is there for, most of them from reports.</summary>
public class RowCasesTests
{
    [Theory]
    [InlineData("前三季度增长5.5%", "前三季度 = date | 增长5.5% = 5.5 % growth")]
    [InlineData("PM2.5年平均浓度降至25微克/立方米", "降至25微克/立方米 = 25 微克/立方米 level")]
    [InlineData("命案零增长", "零增长 = 0 % growth")]
    [InlineData("化肥用量“零”增长", "零”增长 = 0 % growth")]
    [InlineData("实现“零”突破", "零”突破 = 0 more-than complete")]
    [InlineData("出口额同比负增长", "负增长 = 0 % more-than decrease")]
    [InlineData("扭转负增长态势", "")]
    [InlineData("由负增长转为正增长", "正增长 = 0 % more-than growth")]
    [InlineData("排名前移至第5", "第5 = 5 rank")]
    [InlineData("全省排名跃升至第三位", "全省排名跃升至第三位 = 3 rank")]
    [InlineData("营商环境由全市第8位升至第5位", "由全市第8位升至第5位 = 8→5 rank")]
    [InlineData("综合排名由第12位前移至第5位", "由第12位前移至第5位 = 12→5 rank")]
    [InlineData("实力全国排名由第25位下滑至第30位", "全国排名由第25位下滑至第30位 = 25→30 rank")]
    [InlineData("全省第8位、全市第5位", "全省第8位 = 8 rank | 全市第5位 = 5 rank")]
    [InlineData("不少于2个公园、3公里绿道", "不少于2个 = 2 个 at-least count | 3公里 = 3 公里 at-least level")]
    [InlineData("不少于2个公园、3亿元投资", "不少于2个 = 2 个 at-least count | 3亿元 = 300000000 元 level")]
    [InlineData("按2.1.3条执行", "")]
    [InlineData("高新技术企业占比过半,民营企业比重近半", "过半 = 0.5 more-than share | 近半 = 0.5 nearly share")]
    [InlineData("时间过半、任务过半", "")]
    [InlineData("构建9+2个平台", "")]
    [InlineData("平台达到9+2个", "")]
    [InlineData("师生比达到1:15人", "")]
    public void Finding(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("用时5min", "")]
    [InlineData("三元正极材料", "")]
    [InlineData("项目25成势见效", "")]
    [InlineData("孕产妇死亡率5.2/10万", "5.2/10万 = 5.2 /10万 level")]
    [InlineData("能耗下降了3%", "下降了3% = 3 % decrease")]
    [InlineData("深入推进五个新城建设", "五个 = 5 个 count")]
    [InlineData("整合提升1000个民生综合体", "1000个 = 1000 个 count")]
    [InlineData("未来三年内完成", "三年内 = 3 年 at-most duration")]
    [InlineData("引进20家企业以上", "20家企业以上 = 20 家 at-least count")]
    [InlineData("服务能力提升三年行动全面完成", "三年 = 3 年 duration")]
    [InlineData("近三年最大降幅", "三年 = 3 年 duration")]
    [InlineData("实施新突破三年行动", "三年 = 3 年 duration")]
    [InlineData("十四届三次、四次会议精神", "")]
    [InlineData("增长到5年前的3倍", "5年 = 5 年 duration | 3倍 = 3 倍 multiple")]
    [InlineData("新建两三个小区", "两三个 = 2→3 个 range")]
    public void Attaching(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("同比上升均超四成", "上升均超四成 = 4 成 more-than growth")]
    [InlineData("人均超3000元", "超3000元 = 3000 元 more-than level")]
    [InlineData("约为2013年的两倍", "2013年的两倍 = 2 倍 about multiple")]
    [InlineData("约为全国平均的1.5倍", "1.5倍 = 1.5 倍 about multiple")]
    [InlineData("高出预期目标1.9个点", "1.9个点 = 1.9 百分点 points")]
    [InlineData("建成19个点", "19个 = 19 个 count")]
    [InlineData("连续两年多高位运行", "连续两年多 = 2 年 over streak")]
    public void Words_around(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("商户从3家到5家", "从3家到5家 = 3→5 家 from-to")]
    public void Combining(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("30万吨级原油码头投产", "")]
    [InlineData("加快500千伏输变电工程建设", "")]
    [InlineData("力争达到近几年的实际规模", "")]
    [InlineData("我国有上亿市场主体", "")]
    [InlineData("入境游客达到千万人次层级", "达到千万人次 = 10000000 人次 count")]
    [InlineData("经济总量迈入万亿级", "")]
    [InlineData("新增一家企业", "新增一家 = 1 家 increase")]
    [InlineData("至少一个", "至少一个 = 1 个 at-least count")]
    [InlineData("正在进行二次结构施工", "")]
    [InlineData("新增3A级以上旅游景区4个", "4个 = 4 个 count")]
    [InlineData("十五万退休人员", "十五万 = 150000 人 count")]
    [InlineData("城乡居民收入比降至2以内", "降至2以内 = 2 at-most level")]
    public void Rejecting(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("压减行政审批时限70%", "70% = 70 % decrease")]
    [InlineData("人均预期寿命达到82岁", "达到82岁 = 82 岁 level")]
    [InlineData("同比增长率分别是：7.7%、7.5%", "7.7% = 7.7 % growth | 7.5% = 7.5 % growth")]
    [InlineData("增长情况如下：占比7.7%", "7.7% = 7.7 % share")]
    [InlineData("行业增长面超七成", "超七成 = 7 成 more-than share")]
    [InlineData("实现7.7%的GDP增速", "7.7% = 7.7 % growth")]
    [InlineData("20%的企业增产", "20% = 20 % share")]
    [InlineData("年末结余-3.5亿元", "-3.5亿元 = -350000000 元 level")]
    public void Classifying(string text, string expected) => Assert.Equal(expected, Reading.Of(text));
}
