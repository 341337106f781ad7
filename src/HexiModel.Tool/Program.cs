using HexiModel.Tool;
using HexiModel.Tool.Output;

using ToolConsole console = ToolConsole.Open();
return new HexiApplication(console).Run(args);
