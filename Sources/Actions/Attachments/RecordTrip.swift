public import Access
internal import Attaching
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Notes a trip of a school's teachers (外出考察, S000-128): where, who, what it cost and what
/// they learnt; with the school that helps them, if one does.
public struct RecordTrip: Action {
  public static let longestText = 1_000
  public static let mostPeople = 500
  public static let highestCost = 1_000_000

  public let school: School.ID
  public let helper: School.ID?
  public let days: ClosedRange<Day>
  public let destination: String
  public let participants: String
  public let people: Int

  /// Whole yuan.
  public let cost: Int
  public let learnings: String
  public let side: LearningSide

  public init(
    of school: School.ID, with helper: School.ID?, in days: ClosedRange<Day>, to place: String,
    participants: String, people: Int, cost: Int, learnings: String, by side: LearningSide
  ) {
    self.school = school
    self.helper = helper
    self.days = days
    destination = place.trimmed
    self.participants = participants.trimmed
    self.people = people
    self.cost = cost
    self.learnings = learnings.trimmed
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: The trip's id; that of the same one when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> String {
    guard side.keeps(Set([school, helper].compactMap(\.self))) else {
      throw Refused(.learningOfOthers)
    }
    _ = try work.attachmentTerms(on: days.lowerBound)
    let same = try work.connection.studyTrips().first {
      $0.withdrawal == nil && $0.school == school && $0.days == days && $0.place == destination
        && $0.participants == participants && $0.cost == cost && $0.learnings == learnings
    }
    if let same { return same.id }
    var reasons: [Phrase] = []
    if days.upperBound > work.today {
      reasons.append(.dayAhead(days.upperBound, today: work.today))
    }
    if helper == school { reasons.append(.tripOwnHelper) }
    for (text, missing) in [
      (destination, Phrase.tripNeedsPlace), (participants, .tripNeedsPeople),
      (learnings, .tripNeedsLearnings),
    ] {
      if text.isEmpty { reasons.append(missing) }
      if text.count > Self.longestText {
        reasons.append(.tooLong(text.count, allowed: Self.longestText))
      }
    }
    if !(1...Self.mostPeople).contains(people) {
      reasons.append(.learningPeople(people, most: Self.mostPeople))
    }
    if !(0...Self.highestCost).contains(cost) {
      reasons.append(.tripCost(cost, most: Self.highestCost))
    }
    try Refused.unless(reasons)
    let event = try work.record(
      "record-trip", of: school.rawValue, "first \(days.lowerBound) people \(people) cost \(cost)")
    let id = "ST-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO study_trip
        (id, school_id, helper, first_day, last_day, place, participants, people, cost,
         learnings, account, person, day, event_sequence)
      VALUES
        (\(id), \(school.rawValue), \(helper?.rawValue ?? ""), \(days.lowerBound),
         \(days.upperBound), \(destination), \(participants), \(people), \(cost), \(learnings),
         \(work.byHand), \(event.sequence))
      """)
    return id
  }
}
