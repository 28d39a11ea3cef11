import OfficeFiles
import Papers
import PlanFormat
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `The form of a competition` {
  @Test(arguments: Language.allCases)
  func `what is written reads back the same`(language: Language) throws {
    for seed: UInt64 in 1...3 {
      let competition = sampleCompetition(seed: seed)
      let reading = try written(competition, language)
      #expect(reading.problems == [])
      let read = try #require(reading.competition)
      #expect(read.offers == competition.offers)
      #expect(read.limits == competition.limits)
      #expect(read.applicants.map(\.id) == competition.applicants.map(\.id))
      #expect(read.applicants.map(\.score) == competition.applicants.map(\.score))
      #expect(read.applicants.map(\.wishes) == competition.applicants.map(\.wishes))
      #expect(
        read.applicants.map(\.teacher.circumstances)
          == competition.applicants.map(\.teacher.circumstances))
    }
  }

  @Test func `an empty form asks for rows and nothing else`() throws {
    let reading = try written(Competition(offers: [], applicants: []), .zh)
    #expect(reading.competition == nil)
    #expect(reading.problems.map(\.kind) == [.noRows, .noRows])
  }

  @Test func `errors name the cell, what stands there and what was meant`() throws {
    var competition = sampleCompetition(seed: 1)
    competition.applicants[0].wishes = ["P01", competition.offers[0].id]
    competition.applicants[1].score = 123_456
    competition.offers[1].school = competition.offers[0].school
    competition.offers[1].district = "另一学区"
    competition.limits[0].scope = .school("9999999999")
    let reading = try written(competition, .zh)
    #expect(reading.competition == nil)
    let errors = reading.problems.filter { $0.severity == .block }
    #expect(
      Set(errors.map(\.kind)).isSuperset(of: [
        .unknownOffer, .outOfRange, .districtDiffers, .unknownScope,
      ]))
    let wish = try #require(errors.first { $0.kind == .unknownOffer })
    #expect(wish.sheet == "应聘" && wish.row == 4 && wish.found == "P01")
    #expect(wish.suggestion == "P001")
  }

  @Test(arguments: Language.allCases)
  func `a result has the people, the reasons, the posts and the rounds`(language: Language) throws {
    let competition = sampleCompetition(seed: 2)
    let (person, post) = (competition.applicants[0], competition.offers[0])
    let reason = Reason(
      rule: "ranked-behind", sentence: "名额已满", english: "All places are taken", measured: "",
      allowed: "", citation: "")
    let result = CompetitionFile(
      year: 2026, book: .init(id: "miyun", version: "1", sha256: "b"), workbookSHA256: "w",
      seed: 7, seedDigest: "s",
      rounds: [.init(kind: .school, participants: 2, applications: 3, open: 4, hired: 1)],
      hired: [.init(applicant: person.id, post: post.id, round: 1, score: 8_650, wish: 1)],
      refused: [
        .init(applicant: competition.applicants[1].id, post: post.id, wish: 1, reasons: [reason])
      ], kept: [], left: [.init(applicant: competition.applicants[1].id, reasons: [reason])],
      posts: [.init(post: post.id, chairs: 2, hired: 1, lowestScore: 8_650, reasons: [reason])],
      limits: [.init(name: "全县限额", english: "County limit", capacity: 3, hired: 1)], digest: "d")
    try withTemporaryFile { path in
      try CompetitionWorkbook.writeResult(
        result, competition: competition, in: language, to: path)
      let workbook = try WorkbookReader(path: path)
      #expect(
        workbook.sheets.map(\.name)
          == (language == .zh
            ? ["聘任名单", "落聘人员", "未满足的志愿", "岗位情况", "轮次与限额", "说明"]
            : ["Hired", "Left", "Wishes refused", "Posts", "Rounds and limits", "Remarks"]))
      let texts = try workbook.sheets.map { try text(of: $0, in: workbook) }
      #expect(texts[0].contains(person.teacher.name) && texts[0].contains("86.5"))
      for sheet in 1...3 {
        #expect(texts[sheet].contains(language == .zh ? "名额已满" : "All places are taken"))
      }
      #expect(texts[4].contains(language == .zh ? "全县限额" : "County limit"))
    }
  }

  private func written(
    _ competition: Competition, _ language: Language
  ) throws -> CompetitionReading {
    try withTemporaryFile { path in
      try CompetitionWorkbook.write(competition, to: path, language: language)
      return try CompetitionWorkbook.read(path)
    }
  }

  private func text(of sheet: SheetInfo, in workbook: WorkbookReader) throws -> String {
    var all = ""
    try workbook.rows(of: sheet) { row in
      for cell in row.cells { all += row.text(of: cell) + "\t" }
      return true
    }
    return all
  }
}
