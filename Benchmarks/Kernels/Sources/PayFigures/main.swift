// Times the rolls of a year for a county, and a correction after them, and prints figures as JSON.
//
//     PayFigures BOOK.yaml PEOPLE
import Foundation
import Paying
import Policy
import Staffing

struct Figures: Encodable {
  var people = 0
  var lines = 0
  var yuan = 0
  /// Twelve rolls, each computed and closed.
  var rollsSeconds = 0.0
  /// A thirteenth, after the places of one in a hundred became known otherwise since January.
  var correctionsSeconds = 0.0
  var corrected = 0
  /// The same, after one school's tier became known otherwise: everybody is looked at again.
  var tierSeconds = 0.0
  var projectionSeconds = 0.0
}

guard CommandLine.arguments.count == 3, let count = Int(CommandLine.arguments[2]), count > 0,
  let book = try? String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8),
  let terms = try PolicyBook(yaml: book).payTerms
else {
  FileHandle.standardError.write(Data("usage: PayFigures BOOK.yaml PEOPLE\n".utf8))
  exit(2)
}

func seconds(_ work: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try work()
  let (whole, parts) = start.duration(to: .now).components
  return Double(whole) + Double(parts) / 1e18
}

let home = School.ID("town")
let names = (0..<120).map { School.ID("S\($0)") }
var schools = PaySchools()
for (index, name) in names.enumerated() { schools.distances[name] = (index % 60) * 1_000 }
let entitlement = Entitlement(terms, schools)
let first = Month(2026, 1)

var people = (0..<count).map { number in
  var history = PayHistory(Teacher.ID("T\(number)"))
  let school = names[number % names.count]
  let away = number % 10 == 0
  history.places = [
    PayPlace(
      school, home: away ? home : school, from: Day(2020 + number % 5, 9, 1),
      distance: number % 50 * 1_000)
  ]
  if number % 25 == 0 {
    history.places[0].through = Day(2026, 6, 1 + number % 28)
    history.places.append(
      PayPlace(names[(number + 7) % names.count], from: Day(2026, 6, 2 + number % 28)))
  }
  history.credit = PayCredit(months: number % 300, before: Month(2022, 9))
  if away {
    for month in 0..<12 {
      history.loads[first.advanced(by: month)] = PayLoad(
        periods: [school: 480, home: 120], due: 560)
    }
  }
  if number % 40 == 0 {
    history.absences = [PayAbsence("sick", Day(2026, 3, 2)...Day(2026, 3, 25))]
  }
  return history
}

var figures = Figures()
figures.people = count
var ledger = PayLedger()
figures.rollsSeconds = try seconds {
  for offset in 0..<12 {
    let month = first.advanced(by: offset)
    let roll = try ledger.roll(
      for: month, of: people, by: entitlement, on: month.firstDay.advanced(by: 24))
    try ledger.close(roll)
    figures.lines += roll.lines.count
    figures.yuan += roll.totals.values.reduce(.zero, +).fen / 100
  }
}
let before = people
for index in stride(from: 0, to: count, by: 100) {
  people[index].places[0].from = Day(2026, 1, 15)
}
let next = first.advanced(by: 12)
figures.correctionsSeconds = try seconds {
  figures.corrected = try ledger.roll(
    for: next, of: people, by: entitlement, on: next.firstDay
  ).corrections.count
}
schools.tiers[names[20]] = [Since(Day(2026, 3, 1), "most-remote")]
let harder = Entitlement(terms, schools)
figures.tierSeconds = try seconds {
  _ = try ledger.roll(for: next, of: before, by: harder, on: next.firstDay)
}
figures.projectionSeconds = seconds {
  _ = PayProjection(
    before, in: first...first.advanced(by: 11), present: entitlement, changed: harder)
}
let encoder = JSONEncoder()
encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
print(String(decoding: try encoder.encode(figures), as: UTF8.self))
