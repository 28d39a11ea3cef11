public import Access
public import Policy
public import Staffing
public import Store
internal import Wording

/// Enters numbers of pupils, of letters or of enrolment: a school its own, an office those of
/// the county; the last word on a matter and a period holds (S000-104, S002-12, S002-15).
public struct EnterPupilCounts: Action {
  public static let largest = 1_000_000

  public let matter: PupilMatter

  /// Nil for the county.
  public let school: School.ID?

  /// A day of the term or school year.
  public let day: Day

  /// By the book's keys; those that aren't named are none.
  public let numbers: [String: Int]

  public init(
    _ matter: PupilMatter, of school: School.ID?, on day: Day, _ numbers: [String: Int]
  ) {
    self.matter = matter
    self.school = school
    self.day = day
    self.numbers = numbers
  }

  public var permission: Permission {
    school == nil || matter == .target ? .setEnrolment : .keepPupils
  }

  public func place(in connection: any Connection) throws -> Place {
    permission == .setEnrolment ? .county : school.map { .school($0) } ?? .county
  }

  public func perform(in work: Work) throws {
    let terms = try work.pupilTerms(on: day)
    let items = terms.items(of: matter)
    let numbers = Dictionary(
      uniqueKeysWithValues: items.map { ($0.key, self.numbers[$0.key] ?? 0) })
    try Refused.unless(reasons(items, numbers))
    let period = matter.period(of: day)
    if try work.connection.pupilCounts(matter, in: period)[school]?.numbers == numbers { return }
    let event = try work.record(
      "enter-pupil-counts", of: school?.rawValue ?? "county",
      "matter \(matter.rawValue) period \(period)")
    for (item, number) in numbers.sorted(by: { $0.key < $1.key }) {
      try work.connection.execute(
        """
        INSERT INTO pupil_count
          (event_sequence, matter, school_id, period, item, number, account, person, day)
        VALUES
          (\(event.sequence), \(matter.rawValue), \(school?.rawValue ?? ""), \(period), \(item),
           \(number), \(work.actor.account), \(work.actor.name), \(work.today))
        """)
    }
  }

  private func reasons(_ items: [PupilTerms.Item], _ numbers: [String: Int]) -> [Phrase] {
    var reasons: [Phrase] = []
    if items.isEmpty { reasons.append(.nothingToCount) }
    for key in self.numbers.keys.sorted() where !items.contains(where: { $0.key == key }) {
      reasons.append(.noPupilItem(key))
    }
    for item in items {
      if let number = numbers[item.key], !(0...Self.largest).contains(number) {
        reasons.append(.pupilNumberOutside(item.name, number))
      }
    }
    if let all = numbers["migrant"], let permitted = numbers["permit"], permitted > all {
      reasons.append(.morePermits(permitted, of: all))
    }
    return reasons
  }
}

extension PupilMatter {
  /// The term or school year of a day, as written in the record.
  public func period(of day: Day) -> String {
    self == .group ? "\(Term(containing: day))" : "\(SchoolYear(containing: day))"
  }
}

extension PupilTerms {
  /// What is counted of a matter, in the book's order.
  public func items(of matter: PupilMatter) -> [Item] {
    switch matter {
    case .group: groups
    case .letter: letters
    case .target, .enrolled: enrolments
    }
  }
}
