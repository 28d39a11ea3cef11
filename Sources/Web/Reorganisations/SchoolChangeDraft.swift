internal import Actions
internal import Staffing
internal import Wording

/// A change of schools as it's being filled in.
struct SchoolChangeDraft: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case merge, open, split

    var name: Phrase {
      switch self {
      case .merge: .mergeSchools
      case .open: .openSchool
      case .split: .splitSchool
      }
    }
  }

  let kind: Kind
  let day: String
  let document: String

  /// The schools that close, or none.
  let schools: [School.ID]

  /// Where they go, or the school that is split.
  let other: School.ID
  let teachers: [Teacher.ID]
  let code: String
  let name: String
  let township: String
  let area: Area
  let schoolKind: SchoolKind

  /// Pupils and classes by stage, as typed.
  let enrolment: [String: String]

  /// An empty form.
  init(_ kind: Kind, splitting school: School.ID = "", from day: Day) {
    self.init(
      FormFields(body: "day=\(day)&other=\(Address.encoded(school.rawValue))"), kind)
  }

  init?(_ fields: FormFields) {
    guard let kind = Kind(rawValue: fields.text("what")) else { return nil }
    self.init(fields, kind)
  }

  private init(_ fields: FormFields, _ kind: Kind) {
    self.kind = kind
    day = fields.text("day")
    document = fields.text("document")
    schools = fields.all("school").filter { !$0.isEmpty }.map { School.ID($0) }
    other = School.ID(fields.text("other"))
    teachers = fields.all("teacher").map { Teacher.ID($0) }
    code = fields.text("code")
    name = fields.text("name")
    township = fields.text("township")
    area = Area(rawValue: fields.text("area")) ?? .village
    schoolKind = SchoolKind(rawValue: fields.text("kind")) ?? .primarySchool
    enrolment = Dictionary(
      uniqueKeysWithValues: Stage.allCases.flatMap { stage in
        ["pupils", "classes"].map { "\($0)-\(stage.rawValue)" }
      }.map { ($0, fields.text($0)) })
  }

  /// What is to be carried from page to page.
  var carried: [(name: String, value: String)] {
    [
      ("what", kind.rawValue), ("day", day), ("document", document), ("other", other.rawValue),
      ("code", code), ("name", name), ("township", township), ("area", area.rawValue),
      ("kind", schoolKind.rawValue),
    ] + schools.map { ("school", $0.rawValue) } + teachers.map { ("teacher", $0.rawValue) }
      + enrolment.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// - Throws: `BadDay` naming what isn't a day.
  func change() throws -> any SchoolChange {
    guard let first = Day(day), (1990...2100).contains(first.components.year) else {
      throw BadDay(text: day)
    }
    return switch kind {
    case .merge: MergeSchools(schools, into: other, on: first, document: document)
    case .open: OpenSchool(school, on: first, document: document)
    case .split:
      SplitSchool(
        other, opening: school, with: Set(teachers), on: first, document: document)
    }
  }

  private var school: School {
    var running: [Stage: Enrolment] = [:]
    for stage in Stage.allCases {
      let pupils = Int(enrolment["pupils-\(stage.rawValue)"] ?? "") ?? 0
      let classes = Int(enrolment["classes-\(stage.rawValue)"] ?? "") ?? 0
      if pupils > 0 || classes > 0 {
        running[stage] = Enrolment(pupils: max(0, pupils), classes: max(0, classes))
      }
    }
    return School(
      id: School.ID(code), name: name, township: township.isEmpty ? nil : township, area: area,
      kind: schoolKind, enrolment: running)
  }
}
