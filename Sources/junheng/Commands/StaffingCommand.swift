import ArgumentParser
import Policy
import Staffing
import Wording

/// `junheng staffing`: establishment, surplus and shortage.
struct StaffingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staffing",
    abstract: "Establishment per school and stage; surplus and shortage per subject.",
    discussion: "Example: junheng staffing county.xlsx --book miyun --json")

  @OptionGroup var county: CountyOptions

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let input = try CountyInput(workbook: county.workbook, book: county.book, common)
    let report = input.book.book.staffing(of: input.roster)
    let language = common.lang
    guard !json else {
      return try printJSON(StaffingOutput(report, input.roster, input.book.book, language))
    }
    printTotals(report)
    print("\n\(Phrase.establishmentBySchool[language])")
    printSchools(report, input.roster)
    print("\n\(Phrase.bySubject[language])")
    printPosts(report, input.roster)
    for finding in report.findings {
      print("· \(input.book.book.sentence(for: finding, in: language))")
    }
  }

  private func printTotals(_ report: StaffingReport) {
    let language = common.lang
    var table = TextTable(
      [.stage, .pupils, .classes, .norm, .approved, .actual, .surplus], in: language,
      numeric: [1, 2, 3, 4, 5, 6])
    for row in report.totals {
      table.add([
        row.stage.name(in: language), Figures.count(row.pupils), Figures.count(row.classes),
        Figures.count(row.norm), Figures.count(row.approved), Figures.count(row.actual),
        Figures.signed(row.surplus),
      ])
    }
    table.add([
      ColumnHead.county.name(in: language),
      Figures.count(report.totals.reduce(0) { $0 + $1.pupils }),
      Figures.count(report.totals.reduce(0) { $0 + $1.classes }), Figures.count(report.norm),
      Figures.count(report.approved), Figures.count(report.actual),
      Figures.signed(report.surplus),
    ])
    print(table.text)
  }

  private func printSchools(_ report: StaffingReport, _ roster: Roster) {
    let language = common.lang
    var table = TextTable(
      [.school, .name, .stage, .basis, .approved, .actual, .surplus], in: language,
      numeric: [4, 5, 6])
    for row in report.stages {
      table.add([
        row.school.rawValue, roster[row.school]?.name ?? "", row.stage.name(in: language),
        row.establishment.basis.name(in: language), Figures.count(row.approved),
        Figures.count(row.actual), Figures.signed(row.surplus),
      ])
    }
    print(table.text)
  }

  private func printPosts(_ report: StaffingReport, _ roster: Roster) {
    let language = common.lang
    var table = TextTable(
      [.school, .name, .stage, .subject, .need, .have, .gap], in: language,
      numeric: [4, 5, 6])
    for row in report.posts where row.gap != 0 {
      table.add([
        row.post.school.rawValue, roster[row.post.school]?.name ?? "",
        row.post.stage.name(in: language), row.post.subject.name(in: language),
        Figures.count(row.need), Figures.count(row.have), Figures.signed(row.gap),
      ])
    }
    print(table.text)
  }
}
