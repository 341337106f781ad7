using System.Text.Json.Serialization;
using HexiModel.Serialization;

// The types that lose data without a converter of their own. The converters of JsonSerializerOptions come before these attributes.
// Only where System.Text.Json is part of the framework: the library depends on no package for it.
#pragma warning disable IDE0130 // They are parts of the types of the model.
namespace HexiModel;
#pragma warning restore IDE0130

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Fact;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Target;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Target<T>;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Observation;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Observation<T>;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Commitment;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Indicator;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class IndicatorSeries;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Report;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Section;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Term;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Programme;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Part;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Item;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Revision;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Mention;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Criterion;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class ProgressRecord;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class ProgressRecord<T>;

[JsonConverter(typeof(JsonPackageRequired))]
public partial class Assignment;

[JsonConverter(typeof(JsonPackageRequired))]
public partial struct Period;

[JsonConverter(typeof(JsonPackageRequired))]
public partial struct Quantity;

[JsonConverter(typeof(JsonPackageRequired))]
public partial struct Quantity<T>;

[JsonConverter(typeof(JsonPackageRequired))]
public partial record struct QuantityRange;
