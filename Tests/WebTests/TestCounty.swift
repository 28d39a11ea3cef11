import Foundation
import PlanFormat
import Policy
import Staffing
import Web

/// A county of three schools and six teachers with Latin names, so that any
/// Chinese on an English page is the interface's own.
enum TestCounty {
  static let city: School.ID = "2111000001"
  static let village: School.ID = "2111000002"
  static let junior: School.ID = "3111000003"

  static func roster(firstName: String = "Ann Lee") throws -> Roster {
    let enrolment = [Stage.primary: Enrolment(pupils: 380, classes: 9)]
    return try Roster(
      county: "Testshire",
      schools: [
        School(
          id: city, name: "City Primary", township: "Centre", area: .mainCity,
          kind: .primarySchool, enrolment: enrolment,
          location: Location(longitude: 116.8, latitude: 40.4)),
        School(
          id: village, name: "Hill Primary", township: "Hill", area: .village,
          kind: .primarySchool, enrolment: [.primary: Enrolment(pupils: 60, classes: 6)],
          hardship: 2, location: Location(longitude: 117.1, latitude: 40.6)),
        School(
          id: junior, name: "Town Junior", area: .townCentre, kind: .juniorSchool,
          enrolment: [.junior: Enrolment(pupils: 200, classes: 6)]),
      ],
      teachers: [
        teacher("T1", firstName, at: city, .music), teacher("T2", "Bo Wu", at: city, .music),
        teacher("T3", "Cai Hu", at: city, .chinese, circumstances: [.seriousIllness]),
        teacher("T4", "Di Ma", at: village, .chinese),
        teacher("T5", "En Qi", at: junior, .physics, stage: .junior),
        teacher("T6", "Fu Xi", at: city, .mathematics, volunteers: [village]),
      ],
      statedNeeds: [
        PostNeed(post: Post(school: village, stage: .primary, subject: .music), need: 1),
        PostNeed(post: Post(school: village, stage: .primary, subject: .mathematics), need: 2),
      ],
      pairings: [Pairing(helper: city, helped: village, kind: .staff, start: Month(2025, 9))])
  }

  private static func teacher(
    _ id: Teacher.ID, _ name: String, at school: School.ID, _ subject: Subject,
    stage: Stage = .primary, circumstances: Set<Circumstance> = [],
    volunteers wishes: [School.ID] = []
  ) -> Teacher {
    Teacher(
      id: id, name: name, sex: .female, born: Month(1986, 9),
      establishment: Stay(school: school, since: Month(2012, 9)), stage: stage, subject: subject,
      title: .first, backbone: .county, degree: .bachelor, startedWork: Month(2010, 9),
      circumstances: circumstances, isVolunteer: !wishes.isEmpty, wishes: wishes)
  }

  static func plan() -> PlanFile {
    let reason = Reason(
      rule: "shortage", sentence: "该校音乐缺 1 人", english: "The school misses 1 in Music",
      measured: "1", allowed: "0", citation: "教师〔2014〕4号")
    return PlanFile(
      year: 2026,
      book: PlanFile.BookReference(
        id: "test", version: "1", sha256: String(repeating: "b", count: 64)),
      workbookSHA256: String(repeating: "a", count: 64), seed: 7, engine: "test",
      status: .proven,
      levels: [
        Level(name: "breaches", value: 0, bound: 0, gap: 0, tolerance: 0),
        Level(name: "shortage", value: 12, bound: 11, gap: 83_334, tolerance: 100_000),
        Level(name: "burden", value: 300, bound: 200, gap: 333_334, tolerance: 1_000),
      ], gap: 0,
      moves: [
        Move(
          teacher: "T1", from: city, to: village, stage: .primary, subject: .music,
          phase: .directed, direction: .down, kind: .exchange, start: "2026-autumn",
          end: "2028-spring", reasons: [reason]),
        Move(
          teacher: "T6", from: city, to: village, stage: .primary, subject: .mathematics,
          phase: .market, direction: .down, kind: .transfer, start: "2026-autumn",
          end: "2028-spring", reasons: []),
      ],
      stays: ["T2"],
      unfilled: [
        Unfilled(
          school: village, stage: .primary, subject: .mathematics, missing: 1, reasons: [reason])
      ],
      unmoved: [Unmoved(teacher: "T4", school: village, reasons: [reason])],
      indicators: Indicators(before: [:], after: [:]),
      certificate: Certificate(proofs: [], digest: String(repeating: "c", count: 64)),
      effort: 1, stoppedBy: .gap)
  }

  static func book() throws -> PolicyBook {
    try PolicyBook(yaml: bookText())
  }

  static func bookText() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: root.appendingPathComponent("policy-books/national-default.yaml"),
      encoding: .utf8)
  }

  /// Why no plan exists: a share, the commute limit that would have to be wider,
  /// and a pin that stands firm.
  static func clashing() -> PlanFile {
    var plan = plan()
    (plan.status, plan.moves, plan.levels, plan.unfilled) = (.infeasible, [], [], [])
    var limit = Clash(
      rule: "commute-limit", subject: "county", sentence: "通勤不超过40公里；只改这一项：由40公里放宽到52.4公里。",
      english: "nobody goes farther than 40 km; changing this alone: from 40 km to 52.4 km.",
      missing: 3, set: 1, alone: 3, together: 3, advice: "提高 commute-limit。",
      adviceEnglish: "Raise commute-limit.")
    (limit.name, limit.nameEnglish) = ("通勤上限", "the commute limit")
    (limit.change, limit.changeEnglish) = ("由40公里放宽到52.4公里", "from 40 km to 52.4 km")
    (limit.setting, limit.from, limit.to) = ("plan/commute-limit", "40000 metres", "52318 metres")
    (limit.admits, limit.citation, limit.citationEnglish) = (23, "本县做法（内部）", "本县做法 (house)")
    var pin = Clash(
      rule: "pin", subject: "T1", sentence: "指定T1留任；只改这一项还不够。",
      english: "the pin that T1 stays; changing this alone isn't enough.", missing: 1, set: 1)
    (pin.name, pin.nameEnglish) = ("指定T1留任", "the pin that T1 stays")
    plan.doctor = [limit, pin]
    return plan
  }

  static func county(
    planned: Bool = true, firstName: String = "Ann Lee", isSample: Bool = true,
    plan: PlanFile? = nil, of roster: Roster? = nil
  ) throws -> County {
    let plan = plan ?? self.plan()
    return County(
      roster: try roster ?? self.roster(firstName: firstName), year: SchoolYear(2026),
      book: try book(),
      bookText: try bookText(), isSample: isSample, plan: planned ? plan : nil,
      planBytes: planned ? Array(try plan.json()) : [])
  }
}
