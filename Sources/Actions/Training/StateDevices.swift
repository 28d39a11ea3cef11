public import Access
public import Staffing
public import Store
internal import Wording

/// States what computers a school's teachers can train with in a school year; the last word
/// holds (S002-55).
public struct StateDevices: Action {
  public static let most = 10_000
  public static let longestNote = 200

  public let school: School.ID
  public let year: SchoolYear
  public let computers: Int
  public let online: Int
  public let note: String

  public init(
    _ school: School.ID, in year: SchoolYear, computers: Int, online: Int, note: String
  ) {
    self.school = school
    self.year = year
    self.computers = computers
    self.online = online
    self.note = note.trimmed
  }

  public var permission: Permission { .nominateTraining }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  public func perform(in work: Work) throws {
    var reasons: [Phrase] = []
    if try work.connection.openSchools(on: work.today)[school] == nil {
      reasons.append(.noSchool(school.rawValue))
    }
    if !(0...Self.most).contains(computers) {
      reasons.append(.devicesOutside(computers, Self.most))
    }
    if !(0...max(0, computers)).contains(online) {
      reasons.append(.devicesOnline(online, computers))
    }
    reasons += work.reasons(beyond: Self.longestNote, note)
    try Refused.unless(reasons)
    let known = try work.connection.trainingDevices(in: year)[school]
    if let known, known.computers == computers, known.online == online, known.note == note {
      return
    }
    let event = try work.record("state-training-devices", of: school.rawValue)
    try work.connection.execute(
      """
      INSERT INTO training_device
        (event_sequence, school_id, school_year, computers, online, note, account, person, day)
      VALUES
        (\(event.sequence), \(school.rawValue), \(year.start), \(computers), \(online), \(note),
         \(work.saying))
      """)
  }
}
