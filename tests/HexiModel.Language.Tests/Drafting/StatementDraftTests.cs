namespace HexiModel.Language.Tests.Drafting;

public class StatementDraftTests
{
    [Theory]
    [InlineData("新增高新技术企业28家。", ".fact 新增高新技术企业28家")]
    [InlineData("全年争取专项资金29亿元，申报项目16个。", ".fact 争取专项资金29亿元", ".fact 申报项目16个")]
    [InlineData("23名医护人员驰援外地。", ".fact 23名医护人员驰援外地")]
    [InlineData("空气质量继续改善，其中，优良天数占比88%。", ".fact 优良天数占比88%")]
    public void A_mark_goes_from_the_verb_or_subject_to_the_end_of_the_clause(string words, params string[] marks)
        => Assert.Equal(marks, Drafted.Review(words));

    [Theory]
    [InlineData("力争新增就业1.9万人。", ".fact 新增就业1.9万人")]
    [InlineData("确保粮食产量稳定在38亿斤以上。", ".fact 粮食产量稳定在38亿斤以上")]
    [InlineData("年内引进金融机构20家以上。", ".fact 引进金融机构20家以上")]
    public void By_convention_lead_words_stay_outside(string words, string mark) => Assert.Equal([mark], Drafted.Plan(words));

    [Theory]
    [InlineData("创建美丽庭院2900个、精品庭院800个。", ".group 创建美丽庭院2900个、精品庭院800个", ".fact 美丽庭院2900个", ".fact 精品庭院800个")]
    [InlineData("建成2座消防站和149个微型站。", ".group 建成2座消防站和149个微型站", ".fact 2座消防站", ".fact 149个微型站")]
    [InlineData("年营收37.63亿元，同比增长10.7%。", ".group 年营收37.63亿元，同比增长10.7%", ".fact 37.63亿元", ".fact 同比增长10.7%")]
    [InlineData("地区生产总值完成92.4亿元，增长6.5%。", ".group 地区生产总值完成92.4亿元，增长6.5%", ".fact 完成92.4亿元", ".fact 增长6.5%")]
    [InlineData("集装箱吞吐量4387万标箱、增长11.6%。", ".group 集装箱吞吐量4387万标箱、增长11.6%", ".fact 4387万标箱", ".fact 增长11.6%")]
    [InlineData("技术合同成交额90亿元，居全市第二。", ".group 技术合同成交额90亿元，居全市第二", ".fact 90亿元", ".fact 居全市第二")]
    [InlineData("新纳入监测对象636户1443人。", ".group 新纳入监测对象636户1443人", ".fact 636户", ".fact 1443人")]
    [InlineData("建设项目累计开工1174万平方米、竣工699万平方米。", ".group 建设项目累计开工1174万平方米、竣工699万平方米", ".fact 开工1174万平方米", ".fact 竣工699万平方米")]
    [InlineData("地区生产总值由2019年的29亿元增长到50亿元，年均增长11.5%。", ".group 地区生产总值由2019年的29亿元增长到50亿元，年均增长11.5%", ".fact 由2019年的29亿元增长到50亿元", ".fact 年均增长11.5%")]
    [InlineData("城乡居民人均可支配收入分别完成3.7万元、1.4万元，分别增长5.5%、7%。", ".group 城乡居民人均可支配收入分别完成3.7万元、1.4万元，分别增长5.5%、7%", ".group 分别完成3.7万元、1.4万元", ".fact 3.7万元", ".fact 1.4万元", ".group 分别增长5.5%、7%", ".fact 5.5%", ".fact 7%")]
    [InlineData("五年累计办理代表建议78件、政协提案151件。", ".group 五年累计办理代表建议78件、政协提案151件", ".fact 代表建议78件", ".fact 政协提案151件")]
    [InlineData("改扩建公办幼儿园2所、中小学8所。", ".group 改扩建公办幼儿园2所、中小学8所", ".fact 公办幼儿园2所", ".fact 中小学8所")]
    [InlineData("达成意向项目9个、签约项目4个。", ".group 达成意向项目9个、签约项目4个", ".fact 意向项目9个", ".fact 签约项目4个")]
    [InlineData("布局建设20个示范区、19个示范镇。", ".group 布局建设20个示范区、19个示范镇", ".fact 20个示范区", ".fact 19个示范镇")]
    [InlineData("加快3个示范区以及58个示范村建设。", ".group 加快3个示范区以及58个示范村建设", ".fact 3个示范区", ".fact 58个示范村")]
    [InlineData("为6873名困难群众代缴保险费68万元。", ".group 为6873名困难群众代缴保险费68万元", ".fact 为6873名困难群众", ".fact 68万元")]
    public void What_shares_words_is_a_group(string words, params string[] marks) => Assert.Equal(marks, Drafted.Review(words));

