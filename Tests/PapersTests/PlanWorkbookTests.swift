import OfficeFiles
import Papers
import PlanFormat
import Policy
import Staffing
import Testing

@Suite struct `Plan workbook` {
  let reason = Reason(
    rule: "years-at-school", sentence: "在同一学校满 6 年", english: "six years at one school",
    measured: "9 年", allowed: "6 年", citation: "教师〔2014〕4号")

  /// A plan that moves the first teacher to the second school.
  func plan(_ roster: Roster) -> PlanFile {
    let teacher = roster.teachers[0]
    let move = Move(
      teacher: teacher.id, from: teacher.teaching.school, to: roster.schools[1].id,
      stage: .primary, subject: .music, phase: .directed, direction: .down, kind: .exchange,
      start: "2026-autumn", end: "2028-spring", reasons: [reason, reason])
    let unfilled = Unfilled(
      school: roster.schools[0].id, stage: .junior, subject: .physics, missing: 2,
      reasons: [reason])
    return PlanFile(
      year: 2026, book: .init(id: "miyun", version: "1", sha256: "b"), workbookSHA256: "w",
      seed: 7, engine: "e", status: .proven,
      levels: [Level(name: "shortage", value: 12, bound: 12, gap: 0, tolerance: 0)], gap: 0,
      moves: [move], unfilled: [unfilled],
      indicators: Indicators(
        before: ["cv.backbone.primary": .init(millionths: 512_345)],
        after: ["cv.backbone.primary": .init(millionths: nil)]),
      certificate: Certificate(proofs: [], digest: "d"), effort: 1, stoppedBy: .gap)
  }

  @Test(arguments: Language.allCases)
  func `has the moves, the schools, the gaps, the indicators and the rules`(language: Language)
    throws
  {
    let roster = try RandomCounty(seed: 3).roster()
    try withTemporaryFile { path in
      try CountyWorkbook.writePlan(plan(roster), roster: roster, in: language, to: path)
      let workbook = try WorkbookReader(path: path)
      let names = workbook.sheets.map(\.name)
      #expect(
        names
          == (language == .zh
            ? ["计划", "按学校", "未补足岗位", "指标前后", "规则依据", "说明"]
            : ["Plan", "By school", "Unfilled posts", "Indicators", "Rules", "Remarks"]))
      let texts = try names.map { try text(of: $0, in: workbook) }
      #expect(texts[0].contains(roster.teachers[0].id.rawValue))
      #expect(texts[0].contains(language == .zh ? "在同一学校满 6 年" : "six years at one school"))
      #expect(texts[1].contains(roster.schools[0].id.rawValue))
      #expect(texts[2].contains(language == .zh ? "物理" : "Physics"))
      #expect(texts[3].contains("cv.backbone.primary") && texts[3].contains("0.512345"))
      #expect(texts[4].contains("教师〔2014〕4号"))
      #expect(texts[5].contains("miyun 1"))
    }
  }

  @Test(arguments: Language.allCases)
  func `without a plan has the clashes, with the values to change`(language: Language) throws {
    let roster = try RandomCounty(seed: 3).roster()
    var file = plan(roster)
    (file.status, file.moves, file.unfilled, file.levels) = (.infeasible, [], [], [])
    var clash = Clash(
      rule: "team-leave", subject: "team-leave/1/primary/音乐", sentence: "流出人数不得超过2人",
      english: "2 may leave at most", missing: 1, set: 1, alone: 1, together: 1)
    (clash.name, clash.nameEnglish) = ("音乐教师流出人数", "those leaving the music team")
    (clash.change, clash.changeEnglish) = ("由至多2人提高到至多3人", "from 2 to 3 at most")
    (clash.setting, clash.from, clash.to) = ("plan/team-leave-share", "2", "3")
    file.doctor = [clash]
    try withTemporaryFile { path in
      try CountyWorkbook.writePlan(file, roster: roster, in: language, to: path)
      let workbook = try WorkbookReader(path: path)
      #expect(
        workbook.sheets.map(\.name)
          == (language == .zh ? ["矛盾与办法", "说明"] : ["Clashes", "Remarks"]))
      let text = try text(of: workbook.sheets[0].name, in: workbook)
      let parts =
        language == .zh
        ? ["音乐教师流出人数", "流出人数不得超过2人", "由至多2人提高到至多3人", "要改"]
        : ["those leaving the music team", "2 may leave at most", "from 2 to 3 at most", "Changes"]
      for part in parts + ["plan/team-leave-share"] {
        #expect(text.contains(part), "\(part)")
      }
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
