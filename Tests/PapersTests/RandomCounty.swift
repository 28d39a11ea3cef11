import OfficeFiles
import Papers
import Staffing

/// Draws small counties in which every column takes odd but lawful values.
final class RandomCounty {
  private var random: SplitMix64
  private let seed: UInt64

  init(seed: UInt64) {
    self.seed = seed
    self.random = SplitMix64(state: seed)
  }

  func roster() throws -> Roster {
    let schools = (0..<Int.random(in: 2...9, using: &random)).map { school($0) }
    let teachers = (0..<Int.random(in: 1...40, using: &random)).map { teacher($0, schools) }
    let needs = Set(
      (0..<6).map { _ in
        let school = schools.randomElement(using: &random)!
        return Post(school: school.id, stage: anyStage(of: school), subject: subject())
      }
    ).sorted().map { PostNeed(post: $0, need: Int.random(in: 0...9, using: &random)) }
    let pairings = (0..<3).map { _ in
      Pairing(
        helper: schools[0].id, helped: schools[1].id, kind: draw(Pairing.Kind.self),
        start: maybe { Month(2024, 9) }, end: maybe { Month(2027, 8) })
    }
    let swaps = teachers.prefix(2).map {
      SwapWish(teacher: $0.id, targets: schools.prefix(2).map(\.id.rawValue))
    }
    return try Roster(
      county: "示例县\(seed)", schools: schools, teachers: teachers, statedNeeds: needs,
      pairings: pairings, swapWishes: Array(swaps))
  }

  func extraColumns(for roster: Roster) -> [ExtraColumns] {
    let keys = roster.teachers.map(\.id.rawValue)
    let values: [[CellValue]] = [
      keys.map { _ in maybe { .text("备注，=1+1 \(Int.random(in: 0...9, using: &random))") } ?? .empty
      },
      keys.map { _ in
        maybe { .number(Double(Int.random(in: -500...500, using: &random)) / 100) } ?? .empty
      },
      keys.map { _ in maybe { .date(45_000) } ?? .empty },
      keys.map { _ in maybe { .boolean(true) } ?? .empty },
    ]
    return [
      ExtraColumns(
        sheet: .teachers, headings: ["备注", "得分", "体检日期", "党员"], keys: keys, values: values)
    ]
  }

  private func school(_ index: Int) -> School {
    let kind = draw(SchoolKind.self)
    var enrolment: [Stage: Enrolment] = [:]
    for stage in kind.stages where Bool.random(using: &random) {
      enrolment[stage] = Enrolment(
        pupils: Int.random(in: 1...900, using: &random),
        classes: Int.random(in: 1...30, using: &random))
    }
    return School(
      id: School.ID("21110\(10_000 + index)"), name: text("第\(index)学校（东区）"),
      township: maybe { text("镇\(index)") }, district: maybe { text("学区 1") },
      area: draw(Area.self), kind: kind, enrolment: enrolment,
      establishment: maybe { Int.random(in: 0...200, using: &random) },
      role: draw(SchoolRole.self), hardship: Int.random(in: 0...4, using: &random),
      group: maybe { text("集团") }, alliance: maybe { text("联盟 & Co <1>") },
      location: maybe { location() })
  }

  private func teacher(_ index: Int, _ schools: [School]) -> Teacher {
    let school = schools.randomElement(using: &random)!
    let other = schools.randomElement(using: &random)!
    let place = Bool.random(using: &random) ? other : school
    let joined = Month(2005, 1).advanced(by: Int.random(in: 0...240, using: &random))
    return Teacher(
      id: Teacher.ID("T\(1000 + index)"), name: text("张\(index)"), sex: draw(Sex.self),
      born: Month(1968, 1).advanced(by: Int.random(in: 0...240, using: &random)),
      establishment: Stay(school: school.id, since: joined),
      teaching: place.id == school.id
        ? nil : Stay(school: place.id, since: maybe { joined.advanced(by: 12) }),
      stage: anyStage(of: place), subject: subject(),
      qualifications: Qualifications(
        subjects: maybe { [subject(), subject()] } ?? [], stages: maybe { [draw(Stage.self)] } ?? []
      ),
      title: draw(Title.self), backbone: draw(BackboneLevel.self),
      degree: maybe { draw(Degree.self) },
      position: draw(Position.self), startedWork: maybe { joined },
      ruralYears: Int.random(in: 0...30, using: &random), lastRural: maybe { Month(2019, 10) },
      lastExchange: maybe { Month(2020, 1) },
      circumstances: Set(
        Circumstance.allCases.filter { _ in Int.random(in: 0...5, using: &random) == 0 }),
      appraisal: maybe { draw(AppraisalGrade.self) }, home: maybe { location() },
      spouse: maybe { Teacher.ID("T\(1000 + Int.random(in: 0...40, using: &random))") },
      isVolunteer: Bool.random(using: &random),
      wishes: (0..<Int.random(in: 0...8, using: &random)).map { _ in
        schools.randomElement(using: &random)!.id
      })
  }

  private func draw<Value: CaseIterable>(_ type: Value.Type) -> Value {
    type.allCases.randomElement(using: &random)!
  }

  private func anyStage(of school: School) -> Stage {
    school.kind.stages.randomElement(using: &random)!
  }

  private func subject() -> Subject {
    Int.random(in: 0...19, using: &random) == 0
      ? "书法" : Subject.all.randomElement(using: &random)!
  }

  private func location() -> Location {
    Location(
      microLongitude: Int.random(in: 100_000_000...120_000_000, using: &random),
      microLatitude: Int.random(in: 20_000_000...40_000_000, using: &random))
  }

  /// Names that a careless writer would break.
  private func text(_ text: String) -> String {
    switch Int.random(in: 0...7, using: &random) {
    case 0: "=" + text
    case 1: "@" + text + "\"'"
    case 2: text + "_x0041_"
    case 3: text + "１２Ａ𠮷"
    case 4: "-" + text + "\n第二行"
    default: text
    }
  }

  private func maybe<Value>(_ value: () -> Value) -> Value? {
    Bool.random(using: &random) ? value() : nil
  }
}

/// SplitMix64 (Steele, Lea & Flood, OOPSLA 2014): a seeded generator for tests.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
