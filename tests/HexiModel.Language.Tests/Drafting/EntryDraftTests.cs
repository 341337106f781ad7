namespace HexiModel.Language.Tests.Drafting;

/// <summary>The lists of explanations, as reports write them.</summary>
public class EntryDraftTests
{
    [Theory]
    [InlineData("1.“123”战略：坚持“一个统领”（以创新为统领），实施“两大工程”（甲工程、乙工程），做到“三个领先”（在产业、科技、生态上领先）。", ".name 一个统领", ".item 甲工程", ".item 乙工程", ".item 产业", ".item 科技", ".item 生态")]
    [InlineData("1.旅游“三大版块”：一是历史康养游版块；二是自然生态游版块；三是商贸购物游版块。", ".item 历史康养游版块", ".item 自然生态游版块", ".item 商贸购物游版块")]
    [InlineData("1.“21”清洁行动：“2”是清理垃圾、清理塘沟；“1”是改变习惯。", ".name 2", ".item 清理垃圾", ".item 清理塘沟", ".name 1", ".item 改变习惯")]
    [InlineData("1.“两不三保”：吃饭不愁、穿衣不愁；保障义务教育、基本医疗和住房安全。", ".item 吃饭不愁", ".item 穿衣不愁", ".item 住房安全")]
    [InlineData("1.“两个牢记”：牢记初心、使命的要求，牢记为民宗旨。", ".item 牢记初心、使命的要求", ".item 牢记为民宗旨")]
    [InlineData("1.“三维防护”：突出技防，以电话呼叫、应急外呼和烟感报警为基础。", ".item 电话呼叫", ".item 应急外呼", ".item 烟感报警")]
    [InlineData("1.“两育”品牌：即“向善”德育品牌、“敏学”智育品牌。", ".part “向善”德育品牌", ".name 向善", ".part “敏学”智育品牌", ".name 敏学")]
    [InlineData("1.“五个青禾”：提出建设新青禾，主要是抓好建设，即创新青禾、山水青禾、人才青禾、文化青禾、平安青禾。", ".item 创新青禾", ".item 平安青禾")]
    [InlineData("1.枫桥做法：主要内容是实行“两个坚持”，即坚持党建引领、坚持群众参与。", ".name 两个坚持", ".item 党建引领", ".item 坚持群众参与")]
    [InlineData("1.“两险一金”机制：设立安康保险、健康御险，依托救助基金，实现及时帮扶。", ".item 设立安康保险", ".item 健康御险")]
    public void Lists_have_as_many_members_as_their_name_announces(string entry, params string[] marks)
    {
        string[] drafted = Drafted.Entry(entry);

        Assert.All(marks, mark => Assert.Contains(mark, drafted));
    }

    [Theory]
    [InlineData("1.众创：“众”是主体，“创”是内容。")]
    [InlineData("1.“三级”负责：落实市、乡、村三级书记一起抓的要求。")]
    public void What_only_looks_like_a_list_is_none(string entry) => Assert.Single(Drafted.Entry(entry));
}
