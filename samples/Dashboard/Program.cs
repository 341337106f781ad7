// A page with the scoreboard by section.
using HexiModel;
using HexiModel.Dimensions;
using HexiModel.Hexi;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();

// An application reads these from its database; configuration, JSON and forms fill the class as well.
builder.Services.AddSingleton(new Hexi2022.Actuals
{
    NewEmployment = Quantity<Count>.Parse("1.5万人"),
    NewMarketEntities = Quantity<Count>.Parse("9000家"),
    FinancialInstitutions = Quantity<Count>.Parse("6家"),
    GdpGrowth = Quantity<Ratio>.Parse("5.5%"),
    IncomeGrowth = Quantity.Parse("5.8%"),
    WaterDiversionHeadquarters = true,
});
WebApplication app = builder.Build();
app.UseAntiforgery();
app.MapRazorComponents<Dashboard.Components.Page>();
app.Run();
