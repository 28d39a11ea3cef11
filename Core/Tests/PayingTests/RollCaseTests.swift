import Paying
import Policy
import Staffing
import Testing

@Suite struct `A month's roll on its way` {
  private let day = Day(2026, 2, 1)

  @Test func `is closed after every school, the bureau and the notice`() throws {
    var roll = RollCase(schools: ["A", "B"])
    try roll.take(.send, on: day)
    #expect(roll.waitingFor == ["A", "B"])
    try roll.take(.confirm("B"), on: day)
    try roll.take(.confirm("B"), on: day)
    #expect(roll.waitingFor == ["A"] && roll.state == .withSchools)
    #expect(throws: RollCase.Fault.notOnRoll("C")) { try roll.take(.confirm("C"), on: day) }
    try roll.take(.confirm("A"), on: day)
    try roll.take(.check, on: day, noticeEnds: Day(2026, 2, 6))
    #expect(throws: RollCase.Fault.beforeEndOfNotice(Day(2026, 2, 6))) {
      try roll.take(.close, on: Day(2026, 2, 6))
    }
    try roll.take(.object, on: day)
    #expect(throws: RollCase.Fault.openObjections(1)) {
      try roll.take(.close, on: Day(2026, 2, 7))
    }
    try roll.take(.answer, on: day)
    #expect(throws: RollCase.Fault.noObjection) { try roll.take(.answer, on: day) }
    try roll.take(.close, on: Day(2026, 2, 7))
    #expect(roll.state == .closed)
    for step in [RollCase.Step.send, .confirm("A"), .check, .object, .answer, .sendBack, .close] {
      #expect(throws: RollCase.Fault.notIn(.closed)) { try roll.take(step, on: day) }
    }
  }

  @Test func `starts anew when it's sent back, confirmations included`() throws {
    var roll = RollCase(schools: ["A"])
    try roll.take(.send, on: day)
    try roll.take(.confirm("A"), on: day)
    try roll.take(.check, on: day)
    try roll.take(.sendBack, on: day)
    #expect(roll == RollCase(schools: ["A"]))
    try roll.take(.send, on: day)
    #expect(roll.waitingFor == ["A"])
  }
}

@Suite struct `A pay grade for excellent years` {
  /// S001-015: two years rated excellent in the mountains, not one after another.
  @Test func `is proposed after two of them at hardship schools`() {
    var due = PayHistory.sample("T2", from: Day(2023, 9, 1))
    due.appraisals = [
      SchoolYear(2023): .excellent, SchoolYear(2024): .qualified, SchoolYear(2025): .excellent,
    ]
    var town = due
    (town.person, town.places) = ("T1", [PayPlace("T", from: Day(2023, 9, 1))])
    var one = due
    one.person = "T0"
    one.places[0].from = Day(2025, 1, 1)
    let rises = entitlement(.sample()).gradeRises(
      of: [one, town, due], through: SchoolYear(2025))
    #expect(rises.map(\.person) == ["T2", "T0"])
    #expect(rises.map(\.isDue) == [true, false])
    #expect(rises[0].years == [SchoolYear(2023), SchoolYear(2025)])
    #expect(
      entitlement(.sample()).gradeRises(of: [due], through: SchoolYear(2024)).map(\.isDue)
        == [false])
  }
}
