internal import Access
internal import Attaching
internal import Chronicle
internal import Policy
public import Staffing
internal import Store
internal import Wording

/// As whom somebody keeps what is recorded of learning at other schools.
public enum LearningSide: Hashable, Sendable {
  /// For an office that trains.
  case office

  case school(School.ID)

  /// As whoever learns, or is followed, or leads.
  case own(Teacher.ID)

  var permission: Permission {
    switch self {
    case .office, .school: .keepAttachments
    case .own: .keepOwnAttachments
    }
  }

  var place: Place {
    switch self {
    case .office: .county
    case .school(let school): .school(school)
    case .own(let teacher): .teacher(teacher, at: [])
    }
  }

  /// Whether it may keep what is of some schools.
  func keeps(_ schools: Set<School.ID>) -> Bool {
    switch self {
    case .office: true
    case .school(let school): schools.contains(school)
    case .own: false
    }
  }
}

/// Somebody as the facts of a day know them.
struct Learner {
  let name: String

  /// The school that employs them, and the post that they hold.
  let school: School.ID?
  let post: Post?
}

extension Connection {
  /// Nil for whom the record has no name.
  func learner(_ teacher: Teacher.ID, on day: Day) throws -> Learner? {
    let facts = try facts(about: teacher.rawValue).map(\.fact)
    func value(_ kind: FactKind) -> FactValue? {
      facts.first { $0.line.kind == kind && $0.line.slot.isEmpty && $0.period.contains(day) }?
        .value
    }
    guard let name = (value(.person) ?? facts.last { $0.line.kind == .person }?.value)?["name"]
    else { return nil }
    return Learner(
      name: name, school: value(.employment)?.school, post: value(.teaching)?.post)
  }
}

extension Connection {
  /// The days on which somebody studies full-time or follows another teacher.
  func learningDays(of teacher: Teacher.ID) throws -> [ClosedRange<Day>] {
    try studyReleases().filter { $0.withdrawal == nil && $0.release.teacher == teacher }
      .map(\.release.days)
      + attachments().filter { $0.withdrawal == nil && $0.attachment.teacher == teacher }
      .map(\.attachment.days)
  }
}

extension Work {
  func attachmentBook(on day: Day) throws -> (book: PolicyBook, terms: AttachmentTerms) {
    guard let book = try connection.book(in: SchoolYear(containing: day)) else {
      throw Refused(.needsCounty)
    }
    guard let terms = book.attachmentTerms else { throw Refused(.needsAttachments) }
    return (book, terms)
  }

  /// - Throws: `Refused` when the book has no such section.
  func attachmentTerms(on day: Day) throws -> AttachmentTerms { try attachmentBook(on: day).terms }

  /// An attachment that counts.
  ///
  /// - Throws: `Refused` when there's none, or it was taken back.
  func openAttachment(_ id: PostAttachment.ID) throws -> RecordedAttachment {
    guard let found = try connection.attachment(id), found.withdrawal == nil else {
      throw Refused(.noAttachment(id.rawValue))
    }
    return found
  }
}
