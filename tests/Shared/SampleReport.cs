using HexiModel.Compiled;

namespace HexiModel.Tests;

/// <summary>A small report with every kind of object and every kind of link between them.</summary>
internal static class SampleReport
{
    public static ReportData Data { get; } = new()
    {
        Id = "hexi-2022",
        Title = "2022年河西区人民政府工作报告",
        Jurisdiction = "天津市河西区",
        Gb2260 = "120103",
        Delivered = new DateTime(2021, 12, 11),
        PlanYear = 2022,
        Language = "zh-Hans",
        SourceFile = "hexi-2022.txt",
        SourceUrl = "https://www.tjhx.gov.cn/",
        Sections =
        [
            new() { Id = "review", Title = "过去五年工作回顾", Level = 2, Class = SectionClass.Review, Period = Period.Years(2017, 2021), AsOf = "2021", Source = At(9, 1, 8) },
            new() { Id = "review/1", Title = "京津冀协同发展成效显著。", Level = 3, ParentId = "review", Class = SectionClass.Review, Period = Period.Years(2017, 2021), IsTopic = true, Source = At(13, 1, 12) },
            new() { Id = "plan", Title = "2022年重点工作", Level = 2, Class = SectionClass.Plan, Period = Period.Year(2022), Source = At(105, 1, 9) },
            new() { Id = "glossary", Title = "名词解释", Level = 2, Class = SectionClass.Glossary, Source = At(203, 1, 4) },
        ],
        Indicators =
        [
            new() { Id = "gdp", Name = "地区生产总值", EnglishName = "Gross regional product", Unit = "元", Kind = IndicatorKind.Flow, DesiredDirection = DesiredDirection.Up, Codes = "NBS:A0201" },
            new() { Id = "income-per-capita", Name = "居民人均可支配收入", Unit = "元/人", Kind = IndicatorKind.Flow, DesiredDirection = DesiredDirection.Up },
            new() { Id = "high-tech-firms", Name = "国家高新技术企业", EnglishName = "National high-tech firms", Unit = "家", Kind = IndicatorKind.Stock, DesiredDirection = DesiredDirection.Up },
            new() { Id = "market-entities", Name = "市场主体", Unit = "家" },
        ],
        Facts =
        [
            new()
            {
                Category = FactCategory.Observation, Text = "国家高新技术企业达到156家", Label = "国家高新技术企业达到156家", SectionId = "review/1", IndicatorId = "high-tech-firms",
                Measure = Measure.Level, Statement = new() { Amount = 156m, Unit = "家", Dimension = "count", Kind = QuantityKind.Count }, Period = Period.Year(2021), AsOf = "2021", Source = At(13, 40, 13),
            },
            new()
            {
                Category = FactCategory.Target, Id = "gdp-growth", Text = "地区生产总值增长6%", Label = "地区生产总值增长6%", SectionId = "plan", IndicatorId = "gdp",
                Measure = Measure.Growth, Statement = new() { Amount = 6m, Unit = "%", Dimension = "ratio", Kind = QuantityKind.Growth, Direction = Direction.Up, Change = ChangeKind.Relative },
                Period = Period.Year(2022), Nature = TargetNature.Expected, Source = At(109, 7, 10),
            },
            new()
            {
                Category = FactCategory.Target, Id = "income-growth", Text = "居民人均可支配收入与经济增长同步", Label = "居民人均可支配收入与经济增长同步", SectionId = "plan",
                IndicatorId = "income-per-capita", Measure = Measure.Growth, RelativeTo = "gdp", Period = Period.Year(2022), Source = At(109, 20, 16),
            },
            new()
            {
                Category = FactCategory.Target, Id = "new-market-entities", Text = "新增市场主体1万家以上", Label = "新增市场主体1万家以上", SectionId = "plan", IndicatorId = "market-entities",
                Measure = Measure.Change, Statement = new() { Amount = 10_000m, Bound = Bound.AtLeast, Unit = "家", Dimension = "count", Scale = Scale.TenThousand, Kind = QuantityKind.Increase, Direction = Direction.Up, Change = ChangeKind.Absolute }, Period = Period.Year(2022), Source = At(119, 3, 11),
            },
            new()
            {
                Category = FactCategory.Target, Id = "new-private-firms", Text = "民营企业4500家以上", Label = "新增市场主体:民营企业4500家以上", SectionId = "plan",
                Measure = Measure.Change, Statement = new() { Amount = 4500m, Bound = Bound.AtLeast, Unit = "家", Dimension = "count", Kind = QuantityKind.Increase }, PartOfId = "new-market-entities",
                Period = Period.Year(2022), Source = At(119, 17, 10),
            },
            new()
            {
                Category = FactCategory.Observation, Id = "alliance", Text = "“北方设计联盟”成员单位由13家发展到237家", Label = "“北方设计联盟”成员单位由13家发展到237家", SectionId = "review/1",
                Measure = Measure.Level, Statement = new() { Amount = 237m, From = 13m, To = 237m, Unit = "家", Dimension = "count", Kind = QuantityKind.FromTo }, Period = Period.Year(2021), Source = At(21, 3, 22),
            },
            new()
            {
                Category = FactCategory.Commitment, Id = "canteens", Text = "为60周岁以上户籍老人开设食堂", Label = "为60周岁以上户籍老人开设食堂", SectionId = "plan", TermId = "project-133",
                Criteria = [new() { Text = "60周岁以上", Amount = 60m, Bound = Bound.AtLeast, Unit = "周岁" }], Period = Period.Year(2022), Source = At(165, 3, 15),
            },
            new()
            {
                Category = FactCategory.Observation, Id = "rank", Text = "综合排名连续三年全市第二", Label = "综合排名连续三年全市第二", SectionId = "review", Measure = Measure.Rank, Statement = new() { Amount = 2m, Unit = "位", Dimension = "rank", Kind = QuantityKind.Rank, Scope = "全市", Streak = 3, StreakUnit = "年", IsEstimate = true, IsCumulative = true, IsAnnualised = true, Baseline = "2016年" }, Qualitative = "持续向好",
                Period = Period.Year(2021), Source = At(15, 1, 12),
            },
            new()
            {
                Category = FactCategory.Target, Id = "range", Text = "投资增长6.5%—7%", Label = "投资增长6.5%—7%", SectionId = "plan", Measure = Measure.Growth, Statement = new() { From = 6.5m, To = 7m, Unit = "%", Dimension = "ratio", Kind = QuantityKind.Range }, Period = Period.Year(2022), Source = At(109, 60, 11),
            },
            new()
            {
                Category = FactCategory.Observation, Id = "doctors", Text = "每万名居民拥有全科医生3名", Label = "每万名居民拥有全科医生3名", SectionId = "review", Measure = Measure.Level, Statement = new() { Amount = 3m, Unit = "名", Per = "万名", Dimension = "rate(count,count)", Kind = QuantityKind.Level }, Period = Period.Year(2021), AsOf = "2021", Source = At(59, 1, 13),
            },
        ],
        Terms =
        [
            new()
            {
                Id = "project-133", Text = "133工程", Number = 8, IsProgramme = true, Definition = "构建一个平台体系,突出三项服务", Count = "1+3", Since = Period.Parse("2019-08"), SectionId = "glossary",
                Parts =
                [
                    new() { Id = "one-platform", Name = "一个平台体系", Text = "构建一个平台体系", Count = 1, IsPartial = true, Source = At(211, 9, 8) },
                    new()
                    {
                        Id = "three-services", Name = "三项服务", Text = "突出三项服务,涵盖配餐、医疗、家政", Count = 3,
                        Items =
                        [
                            new() { Text = "配餐", Source = At(211, 30, 2) }, new() { Id = "medical", Text = "医疗", Source = At(211, 33, 2) }, new() { Text = "家政", Source = At(211, 36, 2) },
                        ],
                        Criteria = [new() { Text = "70周岁以上", Amount = 70m, Bound = Bound.AtLeast, Unit = "周岁" }],
                        Source = At(211, 18, 20),
                    },
                ],
                Revisions = [new() { PartId = "one-platform", Since = Period.Parse("2021-03"), Text = "将“1”提升为一套居家养老服务体系", Source = At(211, 60, 17) }],
                Aliases = ["一三三工程"],
                Mentions = [new() { SectionId = "plan", Source = At(165, 30, 5) }, new() { SectionId = "plan", ItemId = "medical", Source = At(165, 40, 2) }],
                Source = At(211, 3, 5),
            },
            new() { Id = "one-thing", Text = "一件事", IsPartial = true, SectionId = "glossary", Source = At(213, 3, 3) },
        ],
        Coverage = new Coverage(12, 9, 1),
    };

    public static Report Create() => Report.Create(Data);

    /// <summary>A place that is in the second file and two lines further down in the annotated text.</summary>
    private static SourceReference At(int line, int column, int length)
        => new(new SourceLocation("hexi-2022.txt", line, column, length), new SourceLocation("seeds/hexi-2022.report.md", line + 20, column + 1, length + 12));
}
