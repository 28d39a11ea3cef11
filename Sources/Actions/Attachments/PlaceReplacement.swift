public import Access
public import Attaching
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Lets somebody stand in for a teacher who studies, or fill the post that a replacement leaves,
/// for some of the days, and says who guides them (三角置换, S000-042). Everything against it is
/// said at once.
public struct PlaceReplacement: Action {
  public let release: StudyRelease.ID
  public let offer: ReplacementOffer.ID

  /// The replacement whose own post is filled; nil for the one who studies.
  public let behind: Replacement.ID?
  public let days: ClosedRange<Day>

  /// Nil leaves the chain without its third leg.
  public let guide: Teacher.ID?
  public let side: LearningSide

  public init(
    _ offer: ReplacementOffer.ID, for release: StudyRelease.ID,
    behind: Replacement.ID? = nil, in days: ClosedRange<Day>, guide: Teacher.ID?,
    by side: LearningSide
  ) {
    self.behind = behind
    self.offer = offer
    self.release = release
    self.days = days
    self.guide = guide
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: The replacement's id; that of the same one when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> Replacement.ID {
    let terms = try work.attachmentTerms(on: days.lowerBound).replacement
    let releases = try work.connection.studyReleases().filter { $0.withdrawal == nil }
    let offers = try work.connection.replacementOffers().filter { $0.withdrawal == nil }
    let known = try work.connection.replacements().filter { $0.withdrawal == nil }
      .map(\.replacement)
    var reasons: [Phrase] = []
    let study = releases.first { $0.id == release }?.release
    let person = offers.first { $0.id == offer }?.offer
    if study == nil { reasons.append(.noLearningRecord(release.rawValue)) }
    if person == nil { reasons.append(.noLearningRecord(offer.rawValue)) }
    guard let study, let person else { throw Refused(reasons) }
    let post = try self.post(study, known, offers.map(\.offer), in: work)
    guard side.keeps([study.school, post.school]) else { throw Refused(.learningOfOthers) }
    let new = Replacement(
      id: "", release: release, offer: offer, behind: behind, days: days, guide: guide)
    let same = known.first {
      $0.release == release && $0.offer == offer && $0.behind == behind && $0.days == days
        && $0.guide == guide
    }
    if let same { return same.id }
    var guideName = ""
    if let guide {
      let learner = try work.connection.learner(guide, on: days.lowerBound)
      if learner?.school == nil { reasons.append(.noLearner(guide, days.lowerBound)) }
      guideName = learner?.name ?? ""
    }
    reasons += new.faults(
      of: person, for: post, among: known, releases: releases.map(\.release), terms
    ).map { .replacementFault($0, name: person.name, guide: guideName) }
    try Refused.unless(reasons)
    let event = try work.record(
      "place-replacement", of: release.rawValue,
      "offer \(offer) first \(days.lowerBound) last \(days.upperBound)")
    let id = Replacement.ID("RP-\(event.sequence)")
    try work.connection.execute(
      """
      INSERT INTO replacement
        (id, release_id, offer_id, behind, first_day, last_day, guide, guide_name, account, person, day,
         event_sequence)
      VALUES
        (\(id.rawValue), \(release.rawValue), \(offer.rawValue), \(behind?.rawValue ?? ""),
         \(days.lowerBound), \(days.upperBound), \(guide?.rawValue ?? ""), \(guideName), \(work.byHand),
         \(event.sequence))
      """)
    return id
  }

  /// Whose post is taught: the one who studies, or a teacher who stands in and leaves their own.
  private func post(
    _ study: StudyRelease, _ known: [Replacement], _ offers: [ReplacementOffer], in work: Work
  ) throws -> StudyRelease {
    guard let behind else { return study }
    guard
      let left = known.first(where: {
        $0.id == behind && $0.release == release && $0.behind == nil
      }), let teacher = offers.first(where: { $0.id == left.offer })?.teacher,
      let post = try work.connection.learner(teacher, on: left.days.lowerBound)?.post
    else { throw Refused(.noLearningRecord(behind.rawValue)) }
    return StudyRelease(
      id: study.id, course: study.course, teacher: teacher, school: post.school,
      stage: post.stage, subject: post.subject, days: left.days)
  }
}
