import Foundation
import OfficeFiles
import Papers
import PlanFormat
import Planning
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Timetable workbook` {
  private func book() throws -> PolicyBook {
    let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return try PolicyBook(
      yaml: String(
        contentsOf: root.appending(path: "policy-books/national-default.yaml"), encoding: .utf8))
  }

  /// Small schools of the sample county in one alliance, with what `rename`
  /// makes of their names.
  private func county(_ rename: (Int, String) -> String = { $1 }) throws -> Roster {
    let county = sampleCounty(.sample, seed: 1)
    var number = 0
    let schools = county.schools.map { school in
      var school = school
      guard school.alliance != nil else { return school }
      school.alliance = "联盟"
      school.name = rename(number, school.name)
      number += 1
      return school
    }
    return try Roster(county: county.county, schools: schools, teachers: county.teachers)
  }

  @Test(arguments: Language.allCases)
  func `has an overview, the schools and the teachers`(language: Language) throws {
    let (roster, book) = (try county(), try book())
    let week = try ItineraryPlanner(
      ItineraryRequest(roster: roster, book: book, alliance: "联盟")
    ).plan()
    #expect(!week.travellers.isEmpty)
    try withTemporaryFile { path in
      try CountyWorkbook.writeItinerary(week, roster: roster, book: book, in: language, to: path)
      let workbook = try WorkbookReader(path: path)
      let names = workbook.sheets.map(\.name)
      #expect(
        Array(names.prefix(5))
          == (language == .zh
            ? ["总览", "各校", "走教教师", "未开足的课", "限制与依据"]
            : ["Overview", "Schools", "Teachers", "Uncovered", "Limits"]))
      #expect(names.count == 5 + week.schools.count + week.travellers.count)
      let visit = week.visits[0]
      let school = try #require(roster[visit.school]?.name)
      let teacher = try #require(roster[visit.teacher]?.name)
      #expect(try text(of: school, in: workbook).contains(teacher))
      #expect(try text(of: teacher, in: workbook).contains(school))
      #expect(try text(of: names[0], in: workbook).contains("\(week.levels[2].value)"))
    }
  }

  @Test func `gives sheets names that spreadsheet programs accept`() throws {
    let roster = try county { number, _ in
      ["总览", "很[长]的:校*名?/\\" + String(repeating: "长", count: 40), "'同名'", "同名", "同名"][number % 5]
    }
    let book = try book()
    let week = try ItineraryPlanner(
      ItineraryRequest(roster: roster, book: book, alliance: "联盟")
    ).plan()
    try withTemporaryFile { path in
      try CountyWorkbook.writeItinerary(week, roster: roster, book: book, to: path)
      let names = try WorkbookReader(path: path).sheets.map(\.name)
      #expect(Set(names.map { $0.lowercased() }).count == names.count)
      #expect(names.allSatisfy { $0.utf16.count <= 31 && !$0.contains { "[]:*?/\\".contains($0) } })
      #expect(names.count == 5 + week.schools.count + week.travellers.count)
    }
  }

  private func text(of sheet: String, in workbook: WorkbookReader) throws -> String {
    var cells: [String] = []
    try workbook.rows(of: workbook.sheet(named: sheet)) { row in
      cells += row.cells.map { row.text(of: $0) }
      return true
    }
    return cells.joined(separator: "|")
  }
}
