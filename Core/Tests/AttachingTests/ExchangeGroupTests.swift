import Attaching
import CoreTestSupport
import Sampling
import Staffing
import Testing

@Suite struct `Groups of exchanged teachers` {
  @Test func `hold each member once, by subject, and are led by the highest honour`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let subjects: [Subject] = ["语文", "数学"]
      let members = (0..<Int.random(in: 0...12, using: &chance)).map { number in
        ExchangeGroup.Member(
          teacher: Teacher.ID("T\(number)"), name: "甲",
          subject: subjects.randomElement(using: &chance)!,
          school: "A", area: Bool.random(using: &chance) ? "东" : "西",
          title: Title.allCases.randomElement(using: &chance)!,
          backbone: BackboneLevel.allCases.randomElement(using: &chance)!)
      }
      let byArea = Bool.random(using: &chance)
      let least = Int.random(in: 0...4, using: &chance)
      let groups = ExchangeGroup.all(of: members, byArea: byArea, least: least)
      for subject in subjects {
        for area in byArea ? ["东", "西"] : [""] {
          let own = members.filter { $0.subject == subject && (!byArea || $0.area == area) }
          let group = groups.first { $0.subject == subject && $0.area == area }
          #expect((group != nil) == (own.count >= max(1, least)), "seed \(seed)")
          guard let group else { continue }
          #expect(Set(group.members) == Set(own) && group.members.count == own.count)
          #expect(
            own.allSatisfy {
              ($0.backbone, $0.title) <= (group.leader.backbone, group.leader.title)
            }, "seed \(seed)")
        }
      }
    }
  }
}

@Suite struct `A trainer's diary` {
  @Test func `has no two visits at once, nor a visit and a course`() {
    let day = Day(2026, 10, 8)
    let diary = TrainerDiary(
      [TrainerSlot(trainer: "L-1", day: day, half: .morning)],
      sessions: [(["L-1", "L-2"], day.advanced(by: 1), 700..<760)])
    func isFree(_ trainer: String, _ days: Int, _ half: TrainerSlot.Half) -> Bool {
      diary.isFree(TrainerSlot(trainer: trainer, day: day.advanced(by: days), half: half))
    }
    #expect(!isFree("L-1", 0, .morning) && isFree("L-1", 0, .afternoon))
    #expect(isFree("L-2", 0, .morning))
    #expect(!isFree("L-2", 1, .morning) && !isFree("L-2", 1, .afternoon))
    #expect(isFree("L-2", 2, .morning))
  }
}
