import Foundation
import Planning
import Policy
import Staffing
import Wording

/// The classes of `--classes`: what the bureau expects at its schools.
///
/// Columns school, stage, year, classes and, if known, pupils (or 学校代码, 学段,
/// 学年, 班数, 学生数). What a row doesn't give is projected.
func loadForecast(
  _ path: String, _ roster: Roster, years: ClosedRange<Int>, _ language: Language
) throws -> [ClassForecast] {
  let file = try CSVFile(contents(ofFile: path, language), name: path, language)
  func required(_ column: Int?, _ name: String) throws -> Int {
    guard let column else {
      throw CommandFailure.badInput([
        Phrase.missingColumn(name, in: path, found: file.heads)[language]
      ])
    }
    return column
  }
  let schoolColumn = try required(file.column("school", "学校代码"), "school")
  let stageColumn = try required(file.column("stage", "学段"), "stage")
  let yearColumn = try required(file.column("year", "学年"), "year")
  let classesColumn = try required(file.column("classes", "班数"), "classes")
  let pupilsColumn = file.column("pupils", "学生数")

  var problems: [String] = []
  var seen: Set<String> = []
  var forecasts: [ClassForecast] = []
  for row in file.rows {
    let count = problems.count
    let fields = row.fields.map { $0.trimmingCharacters(in: .whitespaces) }
    let id = School.ID(fields[schoolColumn])
    let stage = Stage(named: fields[stageColumn])
    if roster[id] == nil {
      problems.append(Phrase.forecastSchool(id.rawValue, in: path, line: row.line)[language])
    } else if !(stage.map { roster[id]?.stages.contains($0) ?? false } ?? false) {
      problems.append(
        Phrase.forecastStage(
          fields[stageColumn], school: id.rawValue, in: path, line: row.line)[language])
    }
    let year = SchoolYear(fields[yearColumn])
    if !(year.map { years.contains($0.start) } ?? false) {
      problems.append(
        Phrase.forecastYear(
          fields[yearColumn], allowed: "\(years.lowerBound)…\(years.upperBound)", in: path,
          line: row.line)[language])
    }
    let classes = number(fields[classesColumn])
    if classes == nil {
      problems.append(
        Phrase.notANumber(
          fields[classesColumn], in: path, line: row.line, column: "classes")[language])
    }
    let pupils = pupilsColumn.map { fields[$0] }.flatMap { $0.isEmpty ? nil : $0 }
    if let pupils, number(pupils) == nil {
      problems.append(
        Phrase.notANumber(pupils, in: path, line: row.line, column: "pupils")[language])
    }
    guard problems.count == count, let stage, let year, let classes else { continue }
    if !seen.insert("\(id)/\(stage)/\(year)").inserted {
      problems.append(Phrase.forecastTwice(in: path, line: row.line)[language])
      continue
    }
    forecasts.append(
      ClassForecast(
        school: id, stage: stage, year: year, classes: classes,
        pupils: pupils.flatMap(number)))
  }
  guard problems.isEmpty else { throw CommandFailure.badInput(problems) }
  return forecasts
}

/// A whole number of at least 0 that a school could have.
private func number(_ text: String) -> Int? {
  Int(text).flatMap { (0...1_000_000).contains($0) ? $0 : nil }
}
