public import Access
public import Attaching
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Enters somebody who can stand in for those who study: a student teacher or a teacher of
/// another school (师范生、城镇教师顶岗, S002-74).
public struct OfferReplacement: Action {
  public static let longestName = 40

  public let offer: ReplacementOffer
  public let side: LearningSide

  /// - Parameter offer: Its id and, of a teacher, name and school are of no account.
  public init(_ offer: ReplacementOffer, by side: LearningSide) {
    self.offer = offer
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: The offer's id; that of the same one when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> ReplacementOffer.ID {
    _ = try work.attachmentTerms(on: offer.days.lowerBound)
    var (name, school) = (offer.name.trimmed, offer.school)
    var reasons: [Phrase] = []
    if let teacher = offer.teacher {
      let learner = try work.connection.learner(teacher, on: offer.days.lowerBound)
      if learner?.school == nil { reasons.append(.noLearner(teacher, offer.days.lowerBound)) }
      (name, school) = (learner?.name ?? "", learner?.school)
      if let school, !side.keeps([school]) { reasons.append(.learningOfOthers) }
    } else {
      if offer.kind == .teacher { reasons.append(.replacementNeedsTeacher) }
      reasons += work.reasons(against: name, longest: Self.longestName)
      if !side.keeps(school.map { [$0] } ?? []) { reasons.append(.learningOfOthers) }
    }
    if offer.subjects.isEmpty { reasons.append(.replacementNeedsSubject) }
    let known = try work.connection.replacementOffers().filter { $0.withdrawal == nil }.map(\.offer)
    if let other = known.first(where: {
      offer.teacher != nil && $0.teacher == offer.teacher && $0.days.overlaps(offer.days)
        && !($0.days == offer.days && $0.subjects == offer.subjects)
    }) {
      reasons.append(.replacementOffered(name, other.days))
    }
    try Refused.unless(reasons)
    let same = known.first {
      $0.teacher == offer.teacher && $0.name == name && $0.days == offer.days
        && $0.subjects == offer.subjects && $0.school == school
    }
    if let same { return same.id }
    let event = try work.record(
      "offer-replacement", of: offer.teacher?.rawValue ?? name, "kind \(offer.kind.rawValue)")
    let id = ReplacementOffer.ID("RO-\(event.sequence)")
    let kind: ReplacementOffer.Kind = offer.teacher == nil ? .student : .teacher
    let subjects = offer.subjects.map(\.rawValue).sorted().joined(separator: ",")
    try work.connection.execute(
      """
      INSERT INTO replacement_offer
        (id, kind, name, teacher_id, school_id, subjects, first_day, last_day, account, person,
         day, event_sequence)
      VALUES
        (\(id.rawValue), \(kind.rawValue),
         \(name), \(offer.teacher?.rawValue ?? ""), \(school?.rawValue ?? ""), \(subjects),
         \(offer.days.lowerBound), \(offer.days.upperBound), \(work.byHand), \(event.sequence))
      """)
    return id
  }
}
