using System;
using System.Linq;
using HexiModel;
using HexiModel.Dimensions;
using HexiModel.Hexi;

namespace CSharp7
{
    internal static class Program
    {
        private static void Main()
        {
            Target<Ratio> growth = Hexi2022.Targets.GdpGrowth;
            Console.WriteLine(growth.Text + " " + growth.Value + " " + growth.Source.Official.Line);
            Console.WriteLine(growth.Value == new Quantity<Ratio>(6, Units.Percent));
            Console.WriteLine(string.Join(" ", Hexi2022.Programmes.Project133.ThreeServices.Items.Select(item => item.Text)));
        }
    }
}
