// A target bound to controls, as in WPF, Avalonia or MAUI: set Actual, and the rest follows.
using System.ComponentModel;
using HexiModel;
using HexiModel.Dimensions;
using HexiModel.Hexi;

TrackedTarget<Count> jobs = new(Hexi2022.Targets.NewEmployment, new DateTime(2022, 9, 30));
jobs.PropertyChanged += (_, change) => Console.Write(change.PropertyName + " ");

foreach (string entered in new[] { "1.2万人", "1.5万人", "1.5万人" })
{
    jobs.Actual = Quantity<Count>.Parse(entered);
    Console.WriteLine($"| {jobs.Actual} {jobs.Status} {jobs.Light} {jobs.Progress:P0}");
}

Console.WriteLine(jobs.Explanation);
