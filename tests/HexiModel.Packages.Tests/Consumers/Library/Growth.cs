using HexiModel;
using HexiModel.Dimensions;
using HexiModel.Hexi;

namespace Library
{
    public static class Growth
    {
        public static Target<Ratio> Target => Hexi2022.Targets.GdpGrowth;

        /// <summary>An init accessor, whose mark has to be the same type on every framework.</summary>
        public static SourceLocation Elsewhere => new SourceLocation("a.txt", 1, 2, 3);
    }
}
