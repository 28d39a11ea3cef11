public import Policy
public import Staffing

/// A master and an apprentice for some time (师徒结对): who teaches whom what, and how far it is
/// to lead (S000-001, S000-009).
public struct Mentorship: Identifiable, Equatable, Sendable {
  public typealias ID = Identifier<Mentorship>

  public let id: ID
  public let kind: MentorshipTerms.Kind
  public let mentor: Mentor

  /// The school that employs the master; nil of a researcher, who is no school's staff
  /// (S002-09).
  public let mentorSchool: School.ID?
  public let apprentice: Teacher.ID

  /// The school that employs the apprentice.
  public let apprenticeSchool: School.ID

  /// First and last day; the last one is that on which it ended early, if it did.
  public let days: ClosedRange<Day>
  public let goal: MentorGoal

  public init(
    id: ID, kind: MentorshipTerms.Kind, mentor: Mentor, mentorSchool: School.ID?,
    apprentice: Teacher.ID, apprenticeSchool: School.ID, days: ClosedRange<Day>,
    goal: MentorGoal
  ) {
    self.id = id
    self.kind = kind
    self.mentor = mentor
    self.mentorSchool = mentorSchool
    self.apprentice = apprentice
    self.apprenticeSchool = apprenticeSchool
    self.days = days
    self.goal = goal
  }

  /// Whether both are of one school. Somebody who came to it for a while isn't: they bring
  /// along what they learned elsewhere.
  public var isInside: Bool { mentorSchool == apprenticeSchool }

  /// The schools that keep it.
  public var schools: Set<School.ID> {
    Set([apprenticeSchool] + (mentorSchool.map { [$0] } ?? []))
  }

  public func runs(on day: Day) -> Bool { days.contains(day) }
}

/// Who teaches an apprentice.
public enum Mentor: Hashable, Sendable {
  case teacher(Teacher.ID)

  /// Somebody of the research office, by the account's name (S002-09).
  case researcher(String)

  public var teacher: Teacher.ID? {
    if case .teacher(let teacher) = self { return teacher }
    return nil
  }
}

/// How far an apprentice is to come: to work alone, or to an honour (S000-001).
public enum MentorGoal: String, Hashable, Sendable, CaseIterable {
  case alone, school, county, city, province, nation

  /// The honour that it's reached with; nil where no honour is meant.
  public var backbone: BackboneLevel? {
    switch self {
    case .alone: nil
    case .school: .school
    case .county: .county
    case .city: .city
    case .province: .province
    case .nation: .nation
    }
  }
}
