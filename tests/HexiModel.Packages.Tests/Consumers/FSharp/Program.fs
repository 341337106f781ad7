open HexiModel
open HexiModel.Dimensions
open HexiModel.Hexi

let growth: Target<Ratio> = Hexi2022.Targets.GdpGrowth
printfn "%s %O %O" growth.Text growth.Value growth.Period

let late =
    Hexi2022.Targets
    |> Seq.filter (fun target -> target.HasValue && target.Bound = Bound.AtLeast)
    |> Seq.length

printfn "%b" (late > 0)

match Hexi2022.Targets.Find "no-such-target" with
| null -> printfn "none"
| target -> printfn "%s" target.Text
