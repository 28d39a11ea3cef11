public import Policy
public import Staffing

/// A research project, a feature school, a training or an assistance project (S001-134,
/// S002-39, S002-20, S002-22): who leads it, which schools take part, what for and how long.
public struct Project: Identifiable, Equatable, Sendable {
  public typealias ID = Identifier<Project>

  public let id: ID

  /// Key of the book.
  public let kind: String
  public let title: String
  public let leader: ProjectLeader

  /// Empty of a project of the whole county.
  public let schools: Set<School.ID>

  /// The pair of schools that it's done in; both are among `schools`.
  public let pair: SchoolPair?

  /// Who helps from outside the county, such as the partner city; may be empty.
  public let partner: String
  public let aims: String
  public let level: ProjectLevel

  /// What the topic came from: a line of the ledger, a study; may be empty.
  public let origin: String
  public let days: ClosedRange<Day>

  public init(
    id: ID, kind: String, title: String, leader: ProjectLeader, schools: Set<School.ID>,
    pair: SchoolPair? = nil, partner: String = "", aims: String, level: ProjectLevel,
    origin: String = "", days: ClosedRange<Day>
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.leader = leader
    self.schools = schools
    self.pair = pair
    self.partner = partner
    self.aims = aims
    self.level = level
    self.origin = origin
    self.days = days
  }

  /// The day on which a stage is due by its part of the project's time.
  public func due(_ stage: ProjectTerms.Stage) -> Day {
    let length = days.lowerBound.distance(to: days.upperBound)
    return days.lowerBound.advanced(by: length * min(1_000, stage.share.value) / 1_000)
  }
}

/// Who leads a project.
public enum ProjectLeader: Hashable, Sendable {
  case teacher(Teacher.ID)

  /// Somebody of a county office, by the account's name (S002-22).
  case office(String)

  public var teacher: Teacher.ID? {
    if case .teacher(let teacher) = self { return teacher }
    return nil
  }
}

/// By whom a project is set up.
public enum ProjectLevel: String, Hashable, Sendable, CaseIterable {
  case school, county, city, province, nation
}

/// A school that helps and one that is helped.
public struct SchoolPair: Hashable, Sendable {
  public let helper: School.ID
  public let helped: School.ID

  public init(_ helper: School.ID, helps helped: School.ID) {
    self.helper = helper
    self.helped = helped
  }
}
