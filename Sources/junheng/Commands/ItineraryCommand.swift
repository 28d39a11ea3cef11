import ArgumentParser
import Papers
import PlanChecker
import PlanFormat
import Planning
import Policy
import Staffing
import Wording

/// `junheng itinerary`: a weekly timetable of itinerant teachers (走教).
struct ItineraryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "itinerary",
    abstract: "A weekly timetable of itinerant teachers in an alliance of small schools (走教).",
    discussion: """
      Own teachers come first; what their week leaves goes to schools that lack
      the subject, with the least time on the road. The workbook has an overview,
      a sheet for each school and one for each teacher. The timetable is checked
      independently before it is written.
      Example: junheng itinerary county.xlsx --alliance 桐桥小微联盟 --out timetable.xlsx
      """)

  @OptionGroup var county: CountyOptions

  @Option(help: "The alliance, as the column 联盟 of the workbook names it.")
  var alliance: String?

  @Option(help: "Where to write the timetable (.xlsx).")
  var out: String?

  @Flag(help: "List the alliances and their sizes instead.")
  var list = false

  @Option(help: "The school year's first calendar year; otherwise the book's latest.")
  var year: Int?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if !list, alliance == nil || out == nil {
      throw ValidationError(Phrase.allianceMissing[common.lang])
    }
  }

  func run() throws {
    let schoolYear = try year.map { try SchoolYear(year: $0, common.lang) }
    let input = try CountyInput(
      workbook: county.workbook, book: county.book, year: schoolYear, common)
    guard !list else { return try printAlliances(input.roster.alliances) }
    let book = schoolYear.map { input.book.book.inForce(in: $0) } ?? input.book.book
    let week = try planned(
      ItineraryRequest(
        roster: input.roster, book: book, alliance: alliance ?? "",
        workbookSHA256: input.workbookSHA256, bookSHA256: input.book.sha256))
    let defects = ItineraryChecker.defects(of: week, roster: input.roster, book: book)
    guard defects.isEmpty else {
      throw CommandFailure.finding(
        [Phrase.itineraryRefused(defects.count)[common.lang]]
          + defects.map { "  \($0.code) \($0.place): \($0.found) / \($0.allowed)" })
    }
    try writeWorkbook(week, input.roster, book, to: out ?? "")
    common.terminal.say(Phrase.written(out ?? "")[common.lang])
    json ? try printJSON(week) : printSummary(week, input.roster)
  }

  private func planned(_ request: ItineraryRequest) throws -> Itinerary {
    let language = common.lang
    do throws(ItineraryError) {
      return try ItineraryPlanner(request).plan()
    } catch {
      let phrase = Phrase.itineraryError(error, alliance: request.alliance) { school in
        "\(school) \(request.roster[school]?.name ?? "")"
      }
      throw CommandFailure.badInput([phrase[language]])
    }
  }

  private func writeWorkbook(
    _ week: Itinerary, _ roster: Roster, _ book: PolicyBook, to path: String
  ) throws {
    do {
      try CountyWorkbook.writeItinerary(
        week, roster: roster, book: book, in: common.lang, to: path)
    } catch {
      throw CommandFailure.badInput([Phrase.fileUnwritable(path)[common.lang]])
    }
  }

  private struct Row: Encodable {
    let alliance: String
    let schools: Int
    let teachers: Int
    let pupils: Int
    let classes: Int
  }

  private func printAlliances(_ alliances: [AllianceSize]) throws {
    if json {
      return try printJSON(
        alliances.map {
          Row(
            alliance: $0.name, schools: $0.schools, teachers: $0.teachers, pupils: $0.pupils,
            classes: $0.classes)
        })
    }
    guard !alliances.isEmpty else { return print(Phrase.noAlliances[common.lang]) }
    var table = TextTable(
      [.alliance, .schools, .classes, .pupils, .teachers], in: common.lang,
      numeric: [1, 2, 3, 4])
    for alliance in alliances {
      table.add(
        [alliance.name]
          + [alliance.schools, alliance.classes, alliance.pupils, alliance.teachers]
          .map(Figures.count))
    }
    print(table.text)
  }

  private func printSummary(_ week: Itinerary, _ roster: Roster) {
    let language = common.lang
    print(
      Phrase.itinerarySummary(
        covered: week.coveredLessons, needed: week.neededLessons,
        visiting: week.visitingLessons, travellers: week.travellers.count)[language])
    var levels = TextTable([.level, .value, .bound, .proofGap], in: language, numeric: [1, 2, 3])
    for level in week.levels {
      levels.add([
        Phrase.itineraryLevel(level.name)[language], Figures.count(level.value),
        Figures.count(level.bound), Figures.millionths(level.gap),
      ])
    }
    print(levels.text)
    if !week.travellers.isEmpty {
      print("\n\(Phrase.travellingTeachers[language])")
      printTravellers(week, roster)
    }
    if !week.uncovered.isEmpty {
      print("\n\(Phrase.uncoveredLessons[language])")
      printUncovered(week, roster)
    }
    for lifted in week.limits {
      print(
        "· "
          + Phrase.limitLifted(
            lifted.limit, absent: lifted.absent, uncovered: lifted.uncovered)[language])
    }
    print(Phrase.itineraryChecked[language])
  }

  private func printTravellers(_ week: Itinerary, _ roster: Roster) {
    var table = TextTable(
      [
        .teacher, .name, .travelDays, .travelMinutes, .longestDay, .lessonsAway, .lessonsAtHome,
      ], in: common.lang, numeric: [2, 3, 4, 5, 6])
    for row in week.travellers {
      table.add(
        [row.teacher.rawValue, roster[row.teacher]?.name ?? ""]
          + [row.days, row.minutes, row.longestDay, row.away, row.home].map(Figures.count))
    }
    print(table.text)
  }

  private func printUncovered(_ week: Itinerary, _ roster: Roster) {
    let language = common.lang
    var table = TextTable(
      [.name, .stage, .subject, .need, .missing, .reasons], in: language, numeric: [3, 4])
    for row in week.uncovered {
      table.add([
        roster[row.school]?.name ?? row.school.rawValue, row.stage.name(in: language),
        row.subject.name(in: language), Figures.count(row.needed), Figures.count(row.missing),
        row.reasons.map { $0.text(in: language) }.joined(separator: " "),
      ])
    }
    print(table.text)
  }
}
