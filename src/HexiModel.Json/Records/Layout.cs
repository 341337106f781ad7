using System.Text.Json.Serialization.Metadata;
using HexiModel.Compiled;
using HexiModel.Json.Schemas;
using HexiModel.Json.Shapes;

namespace HexiModel.Json.Records;

/// <summary>How a type of record is written.</summary>
internal interface ILayout
{
    /// <summary>The type that is written, and how its metadata is made.</summary>
    IEnumerable<(Type Type, Func<JsonSerializerOptions, JsonTypeInfo> Create)> Types { get; }

    /// <summary>What the record is called.</summary>
    string Name { get; }

    /// <summary>What these types are called in messages.</summary>
    IEnumerable<(Type Type, string Name)> Names { get; }
}

/// <summary>
/// How a type of record is written: each of its fields, its lists and its places become a property. A new field needs nothing here.
/// </summary>
internal sealed class Layout<T>(RecordType<T> type) : ILayout where T : class, new()
{
    public RecordType<T> Type => type;

    public string Name => type.Name;

    /// <summary>Makes the properties that are not fields, lists or places of the record; these come last.</summary>
    public Func<JsonSerializerOptions, JsonPropertyInfo[]> More { get; init; } = static _ => [];

    /// <summary>What comes after which property, other than in the order in which all are made; after the empty name what comes first.</summary>
    public (string After, string[] Names)[] Order { get; init; } = [];

    public IEnumerable<(Type Type, Func<JsonSerializerOptions, JsonTypeInfo> Create)> Types =>
    [
        (typeof(Written<T>), options => ObjectInfo.Object(options, () => new Written<T>(type), () => Properties(options))),
        (typeof(List<Written<T>>), ObjectInfo.List<Written<T>>),
    ];

    /// <summary>Whether the official place is a property of its own.</summary>
    public bool HasOfficial { get; init; } = true;

    public IEnumerable<(Type Type, string Name)> Names =>
    [
        (typeof(Written<T>), "A" + Noun),
        (typeof(List<Written<T>>), $"An array, each member a{Noun},"),
    ];

    private string Noun => (type.Name[0] == 'i' ? "n " : " ") + type.Name;

    public Written<T> Write(T record, string? knownFile = null) => Written<T>.Of(record, type, knownFile);

    /// <summary>A list beside the record's own.</summary>
    public static JsonPropertyInfo List<TItem>(JsonSerializerOptions options, string name, bool isRead = true)
        => ObjectInfo.Property<Written<T>, List<TItem>>(
            options, name, written => written.GetList<TItem>(name), isRead ? (written, list) => written.SetList(name, list) : null);

    /// <summary>A list that is left out where it is empty: what files beside the report add.</summary>
    private static JsonPropertyInfo OptionalList<TItem>(JsonSerializerOptions options, string name)
        => ObjectInfo.Property<Written<T>, List<TItem>>(
            options,
            name,
            written => written.GetList<TItem>(name) is { Count: > 0 } list ? list : null,
            (written, list) => written.SetList(name, list),
            ignore: JsonIgnoreCondition.WhenWritingNull);

    private JsonPropertyInfo[] Properties(JsonSerializerOptions options)
    {
        List<JsonPropertyInfo> properties = [.. type.Fields.Select((_, index) => Field(options, index))];
        foreach (IRecordList<T> list in type.Lists)
        {
            list.Accept(new ListProperty(options, properties));
        }

        if (type.Source is not null)
        {
            properties.Add(ObjectInfo.Property<Written<T>, AnnotatedShape>(options, "annotated", static w => w.Annotated, static (w, place) => w.Annotated = place));
        }

        if (type.Source is not null && HasOfficial)
        {
            properties.Add(ObjectInfo.Property<Written<T>, OfficialShape>(options, "official", static w => w.Official, static (w, place) => w.Official = place));
        }

        properties.AddRange(More(options));
        foreach ((string after, string[] names) in Order)
        {
            JsonPropertyInfo[] moved = [.. names.Select(name => properties.First(property => property.Name == name))];
            properties.RemoveAll(moved.Contains);
            properties.InsertRange(properties.FindIndex(property => property.Name == after) + 1, moved);
        }

        return [.. properties];
    }

    private JsonPropertyInfo Field(JsonSerializerOptions options, int index)
    {
        Field<T> field = type.Fields[index];
        string? Text(Written<T> written) => field.Write(written.Record);
        return field.Kind switch
        {
            FieldKind.Period => ObjectInfo.Property<Written<T>, PeriodShape>(
                options, field.Name, written => PeriodShape.Of(Text(written)), (written, period) => written.Read(index, PeriodShape.ToText(period))),
            FieldKind.Coverage => ObjectInfo.Property<Written<T>, CoverageShape>(
                options, field.Name, written => CoverageShape.Of(Text(written)), (written, coverage) => written.Read(index, CoverageShape.ToText(coverage))),
            FieldKind.List => ObjectInfo.Property<Written<T>, List<string>>(
                options, field.Name, written => Text(written) is { } text ? [.. FieldText.List(text)] : [], (written, texts) => ReadTexts(written, index, texts)),
            _ => ObjectInfo.Property<Written<T>, string>(options, field.Name, Text, (written, text) => written.Read(index, text), new FieldConverter(field.Kind, () => FieldSchema.Of(field))),
        };
    }

    /// <summary>A list with a null in it is kept, to be refused when the whole record is read.</summary>
    private void ReadTexts(Written<T> written, int index, List<string>? texts)
    {
        written.SetList(type.Fields[index].Name, texts);
        written.Read(index, texts is null || texts.Contains(null!) ? null : FieldText.Of(texts));
    }

    private sealed class ListProperty(JsonSerializerOptions options, List<JsonPropertyInfo> properties) : IRecordListVisitor<T>
    {
        public void Visit<TMember>(RecordList<T, TMember> list) where TMember : class, new()
            => properties.Add(list.IsOptional ? OptionalList<Written<TMember>>(options, list.Name) : List<Written<TMember>>(options, list.Name));
    }
}
