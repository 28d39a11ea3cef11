public import Access
public import Papers
public import Policy
public import Staffing
internal import Store
public import Wording

/// A list that comes in as a workbook: its columns, and what one row of it does.
///
/// Every row becomes the action of the page's own form, so that the same reasons stand against
/// both. A new list is a file of this folder and a line in `all`.
public struct Intake: Sendable {
  /// Its name in addresses and in the record.
  public let key: String
  public let name: Phrase

  /// The page that shows the list.
  public let list: String

  /// Whoever has one of these brings the list in.
  public let permissions: [Permission]
  private let columnsOf: @Sendable (IntakeGround) -> [IntakeColumn]?
  private let actionOf: @Sendable (IntakeRow, IntakeGround, any Connection) throws -> any Action

  /// - Parameters:
  ///   - columns: Nil when the book says nothing of the subject.
  ///   - action: What a row does; every required cell is there.
  init(
    _ key: String, _ name: Phrase, list: String, by permissions: Permission...,
    columns: @escaping @Sendable (IntakeGround) -> [IntakeColumn]?,
    action:
      @escaping @Sendable (IntakeRow, IntakeGround, any Connection) throws -> any Action
  ) {
    self.key = key
    self.name = name
    self.list = list
    self.permissions = permissions
    columnsOf = columns
    actionOf = action
  }

  public func columns(on ground: IntakeGround) -> [IntakeColumn]? { columnsOf(ground) }

  func action(
    _ row: IntakeRow, on ground: IntakeGround, _ connection: any Connection
  ) throws -> any Action {
    try actionOf(row, ground, connection)
  }

  /// Every list that comes in so, in the order of the rail.
  public static let all: [Intake] = [
    .mentorships, .mentorWork, .lessonsHeard, .trainingHours, .traineeMarks, .pairActivities,
    .commitments,
    .pupilGroups, .enrolment, .unionMembers, .walks, .needs, .paperForms, .projectMoney,
    .projectReadings, .examResults, .headPosts,
    .ledger, .rooms, .roomWeeks, .libraryTexts,
  ]

  public static subscript(key key: String) -> Intake? { all.first { $0.key == key } }
}

/// What the rows of a list are read against: the book, the roster, who brings them in when.
public struct IntakeGround: Sendable {
  /// In force in the school year of `today`.
  public let book: PolicyBook
  public let roster: Roster
  public let actor: Actor
  public let today: Day

  /// - Parameter book: Any; the edition of the day is taken.
  public init(book: PolicyBook, roster: Roster, actor: Actor, today: Day) {
    self.book = book.inForce(in: SchoolYear(containing: today))
    self.roster = roster
    self.actor = actor
    self.today = today
  }

  /// The schools that any of the permissions reaches; nil for the county.
  func schools(_ permissions: [Permission]) -> Set<School.ID>? {
    var schools: Set<School.ID> = []
    for reach in permissions.flatMap({ actor.reaches(of: $0, on: today) }) {
      switch reach {
      case .county: return nil
      case .schools(let some): schools.formUnion(some)
      case .own: continue
      }
    }
    return schools
  }

  /// Whether the permission reaches the whole county.
  func isCounty(_ permission: Permission) -> Bool {
    actor.reaches(of: permission, on: today).contains(.county)
  }
}