    [Theory]
    [InlineData("推出涵盖7大类、42项制度的政策包。", ".fact 42项")]
    [InlineData("创建14个街级、27个社区级全国示范服务站。", ".fact 27个社区级")]
    [InlineData("配套建设18个园区、39个就业服务站。", ".fact 39个就业服务站")]
    [InlineData("完成1万座户厕改造、80个村庄污水治理。", ".fact 80个村庄污水治理")]
    [InlineData("164个贫困村和10万贫困人口全部脱贫。", ".fact 10万贫困人口")]
    public void The_last_member_ends_as_the_one_before_does(string words, string last) => Assert.Equal(last, Drafted.Review(words)[^1]);

    [Theory]
    [InlineData("投入资金15亿元实施102个协作项目。", ".fact 投入资金15亿元", ".fact 实施102个协作项目")]
    [InlineData("种植谷子6000亩、亩产达到850斤，增产30%以上。", ".fact 种植谷子6000亩", ".group 亩产达到850斤，增产30%以上", ".fact 达到850斤", ".fact 增产30%以上")]
    [InlineData("食用菌发展到2万亩……创造了新的历史。", ".fact 食用菌发展到2万亩")]
    [InlineData("在7个升级项目全面投产的基础上，新建厂房3栋。", ".skip 7个", ".fact 新建厂房3栋")]
    [InlineData("23个重建项目除1个跨年实施外，其余22个全部完工。", ".fact 23个重建项目除1个跨年实施外，其余22个全部完工", ".quantity 22个")]
    [InlineData("离不开全县23万老区人民的拼搏。", ".skip 23万老区人民")]
    [InlineData("3家医院与青禾大学医院等8家医院签订协议。", ".fact 3家医院与青禾大学医院等8家医院签订协议", ".criterion 3家医院")]
    [InlineData("17家矿山综合利用企业年产砂石7024万吨。", ".fact 17家矿山综合利用企业年产砂石7024万吨", ".criterion 17家矿山综合利用企业")]
    public void A_statement_ends_where_the_next_begins(string words, params string[] marks) => Assert.Equal(marks, Drafted.Review(words));

    [Theory]
    [InlineData("全社会研发投入强度稳步提高。", ".fact 全社会研发投入强度稳步提高")]
    [InlineData("居民人均可支配收入年均增速高于经济增速。", ".fact 居民人均可支配收入年均增速高于经济增速")]
    [InlineData("空气质量始终保持在全省第一方阵。", ".fact 空气质量始终保持在全省第一方阵")]
    public void A_known_indicator_needs_no_number(string words, string mark) => Assert.Equal([mark], Drafted.Plan(words));

    [Theory]
    [InlineData("营商环境稳步提升。")]
    [InlineData("基本公共服务均等化水平明显提高。")]
    public void What_gets_better_without_being_measured_is_no_statement(string words) => Assert.DoesNotContain(Drafted.Plan(words), mark => mark.StartsWith(".fact", StringComparison.Ordinal));

    [Fact]
    public void A_member_with_a_verb_or_measure_of_its_own_is_a_statement_of_its_own()
        => Assert.Equal([".fact 打造步道120公里", ".fact 建成线路2条", ".fact 总投资3亿元"], Drafted.Review("打造步道120公里、建成线路2条、总投资3亿元。"));

    [Fact]
    public void Distributed_numbers_are_mapped_in_order()
        => Assert.Equal([".group 甲业、乙业营收分别突破30亿元、40亿元", ".fact 30亿元", ".fact 40亿元"], Drafted.Review("甲业、乙业营收分别突破30亿元、40亿元。"));

    [Theory]
    [InlineData("新建总投资10亿元的商场3座。", ".fact 新建总投资10亿元的商场3座", ".criterion 总投资10亿元")]
    [InlineData("17家综合利用企业年产砂石7024万吨。", ".fact 17家综合利用企业年产砂石7024万吨", ".criterion 17家综合利用企业")]
    public void A_number_that_describes_what_is_counted_is_a_criterion(string words, params string[] marks) => Assert.Equal(marks, Drafted.Review(words));

