// The facts of a report in an SQLite database with Entity Framework, and questions about them in LINQ.
// dotnet run -- [facts.db]
using HexiModel;
using HexiModel.Hexi;
using Microsoft.EntityFrameworkCore;

using (FactDatabase writing = new(args.FirstOrDefault() ?? "facts.db"))
{
    writing.Database.EnsureDeleted();
    writing.Database.EnsureCreated();
    writing.Facts.AddRange(Hexi2022.Report.ToRows());
    writing.SaveChanges();
}

using FactDatabase database = new(args.FirstOrDefault() ?? "facts.db");
foreach (var category in database.Facts.GroupBy(fact => fact.Category).OrderBy(group => group.Key).Select(group => new { group.Key, Count = group.Count() }))
{
    Console.WriteLine($"{category.Key}\t{category.Count}");
}

foreach (FactRow fact in database.Facts.Where(fact => fact.Category == "target" && fact.Bound == "at-least" && fact.Unit == "家").OrderBy(fact => fact.Line))
{
    Console.WriteLine($"{fact.Label}\t{fact.Amount}\t{fact.Unit}");
}

/// <summary>The table of facts; its columns are those of <see cref="FactRow"/>.</summary>
internal sealed class FactDatabase(string file) : DbContext
{
    public DbSet<FactRow> Facts => Set<FactRow>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=" + file);

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<FactRow>().HasKey(fact => fact.Key);
}
