// Solves an alliance (JSON, as Benchmarks/itinerary.py writes it) by the
// pattern model and prints levels, bounds and lessons as JSON.
//
//     ItineraryFigures problem.json NODES ITERATIONS
import Foundation
import Planning

struct Outcome: Encodable {
  var values: [Int]
  var bounds: [Int]
  var effort: Int
  var lessons: Int
}

guard CommandLine.arguments.count == 4, let nodes = Int(CommandLine.arguments[2]),
  let iterations = Int(CommandLine.arguments[3]),
  let data = FileManager.default.contents(atPath: CommandLine.arguments[1])
else {
  FileHandle.standardError.write(
    Data("usage: ItineraryFigures problem.json NODES ITERATIONS\n".utf8))
  exit(2)
}
let problem = try JSONDecoder().decode(ItineraryProblem.self, from: data)
let week = ItineraryWeek(problem, nodes: nodes, iterations: iterations)
let outcome = Outcome(
  values: week.levels.map(\.value), bounds: week.levels.map(\.bound), effort: week.effort,
  lessons: week.lessons.count)
print(String(decoding: try JSONEncoder().encode(outcome), as: UTF8.self))
