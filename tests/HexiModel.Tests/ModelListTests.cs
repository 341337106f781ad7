namespace HexiModel.Tests;

public class ModelListTests
{
    private static readonly string[] Names = ["a1", "b2", "a3", "-"];
    private static readonly ModelList<string> List = new(Names, name => name == "-" ? null : name[..1]);

    [Fact]
    public void A_list_keeps_its_order()
    {
        Assert.Equal(Names, List);
        Assert.Equal(4, List.Count);
        Assert.Equal("a3", List[2]);
        Assert.Equal(Names, ((System.Collections.IEnumerable)List).Cast<string>());
    }

    [Fact]
    public void The_first_of_an_id_is_found()
    {
        Assert.Equal("a1", List.Find("a"));
        Assert.Equal("b2", List.Find("b"));
        Assert.Null(List.Find("A"));
        Assert.Null(List.Find(null));
    }

    [Fact]
    public void A_place_outside_the_list_is_refused()
    {
        Assert.ThrowsAny<Exception>(() => List[4]);
        Assert.ThrowsAny<Exception>(() => List[-1]);
    }

    [Fact]
    public void A_derived_list_has_the_same_members_and_names_them()
    {
        NamedList named = new(List);

        Assert.Equal(List, named);
        Assert.Equal("b2", named.B);
        Assert.Contains("“c”", Assert.Throws<KeyNotFoundException>(() => named.C).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new ModelList<string>(null!, name => name));
        Assert.Throws<ArgumentNullException>(() => new ModelList<string>(Names, null!));
        Assert.Throws<ArgumentNullException>(() => new NamedList(null!));
    }

    private sealed class NamedList(ModelList<string> other) : ModelList<string>(other)
    {
        public string B => Get("b");

        public string C => Get("c");
    }
}
