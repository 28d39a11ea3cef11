public import Access
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Says how one lives and works at a school, for those who are to serve there (S000-171); the
/// last word holds.
public struct StateConditions: Action {
  public static let longestWords = 300

  public let school: School.ID

  /// By the book's keys; what's left empty isn't said.
  public let words: [String: String]

  public init(of school: School.ID, _ words: [String: String]) {
    self.school = school
    self.words = words.mapValues(\.trimmed)
  }

  public var permission: Permission { .keepService }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  public func perform(in work: Work) throws {
    let items = try work.careTerms().conditions
    let said = Dictionary(uniqueKeysWithValues: items.map { ($0.key, words[$0.key] ?? "") })
    var reasons: [Phrase] = []
    for key in words.keys.sorted() where items[key: key] == nil {
      reasons.append(.noCondition(key))
    }
    if said.values.allSatisfy(\.isEmpty) { reasons.append(.needsWords) }
    for word in said.values where word.count > Self.longestWords {
      reasons.append(.tooLong(word.count, allowed: Self.longestWords))
    }
    try Refused.unless(reasons)
    if try work.connection.hostConditions()[school]?.words == said { return }
    let event = try work.record("state-conditions", of: school.rawValue)
    for (item, word) in said.sorted(by: { $0.key < $1.key }) {
      try work.connection.execute(
        """
        INSERT INTO host_condition
          (event_sequence, school_id, item, words, account, person, day)
        VALUES
          (\(event.sequence), \(school.rawValue), \(item), \(word), \(work.actor.account),
           \(work.actor.name), \(work.today))
        """)
    }
  }
}
