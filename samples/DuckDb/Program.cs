// The facts of a report as a table of DuckDB, and questions about them in SQL.
using DuckDB.NET.Data;
using HexiModel;
using HexiModel.Hexi;

using DuckDBConnection database = new("DataSource=:memory:");
database.Open();
Execute($"create table facts ({string.Join(", ", FactRow.Columns.Select(column => $"\"{column.Name}\" {TypeOf(column)}"))}, primary key (Key))");
using (DuckDBAppender table = database.CreateAppender("facts"))
{
    foreach (FactRow fact in Hexi2022.Report.ToRows())
    {
        IDuckDBAppenderRow row = table.CreateRow();
        foreach (FactColumn column in FactRow.Columns)
        {
            _ = column.Value(fact) switch
            {
                null => row.AppendNullValue(),
                decimal number => row.AppendValue(number),
                int number => row.AppendValue(number),
                bool flag => row.AppendValue(flag),
                DateTime day => row.AppendValue(DateOnly.FromDateTime(day)),
                var text => row.AppendValue((string)text),
            };
        }

        row.EndRow();
    }
}

Ask("select Category, count(*) from facts group by Category order by Category");
Ask("select Label, Amount, Unit from facts where Category = 'target' and Bound = 'at-least' and Unit = '家' order by Amount desc");

void Execute(string sql)
{
    using DuckDBCommand command = database.CreateCommand();
    command.CommandText = sql;
    command.ExecuteNonQuery();
}

void Ask(string sql)
{
    using DuckDBCommand command = database.CreateCommand();
    command.CommandText = sql;
    using DuckDBDataReader answer = command.ExecuteReader();
    while (answer.Read())
    {
        Console.WriteLine(string.Join('\t', Enumerable.Range(0, answer.FieldCount).Select(answer.GetValue)));
    }
}

static string TypeOf(FactColumn column) => typeof(FactRow).GetProperty(column.Name)!.PropertyType switch
{
    var type when type == typeof(decimal?) => "decimal(28, 6)",
    var type when type == typeof(int?) => "integer",
    var type when type == typeof(bool) => "boolean",
    var type when type == typeof(DateTime?) => "date",
    _ => "text",
};
