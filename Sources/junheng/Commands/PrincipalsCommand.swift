import ArgumentParser
import Foundation
import PlanFormat
import Planning
import Policy
import Staffing
import Wording

/// `junheng principals`: the year's rotation of heads.
struct PrincipalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "principals",
    abstract: "Plans the rotation of principals: who is due, who goes where, and why.",
    discussion: """
      Nobody goes back to the school left; with --previous also not to schools left
      in earlier rotations. The pins keep these people out of the teachers' plan.
      Exit status 1 when a head over the longest term has to stay.
      Example: junheng principals county.xlsx --book miyun --year 2026 --pins-out pins.csv
      """)

  @OptionGroup var county: CountyOptions

  @Option(help: "The school year's first calendar year.")
  var year: Int

  @Option(help: "Where to write the rotation.")
  var out: String?

  @Option(help: "Where to write pins for the teachers' plan (CSV).")
  var pinsOut: String?

  @Option(help: "An earlier rotation file; may be given more than once.")
  var previous: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.lang
    let schoolYear = try SchoolYear(year: year, language)
    let input = try CountyInput(
      workbook: county.workbook, book: county.book, year: schoolYear, common)
    var former: [Teacher.ID: Set<School.ID>] = [:]
    for path in previous {
      for move in try loadRotation(path, language).moves {
        former[move.teacher, default: []].insert(move.from)
      }
    }
    let request = PrincipalRequest(
      roster: input.roster, book: input.book.book, year: schoolYear, formerSchools: former,
      workbookSHA256: input.workbookSHA256, bookSHA256: input.book.sha256)
    let rotation: PrincipalsFile
    do {
      rotation = try PrincipalRotation(request).plan()
    } catch YearsError.missingSection(let section) {
      throw CommandFailure.badInput([
        Phrase.missingBookSection(section, in: county.book)[language]
      ])
    }
    if let out { try save(rotation.json(), out) }
    if let pinsOut { try save(pins(of: rotation, input.roster), pinsOut) }
    json ? try printJSON(rotation) : show(rotation, input.roster)
    if rotation.values.overdueStaying > 0 { throw CommandFailure.finding() }
  }

  private func save(_ data: Data, _ path: String) throws {
    try write(data, toFile: path, common.lang)
    common.terminal.say(Phrase.written(path)[common.lang])
  }

  /// Heads on the move take no part in the teachers' exchange: they are pinned
  /// to stay, and the further columns say what the cadre plan does with them.
  private func pins(of rotation: PrincipalsFile, _ roster: Roster) -> Data {
    var lines = ["teacher,school,stage,subject,name,from,to"]
    for move in rotation.moves {
      lines.append(
        [
          move.teacher.rawValue, "stay", "", "", roster[move.teacher]?.name ?? "",
          roster[move.from]?.name ?? move.from.rawValue,
          roster[move.to]?.name ?? move.to.rawValue,
        ].map(field).joined(separator: ","))
    }
    return Data((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  /// Quoted where it has to be; what a spreadsheet would take for a formula gets
  /// an apostrophe.
  private func field(_ text: String) -> String {
    let safe = text.first.map { "=+-@\t".contains($0) } == true ? "'" + text : text
    guard safe.contains(where: { ",\"\r\n".contains($0) }) else { return safe }
    return "\"" + safe.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }

  private func loadRotation(_ path: String, _ language: Language) throws -> PrincipalsFile {
    let data = try contents(ofFile: path, language)
    guard let file = try? PrincipalsFile(json: data),
      file.format == PrincipalsFile.currentFormat
    else { throw CommandFailure.badInput([Phrase.notARotation(path)[language]]) }
    return file
  }

  private func show(_ rotation: PrincipalsFile, _ roster: Roster) {
    let language = common.lang
    let standing = { (kind: HeadVerdict.Standing) in
      rotation.heads.count { $0.standing == kind }
    }
    if rotation.moves.isEmpty && standing(.due) + standing(.overdue) == 0 {
      print(Phrase.rotationNobody[language])
    }
    if !rotation.moves.isEmpty {
      print(Phrase.rotationMoves[language])
      showMoves(rotation, roster)
    }
    let staying = rotation.heads.filter { !$0.isMoved && $0.standing != .tooEarly }
      .filter { $0.standing != .mayMove }
    if !staying.isEmpty {
      print("\n\(Phrase.rotationStaying[language])")
      for head in staying {
        print(
          "· \(roster[head.school]?.name ?? "") \(roster[head.teacher]?.name ?? "")"
            + " [\(head.standing.name(in: language))] "
            + head.reasons.map { $0.text(in: language) }.joined(separator: " "))
      }
    }
    if !rotation.vacant.isEmpty {
      print("\n\(Phrase.rotationVacant[language])")
      for school in rotation.vacant {
        print(
          "· \(roster[school.school]?.name ?? school.school.rawValue) "
            + school.reasons.map { $0.text(in: language) }.joined(separator: " "))
      }
    }
    print(
      "\n"
        + Phrase.rotationSummary(
          heads: rotation.heads.count, overdue: standing(.overdue), due: standing(.due),
          moved: rotation.moves.count, early: rotation.values.movedEarly,
          overdueStaying: rotation.values.overdueStaying,
          dueStaying: rotation.values.dueStaying, vacant: rotation.vacant.count)[language])
  }

  private func showMoves(_ rotation: PrincipalsFile, _ roster: Roster) {
    let language = common.lang
    let heads = Dictionary(rotation.heads.map { ($0.teacher, $0) }) { first, _ in first }
    var table = TextTable(
      [.teacher, .name, .presentSchool, .destination, .direction, .standing, .inPlace], in: language
    )
    for move in rotation.moves {
      let head = heads[move.teacher]
      table.add([
        move.teacher.rawValue, roster[move.teacher]?.name ?? "",
        roster[move.from]?.name ?? move.from.rawValue,
        roster[move.to]?.name ?? move.to.rawValue, move.direction.name(in: language),
        head?.standing.name(in: language) ?? "",
        head?.months.map { Measure.months($0).words(in: language) } ?? "",
      ])
    }
    print(table.text)
    for move in rotation.moves {
      print(
        "· \(roster[move.teacher]?.name ?? "") → \(roster[move.to]?.name ?? ""): "
          + move.reasons.map { $0.text(in: language) }.joined(separator: " "))
    }
  }
}
