import ArgumentParser
import Equity
import Foundation
import Policy
import Wording

/// `junheng inequality`: how unequal a column of values is.
struct InequalityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inequality",
    abstract: "Measures how unequal the values of a CSV file are.",
    discussion: """
      Columns: value, and optionally weight (such as pupils) and group.
      Example: junheng inequality books.csv --json
      """)

  @Argument(help: "A CSV file in UTF-8 with a header row.")
  var values: String

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.lang
    let file = try CSVFile(contents(ofFile: values, language), name: values, language)
    guard let value = file.column("value", "值") else {
      throw CommandFailure.badInput([
        Phrase.missingColumn("value", in: values, found: file.heads)[language]
      ])
    }
    let numbers = try column(value, of: file)
    let weights = try file.column("weight", "权重").map { try column($0, of: file) }
    let groups = file.column("group", "组").map { column in file.rows.map { $0.fields[column] } }
    let report = InequalityReport(values: numbers, weights: weights, groups: groups)
    if json {
      try printJSON(report)
    } else {
      var table = TextTable([.measure, .value], in: language, numeric: [1])
      for (name, value) in report.rows {
        table.add([name, value.map { "\($0)" } ?? Phrase.undefined[language]])
      }
      print(table.text)
    }
  }

  /// The numbers of one column; every cell that isn't one is reported.
  private func column(_ position: Int, of file: CSVFile) throws -> [Double] {
    var bad: [String] = []
    let numbers = file.rows.compactMap { row -> Double? in
      let text = row.fields[position].trimmingCharacters(in: .whitespaces)
      if let number = Double(text), number.isFinite, number >= 0 { return number }
      bad.append(
        Phrase.notANumber(text, in: values, line: row.line, column: file.heads[position])[
          common.lang])
      return nil
    }
    guard bad.isEmpty else { throw CommandFailure.badInput(bad) }
    guard !numbers.isEmpty else {
      throw CommandFailure.badInput([Phrase.noRows(values)[common.lang]])
    }
    return numbers
  }
}
