// Targets and their assessment as JSON, with problem details for values that do not fit.
using System.Globalization;
using System.Text.Json;
using HexiModel;
using HexiModel.Hexi;
using HexiModel.Json;
using HexiModel.OpenApi;
using Microsoft.AspNetCore.Diagnostics;

// The explanations are in Chinese; an application in several languages has UseRequestLocalization.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("zh-Hans");
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddProblemDetails();
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
builder.Services.AddOpenApi(options => options.AddHexiModel());
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddHexiModel());
WebApplication app = builder.Build();
app.MapOpenApi();
app.UseExceptionHandler(handler => handler.Run(async context =>
{
    Exception? wrong = context.Features.Get<IExceptionHandlerFeature>()?.Error;
    (int status, string[] details) = wrong switch
    {
        AggregateException all => (StatusCodes.Status422UnprocessableEntity, all.InnerExceptions.Select(each => each.Message).ToArray()),
        BadHttpRequestException { InnerException: JsonException json } => (StatusCodes.Status400BadRequest, [json.Message]),
        BadHttpRequestException bad => (bad.StatusCode, [bad.Message]),
        _ => (StatusCodes.Status500InternalServerError, ["The request could not be answered."]),
    };
    await Results.Problem(statusCode: status, title: "The values do not fit", extensions: new Dictionary<string, object?> { ["errors"] = details }).ExecuteAsync(context);
}));

app.MapGet("/targets", () => Hexi2022.Targets);
app.MapGet("/targets/{id}", (string id) => Hexi2022.Targets.Find(id) is { } target
    ? Results.Ok(target)
    : Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "No such target", detail: $"The report has no target “{id}”."));
app.MapPost("/scoreboard", (Hexi2022.Actuals actuals, DateOnly asOf) => Hexi2022.Assess(actuals, asOf.ToDateTime(TimeOnly.MinValue))
    .Where(assessment => assessment.Status != AssessmentStatus.Other));
app.Run();
