internal import Access
internal import Staffing
internal import Store

/// Carries the story's steps out, each at noon of its day and by whoever it belongs to: the
/// sample account where there's one, else somebody of that role.
struct Teller {
  /// As whom a step is taken.
  enum Voice: Hashable {
    /// Of the whole county, such as `personnel`.
    case office(String)

    /// For a school, such as its `principal`.
    case school(String, School.ID)
    case teacher(Teacher.ID)

    var role: String {
      switch self {
      case .office(let role), .school(let role, _): role
      case .teacher: "teacher"
      }
    }

    var reach: Reach {
      switch self {
      case .office: .county
      case .school(_, let school): .schools([school])
      case .teacher(let teacher): .own(teacher)
      }
    }
  }

  let database: any Database
  let year: SchoolYear
  let roster: Roster
  private let accounts: [Voice: Account]

  init(_ database: any Database, roster: Roster, in year: SchoolYear) async throws {
    self.database = database
    self.year = year
    self.roster = roster
    let samples = try await database.read { connection in
      try connection.accounts().filter(\.isSample).map { ($0, try connection.grants(of: $0)) }
    }
    var accounts: [Voice: Account] = [:]
    for (account, grants) in samples {
      for grant in grants.map(\.grant) {
        switch grant.reach {
        case .county: accounts[.office(grant.role)] = account
        case .schools(let schools):
          for school in schools { accounts[.school(grant.role, school)] = account }
        case .own(let teacher): accounts[.teacher(teacher)] = account
        }
      }
    }
    self.accounts = accounts
  }

  @discardableResult
  func act<Act: Action>(
    _ action: Act, _ role: String, _ month: Int, _ day: Int
  ) async throws -> Act.Outcome {
    try await act(action, as: .office(role), on: Day(year.start, month, day))
  }

  @discardableResult
  func act<Act: Action>(
    _ action: Act, as voice: Voice, on today: Day
  ) async throws -> Act.Outcome {
    let noon = today.ordinal * 86_400_000 + 4 * 3_600_000
    return try await database.perform(
      action, by: actor(voice, on: today),
      on: Occasion(moment: Moment(milliseconds: noon), today: today))
  }

  private func actor(_ voice: Voice, on today: Day) -> Actor {
    let role = RoleBook.standard[voice.role]?.chinese ?? voice.role
    let (name, person, teacher): (String, String, Teacher.ID?) =
      switch voice {
      case .office: (voice.role, role, nil)
      case .school(_, let school):
        ("\(voice.role)-\(school)", "\(roster[school]?.name ?? school.rawValue)\(role)", nil)
      case .teacher(let teacher):
        ("teacher-\(teacher)", roster[teacher]?.name ?? teacher.rawValue, teacher)
      }
    return Actor(
      account: accounts[voice]?.name ?? name, name: accounts[voice]?.person ?? person,
      teacher: teacher,
      grants: [
        Grant(role: voice.role, reach: voice.reach, days: today.ordinal..<today.ordinal + 1)
      ],
      roles: .standard)
  }
}