    [Theory]
    [InlineData("总投资5.63亿元的科创园6月底前建成投用。", ".commitment 总投资5.63亿元的科创园6月底前建成投用", ".criterion 总投资5.63亿元")]
    [InlineData("加快推动总投资10亿元的利用项目。", ".skip 总投资10亿元")]
    [InlineData("聚焦三个关键词，统筹推进。", ".skip 三个")]
    [InlineData("为全县65周岁以上老人免费体检。", ".skip 65周岁以上")]
    public void A_number_that_only_describes_a_promise_is_no_target(string words, params string[] marks) => Assert.Equal(marks, Drafted.Plan(words));

    [Fact]
    public void The_target_beside_a_result_is_a_target()
        => Assert.Contains(".target 年度目标6%以上", Drafted.Review("地区生产总值完成92.4亿元，增长6.5%(年度目标6%以上)。"));

    [Theory]
    [InlineData("在看到成绩的同时，我们也清醒认识到，外来人口低于历史上4万多人的水平。", ".skip 4万多人")]
    public void Numbers_of_difficulties_are_no_results(string words, string mark) => Assert.Equal([mark], Drafted.Review(words));

    [Theory]
    [InlineData("主要预期目标是：地区生产总值增长6%以上，居民收入与经济增长同步，营商环境持续向好。", ".fact 地区生产总值增长6%以上", ".fact 居民收入与经济增长同步", ".fact 营商环境持续向好")]
    public void All_clauses_of_the_main_targets_are_targets(string words, params string[] marks) => Assert.Equal(marks, Drafted.Plan(words));

    [Theory]
    [InlineData("县疾控中心新址投入使用。", ".commitment 县疾控中心新址投入使用")]
    [InlineData("完成城市体检任务。", ".commitment 完成城市体检任务")]
    [InlineData("美邻中心年底前完成主体建设。", ".commitment 美邻中心年底前完成主体建设")]
    [InlineData("温泉谷4月底达到运营条件。", ".commitment 温泉谷4月底达到运营条件")]
    [InlineData("完成回迁房建设并交付使用。", ".commitment 完成回迁房建设并交付使用")]
    [InlineData("为全县60周岁以上老人购买意外保险。", ".commitment 为全县60周岁以上老人购买意外保险", ".criterion 60周岁以上")]
    [InlineData("举办西岸艺术节、海河读书节。", ".group 举办西岸艺术节、海河读书节", ".commitment 西岸艺术节", ".commitment 海河读书节")]
    public void An_end_that_can_be_ticked_off_is_a_commitment(string words, params string[] marks) => Assert.Equal(marks, Drafted.Plan(words));

    [Theory]
    [InlineData("建立健全长效机制，力促尽早开工建设。")]
    [InlineData("持续优化营商环境，营造良好氛围。")]
    public void What_nobody_can_tick_off_is_not(string words) => Assert.Empty(Drafted.Plan(words));

    [Fact]
    public void Behind_其中_is_a_part_of_the_number_before()
    {
        string report = Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n新增贷款1.91万亿元，其中制造业贷款新增1124亿元，其中优良天数占比88%。\n").Report.Text;

        Assert.Contains("[新增贷款1.91万亿元]{.fact #新增贷款1-91万亿元 indicator=\"new-loans\"}，其中[制造业贷款新增1124亿元]{.fact indicator=\"manufacturing-loans\" part-of=\"新增贷款1-91万亿元\" measure=\"total\"}", report, StringComparison.Ordinal);
        Assert.Matches("\\[优良天数占比88%\\]\\{\\.fact indicator=\"[^\"]*\"\\}", report);
    }

    [Fact]
    public void What_two_verbs_count_in_one_section_is_two_indicators_and_in_two_sections_one()
    {
        string catalogue = Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n新开工驿站917个，建成驿站464个，争取示范试点6个。\n二、2025年工作安排\n争创示范试点10个。\n").Catalogue!.Text;

        Assert.Equal(4, catalogue.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("坚决打好污染防治攻坚战。")]
    [InlineData("不搞“形象工程”“面子工程”。")]
    public void What_every_report_says_is_no_programme(string words) => Assert.Empty(Drafted.Plan(words));

    [Fact]
    public void Programmes_are_named_once()
        => Assert.Equal([".programme 楼宇经济三年行动", ".fact 新增企业60家"], Drafted.Plan("实施楼宇经济三年行动，新增企业60家。持续推进楼宇经济三年行动。"));
}
