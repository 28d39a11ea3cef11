/// A school, with what a plan needs to know of it in one school year.
public struct School: Identifiable, Equatable, Sendable {
  public typealias ID = Identifier<School>

  public let id: ID
  public var name: String
  public var township: String?
  public var district: String?
  public var area: Area
  public var kind: SchoolKind

  /// Pupils and classes of each stage that the school runs; a stage that is
  /// missing isn't run.
  public var enrolment: [Stage: Enrolment]

  /// Approved establishment (编制数); nil asks the policy book to compute it.
  public var establishment: Int?

  public var role: SchoolRole

  /// 0 for an ordinary place; higher is harder (艰苦等级).
  public var hardship: Int

  public var group: String?
  public var alliance: String?
  public var location: Location?

  public init(
    id: ID, name: String, township: String? = nil, district: String? = nil, area: Area,
    kind: SchoolKind, enrolment: [Stage: Enrolment] = [:], establishment: Int? = nil,
    role: SchoolRole = .ordinary, hardship: Int = 0, group: String? = nil,
    alliance: String? = nil, location: Location? = nil
  ) {
    self.id = id
    self.name = name
    self.township = township
    self.district = district
    self.area = area
    self.kind = kind
    self.enrolment = enrolment
    self.establishment = establishment
    self.role = role
    self.hardship = hardship
    self.group = group
    self.alliance = alliance
    self.location = location
  }

  public var zone: Zone { area.zone }

  /// The stages with pupils or classes, primary first.
  public var stages: [Stage] {
    Stage.allCases.filter { (enrolment[$0] ?? .none).isRunning }
  }

  public var pupils: Int { enrolment.values.reduce(0) { $0 + $1.pupils } }
  public var classes: Int { enrolment.values.reduce(0) { $0 + $1.classes } }
}

/// Pupils and classes of one stage at one school.
public struct Enrolment: Equatable, Sendable {
  public var pupils: Int
  public var classes: Int

  public init(pupils: Int, classes: Int) {
    self.pupils = pupils
    self.classes = classes
  }

  public static let none = Enrolment(pupils: 0, classes: 0)
  public var isRunning: Bool { pupils > 0 || classes > 0 }
}

/// What a school does in the exchange: sends help, receives it, or neither by
/// name (支援校, 受援校, 一般). The law forbids "key schools" (义务教育法 art. 22),
/// so there is no such word here.
public enum SchoolRole: String, Hashable, Sendable, CaseIterable {
  case supporting, supported, ordinary
}
