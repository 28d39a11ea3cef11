import Chronicle
import CoreTestSupport
import Sampling
import Staffing
import Testing

@Suite struct `A roster that follows the record` {
  private let roster = sampleCounty(.sample, seed: 7)
  private let day = Day(2026, 9, 1)

  @Test func `says what it said when the record agrees`() throws {
    let lines = roster.statements.map { statement in
      Timeline(
        statement.line,
        facts: [
          Fact(
            statement.line, statement.value,
            during: Period(
              from: statement.since ?? Day(2020, 9, 1),
              until: statement.until ?? Period.never))
        ])
    }
    #expect(roster.differences(from: lines, on: day).isEmpty)
    #expect(try roster.saying([:]) == roster)
  }

  @Test func `takes over what the record says of a person`() throws {
    let teacher = roster.teachers[0]
    let post = Post(school: roster.schools[3].id, stage: .primary, subject: .music)
    let facts = [
      fact(FactLine(.title, of: teacher.id.rawValue), .title(.fullSenior)),
      fact(FactLine(.backbone, of: teacher.id.rawValue), .backbone(.province)),
      fact(
        FactLine(.person, of: teacher.id.rawValue),
        .person(name: "新名", sex: .male, born: Month(1980, 2))),
      fact(.teaching(of: teacher.id), .teaching(post), from: Day(2025, 9, 1)),
    ]
    var expected = teacher
    (expected.title, expected.backbone, expected.name) = (.fullSenior, .province, "新名")
    (expected.sex, expected.born) = (.male, Month(1980, 2))
    expected.teaching = Stay(school: post.school, since: Month(2025, 9))
    (expected.stage, expected.subject) = (.primary, .music)
    let changed = try roster.saying(lines(facts))
    #expect(changed[teacher.id] == expected)
    #expect(changed.teachers.count == roster.teachers.count)
    #expect(changed.schools == roster.schools)
  }

  @Test func `takes over what the record says of a school`() throws {
    let id = roster.schools[0].id
    let changed = try roster.saying(
      lines([
        fact(.attribute("name", of: id), .word("改名小学")),
        fact(.attribute("establishment", of: id), .count(31)),
        fact(
          .attribute(FactLine.enrolmentSlot(.primary), of: id),
          .enrolment(Enrolment(pupils: 400, classes: 10))),
      ]).merging([.attribute("group", of: id): nil]) { first, _ in first })
    let school = try #require(changed[id])
    #expect(school.name == "改名小学" && school.establishment == 31 && school.group == nil)
    #expect(school.enrolment[.primary] == Enrolment(pupils: 400, classes: 10))
  }

  @Test func `gives what a closed school needed and was wished for to its successor`() throws {
    let (closed, successor) = (roster.schools[0].id, roster.schools[1].id)
    var lines: LinesOfDay = [.existence(of: closed): nil]
    lines[.attribute("successor", of: closed)] = .some(
      fact(.attribute("successor", of: closed), .word(successor.rawValue)))
    for teacher in roster.teachers where teacher.establishment.school == closed {
      lines[.employment(of: teacher.id)] = .some(
        fact(.employment(of: teacher.id), .employment(at: successor)))
    }
    for teacher in roster.teachers where teacher.teaching.school == closed {
      let post = Post(school: successor, stage: teacher.stage, subject: teacher.subject)
      lines[.teaching(of: teacher.id)] = .some(
        fact(.teaching(of: teacher.id), .teaching(post)))
    }
    let merged = try roster.saying(lines)
    #expect(merged[closed] == nil && merged.schools.count == roster.schools.count - 1)
    #expect(merged.teachers.count == roster.teachers.count)
    let needs = { (roster: Roster) in roster.statedNeeds.reduce(0) { $0 + $1.need } }
    #expect(needs(merged) == needs(roster))
    #expect(merged.teachers.allSatisfy { !$0.wishes.contains(closed) })
    #expect(merged.pairings.allSatisfy { $0.helper != closed && $0.helped != closed })
    // Somebody who stays behind is named.
    let one = try #require(lines.keys.first { $0.kind == .teaching })
    lines[one] = nil
    #expect(throws: RosterError.self) { try roster.saying(lines) }
  }

  @Test func `opens a school with its attributes and ends pairings`() throws {
    let new = School(
      id: "2111009999", name: "新校", area: .village, kind: .primarySchool,
      enrolment: [.primary: Enrolment(pupils: 90, classes: 6)],
      location: Location(longitude: 116.9, latitude: 40.5))
    var lines = lines(new.statements.map { fact($0.line, $0.value) })
    let pairing = try #require(roster.pairings.first)
    lines[.pairing(of: pairing.helper, helping: pairing.helped, in: pairing.kind)] = .some(nil)
    let changed = try roster.saying(lines)
    #expect(changed[new.id] == new)
    #expect(changed.pairings.count == roster.pairings.count - 1)
  }

  @Test func `differs where the record has ended something or says another thing`() {
    let teacher = roster.teachers[0]
    let title = FactLine(.title, of: teacher.id.rawValue)
    let later = Timeline(title, facts: [fact(title, .title(.third), from: Day(2027, 1, 1))])
    #expect(roster.differences(from: [later], on: day).isEmpty)
    #expect(roster.differences(from: [later], on: Day(2027, 1, 1)).keys.first == title)
    let open = FactLine.existence(of: roster.schools[0].id)
    let closed = Timeline(
      open, facts: [Fact(open, .word("open"), during: Period(from: Day(2000, 1, 1), until: day))])
    #expect(roster.differences(from: [closed], on: day) == [open: nil])
  }

  private func fact(_ line: FactLine, _ value: FactValue, from: Day = Day(2020, 9, 1)) -> Fact {
    Fact(line, value, during: Period(from: from))
  }

  private func lines(_ facts: [Fact]) -> LinesOfDay {
    Dictionary(facts.map { ($0.line, $0) }) { first, _ in first }
  }
}

@Suite struct `A school's attribute` {
  @Test(arguments: [
    ("name", FactValue.word("x"), true), ("name", .word(" "), false),
    ("area", .word(Area.village.rawValue), true), ("area", .word("999"), false),
    ("hardship", .count(3), true), ("hardship", .count(21), false),
    ("establishment", .word("3"), false), ("enrolment-primary", .count(3), false),
    ("enrolment-primary", .enrolment(Enrolment(pupils: 1, classes: 1)), true),
    ("enrolment-x", .enrolment(Enrolment(pupils: 1, classes: 1)), false),
    ("location", .location(Location(longitude: 116, latitude: 40)), true),
  ])
  func `is a value of its own kind`(slot: String, value: FactValue, fits: Bool) {
    #expect(value.fits(schoolSlot: slot) == fits)
  }
}
