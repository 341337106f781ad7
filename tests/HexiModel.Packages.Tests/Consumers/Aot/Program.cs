using System.Globalization;
using HexiModel;
using HexiModel.Hexi;
using HexiModel.Json;

string json = ReportJson.Serialize(Hexi2022.Report);
Report read = ReportJson.ReadReport(json);
Console.WriteLine(ReportJson.Serialize(read) == json);
Console.WriteLine(Hexi2022.Targets.GdpGrowth.Value.ToString("G", CultureInfo.InvariantCulture));
Console.WriteLine(string.Join(" ", Hexi2022.Programmes.Project133.ThreeServices.Items));
