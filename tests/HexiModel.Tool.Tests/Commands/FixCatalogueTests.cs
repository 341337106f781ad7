namespace HexiModel.Tool.Tests.Commands;

/// <summary><c>hexi fix</c> mends a catalogue where a mistake has one answer.</summary>
public class FixCatalogueTests
{
    private const string Firms = "tech-firms,科技企业,Technology firms,家,stock,up,\n";

    [Theory]
    [InlineData("stock,up,\nnew", "stok,up,\nnew")]
    [InlineData("flow,up,\ntech", "flow,upp,\ntech")]
    [InlineData("id,name,name-en", "ID,Name,name_en")]
    [InlineData("id,name,name-en,unit,kind,better,codes", "id，name，name-en，unit，kind，better，codes")]
    [InlineData("id,name,name-en,unit,kind,better,codes\n", "")]
    [InlineData(Firms, "tech-firms，科技企业，Technology firms，家，stock，up，\n")]
    [InlineData(Firms, "tech-firms,科技企业,Technology firms,家,stock,up\n")]
    [InlineData(Firms, "tech-firms,科技企业,Technology firms,家,stock\n", "tech-firms,科技企业,Technology firms,家,stock,,\n")]
    [InlineData(Firms, "tech-firms,科技企业,Technology firms,家,stock,up,,,\n")]
    [InlineData(Firms, Firms + Firms)]
    public void A_mistake_with_one_answer_is_mended(string right, string wrong, string? mended = null)
    {
        Assert.Contains(right, Qinghe.Catalogue, StringComparison.Ordinal);
        using TemporaryFolder folder = Qinghe.Create();
        folder.Write(Qinghe.CatalogueFile, Replace(Qinghe.Catalogue, right, wrong));

        Hexi run = Hexi.Run("fix", folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith(" in 1 file.\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(Replace(Qinghe.Catalogue, right, mended ?? right), File.ReadAllText(folder[Qinghe.CatalogueFile]));
        Assert.Equal("Nothing to fix.\n", Hexi.Run("fix", folder.Path).Out);
    }

    [Theory]
    [InlineData(Firms, Firms + "tech-firms,高新技术企业,High-tech firms,家,stock,up,\n")]
    [InlineData(Firms, "tech-firms,科技企业,家,stock,up,\n")]
    [InlineData("id,name,name-en,unit", "编号,名称,英文,单位")]
    [InlineData(",科技企业,", ",\"科技企业,")]
    public void A_mistake_that_a_person_has_to_answer_stays(string right, string wrong)
    {
        using TemporaryFolder folder = Qinghe.Create();
        string written = Replace(Qinghe.Catalogue, right, wrong);
        folder.Write(Qinghe.CatalogueFile, written);

        Hexi.Run("fix", folder.Path);

        Assert.Equal(written, File.ReadAllText(folder[Qinghe.CatalogueFile]));
    }

    /// <summary>Catalogues of two places may share rows.</summary>
    [Fact]
    public void Two_catalogues_with_the_same_rows_stay()
    {
        using TemporaryFolder folder = Qinghe.Create();
        string other = Qinghe.Catalogue.TrimEnd() + "\nschools,学校,Schools,所,stock,up,\n";
        folder.Write("zz.indicators.csv", other);

        Assert.Equal("Nothing to fix.\n", Hexi.Run("fix", folder.Path).Out);
        Assert.Equal(other, File.ReadAllText(folder["zz.indicators.csv"]));
    }

    /// <summary>A row without aliases ends with a comma, which is no comma too many.</summary>
    [Fact]
    public void Rows_of_a_catalogue_with_aliases_are_fixed_by_its_own_columns()
    {
        const string Header = "id,name,name-en,unit,kind,better,codes,aliases\n";
        using TemporaryFolder folder = Qinghe.Create();
        folder.Write("zz.indicators.csv", Header + "schools,学校,Schools,所,stock,up,,\nbeds，床位，Beds，张，stock，up，，养老床位\npools,泳池,Pools,平方来|个,stock,up,,泳馆,,\n");

        Hexi.Run("fix", folder.Path);

        Assert.Equal(Header + "schools,学校,Schools,所,stock,up,,\nbeds,床位,Beds,张,stock,up,,养老床位\npools,泳池,Pools,平方米|个,stock,up,,泳馆\n", File.ReadAllText(folder["zz.indicators.csv"]));
    }

    [Fact]
    public void A_catalogue_that_the_command_line_does_not_mean_stays()
    {
        using TemporaryFolder folder = Qinghe.Create();
        string written = Replace(Qinghe.Catalogue, "stock,up,\nnew", "stok,up,\nnew");
        folder.Write(Qinghe.CatalogueFile, written);

        Hexi.Run("fix", folder[Qinghe.ReportFile]);

        Assert.Equal(written, File.ReadAllText(folder[Qinghe.CatalogueFile]));
    }

    private static string Replace(string text, string words, string others) => text.Replace(words, others, StringComparison.Ordinal);
}
