public import Policy
public import Staffing

/// A teacher who follows another one at another school for some days (跟岗, S000-043, S002-74).
public struct PostAttachment: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<PostAttachment>

  public let id: ID

  /// A key of the book, such as `shadow`.
  public let kind: String
  public let teacher: Teacher.ID

  /// The school that employs them.
  public let home: School.ID

  /// Whom they follow, and where.
  public let host: Teacher.ID
  public let school: School.ID
  public let days: ClosedRange<Day>

  public init(
    id: ID, kind: String, teacher: Teacher.ID, home: School.ID, host: Teacher.ID,
    school: School.ID, days: ClosedRange<Day>
  ) {
    self.id = id
    self.kind = kind
    self.teacher = teacher
    self.home = home
    self.host = host
    self.school = school
    self.days = days
  }

  public var schools: Set<School.ID> { [home, school] }

  public enum State: String, Hashable, Sendable, CaseIterable {
    case comes, runs, over, judged
  }

  public func state(on day: Day, isJudged: Bool) -> State {
    if isJudged { return .judged }
    if day < days.lowerBound { return .comes }
    return day > days.upperBound ? .over : .runs
  }
}

/// What stands against an attachment.
public enum AttachmentFault: Hashable, Sendable {
  case oneself
  case sameSchool(School.ID)
  case tooLong(Int, most: Int)

  /// They are away on some of these days already.
  case elsewhere(ClosedRange<Day>)

  /// As many as the book allows follow the host from that day on.
  case hostFull(Day, most: Int)
}

extension PostAttachment {
  /// Everything that stands against it.
  ///
  /// - Parameter others: Those that count already, judged or not.
  /// - Complexity: O(*n* log *n*), where *n* is the number of others.
  public func faults(
    among others: [PostAttachment], _ kind: AttachmentTerms.Kind, _ terms: AttachmentTerms
  ) -> [AttachmentFault] {
    var faults: [AttachmentFault] = []
    if teacher == host { faults.append(.oneself) }
    if home == school { faults.append(.sameSchool(school)) }
    if days.count > kind.longest.value {
      faults.append(.tooLong(days.count, most: kind.longest.value))
    }
    let away = others.filter { $0.teacher == teacher && $0.days.overlaps(days) }
    if let first = away.map(\.days).min(by: { $0.lowerBound < $1.lowerBound }) {
      faults.append(.elsewhere(first))
    }
    let stays = others.filter { $0.host == host }.map(\.days)
    if let day = stays.firstDay(with: terms.shadows.value, in: days) {
      faults.append(.hostFull(day, most: terms.shadows.value))
    }
    return faults
  }
}
