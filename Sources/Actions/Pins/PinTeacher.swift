public import Access
internal import Planning
public import Staffing
internal import Store

/// Fixes where a teacher goes, or that they stay, before the next plan is made.
public struct PinTeacher: Action {
  public let teacher: Teacher.ID

  /// Nil keeps the teacher where they are.
  public let post: Post?
  public let reason: String

  public init(_ teacher: Teacher.ID, to post: Post?, because reason: String) {
    self.teacher = teacher
    self.post = post
    self.reason = reason
  }

  public var permission: Permission { .makePlan }

  /// - Throws: `PinRefusal`, with everything that stands against it.
  public func perform(in work: Work) throws {
    guard let stored = try work.connection.latestCounty() else { throw PinRefusal([.noCounty]) }
    let roster = try CountyContent(stored).roster
    var found: [PinRefusal.Reason] = []
    if roster[teacher] == nil { found.append(.noTeacher(teacher.rawValue)) }
    if let post, roster[post.school] == nil { found.append(.noSchool(post.school.rawValue)) }
    if reason.isEmpty || reason.count > 200 { found.append(.badReason) }
    guard found.isEmpty else { throw PinRefusal(found) }
    let words = post?.description ?? "stay"
    let event = try work.record("pin-teacher", of: teacher.rawValue, words)
    try work.connection.setPin(
      teacher: teacher.rawValue, post: words, reason: reason, workbook: stored.workbook.id,
      event: event)
  }
}

/// Leaves the decision about a teacher to the planner again.
public struct UnpinTeacher: Action {
  public let teacher: Teacher.ID

  public init(_ teacher: Teacher.ID) { self.teacher = teacher }

  public var permission: Permission { .makePlan }

  public func perform(in work: Work) throws {
    guard let stored = try work.connection.latestCounty() else { throw PinRefusal([.noCounty]) }
    let pins = try work.connection.pins(ofWorkbook: stored.workbook.id)
    guard pins.contains(where: { $0.teacher == teacher.rawValue }) else {
      throw PinRefusal([.notPinned(teacher.rawValue)])
    }
    try work.record("unpin-teacher", of: teacher.rawValue)
    try work.connection.removePin(teacher: teacher.rawValue, workbook: stored.workbook.id)
  }
}

/// Why somebody can't be pinned or unpinned: all of the reasons.
public struct PinRefusal: Error, Equatable, Sendable {
  public enum Reason: Hashable, Sendable {
    case noCounty, badReason
    case noTeacher(String)
    case noSchool(String)
    case notPinned(String)
  }

  public let found: [Reason]

  init(_ found: [Reason]) { self.found = found }
}
