public import Access
internal import Policy
public import Staffing
public import Store
internal import Studying
internal import Wording

/// Puts a text of one's own into the library under a licence of the book: a plan, notes on
/// courseware, a paper (S001-119), or the last plan of a study that is done (S000-125).
///
/// Only authors share, and only if they agree; nobody does for them.
public struct ShareText: Action {
  public static let longestBody = 20_000

  public let author: Teacher.ID
  public let kind: String
  public let title: String
  public let subject: String
  public let grade: String
  public let body: String

  /// In the bureau's own storage; may be empty.
  public let link: String
  public let licence: String
  public let consents: Bool

  /// The study that it comes from.
  public let study: RecordedStudy.ID?

  public init(
    _ kind: String, _ title: String, by author: Teacher.ID, subject: String = "",
    grade: String = "", body: String, link: String = "", licence: String, consents: Bool,
    from study: RecordedStudy.ID? = nil
  ) {
    self.author = author
    self.kind = kind
    self.title = title
    self.subject = subject
    self.grade = grade
    self.body = body
    self.link = link
    self.licence = licence
    self.consents = consents
    self.study = study
  }

  public var permission: Permission { .keepOwnStudies }
  public func place(in connection: any Connection) throws -> Place { .teacher(author, at: []) }

  /// - Returns: The text's id; that of the one that says the same already when it was sent
  ///   twice.
  @discardableResult
  public func perform(in work: Work) throws -> LibraryText.ID {
    let terms = try work.studyTerms(on: work.today)
    let same = try work.connection.libraryTexts(by: author).first {
      $0.kind == kind && $0.title == title.trimmed
        && $0.withdrawal == nil
    }
    if let same {
      let last = try work.connection.libraryVersions(of: same.id).last
      if last?.body == body.trimmed { return same.id }
      throw Refused(.libraryKnown(title.trimmed))
    }
    var reasons: [Phrase] = []
    if terms[text: kind] == nil { reasons.append(.noStudyWord(kind)) }
    if terms[licence: licence] == nil { reasons.append(.noStudyWord(licence)) }
    if title.trimmed.isEmpty { reasons.append(.libraryNeedsTitle) }
    for text in [title, subject, grade] {
      reasons += work.reasons(againstAny: text, longest: BeginStudy.longestTitle)
    }
    if body.trimmed.isEmpty { reasons.append(.libraryNeedsText) }
    reasons += work.reasons(againstAny: body, longest: Self.longestBody)
    reasons += work.reasons(againstLink: link)
    if !consents { reasons.append(.libraryNeedsConsent) }
    let file = try work.studyTeacher(author, on: work.today)
    if file?.school == nil { reasons.append(.studyStranger(.lecturer, 1, author.rawValue)) }
    reasons += try againstStudy(in: work)
    try Refused.unless(reasons)
    guard let file, let school = file.school, let licence = terms[licence: licence] else {
      throw Refused(reasons)
    }
    let event = try work.record("share-text", of: school.rawValue, "kind \(kind)")
    let id = "LT-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO library_text
        (id, kind, title, subject, grade, school_id, author, author_name, licence,
         is_for_county, study_id, account, day, event_sequence)
      VALUES
        (\(id), \(kind), \(title.trimmed), \(Subject(subject.trimmed).rawValue),
         \(grade.trimmed), \(school.rawValue), \(author.rawValue), \(file.name),
         \(licence.key), \(licence.isForCounty ? 1 : 0), \(study ?? ""),
         \(work.actor.account), \(work.today), \(event.sequence))
      """)
    try work.insertVersion(
      of: id, 1, body.trimmed, changes: "", link: link.trimmed, event)
    return id
  }

  /// A study's plan comes when it's done, by somebody who gave a lesson or led.
  private func againstStudy(in work: Work) throws -> [Phrase] {
    guard let study else { return [] }
    guard let found = try work.connection.study(study), found.cancellation == nil,
      found.people.contains(where: { $0.person == .teacher(author) && $0.role != .member })
    else { return [.noStudy(study)] }
    let terms = try work.studyTerms(on: found.start)
    let isDone = terms[kind: found.kind].map { found.course($0).isDone } ?? false
    return isDone ? [] : [.libraryStudyRuns(found.title)]
  }
}

/// States one's text anew; older versions stay.
public struct ReviseText: Action {
  public let id: LibraryText.ID
  public let author: Teacher.ID
  public let body: String
  public let changes: String
  public let link: String

  public init(
    _ id: LibraryText.ID, by author: Teacher.ID, body: String, changes: String, link: String = ""
  ) {
    self.id = id
    self.author = author
    self.body = body
    self.changes = changes
    self.link = link
  }

  public var permission: Permission { .keepOwnStudies }
  public func place(in connection: any Connection) throws -> Place { .teacher(author, at: []) }

  public func perform(in work: Work) throws {
    let text = try work.text(id)
    guard text.author == author else { throw Refused(.libraryNotYours) }
    let last = try work.connection.libraryVersions(of: id).last
    if last?.body == body.trimmed, last?.changes == changes.trimmed, last?.link == link.trimmed {
      return
    }
    var reasons: [Phrase] = []
    if body.trimmed.isEmpty { reasons.append(.libraryNeedsText) }
    reasons += work.reasons(againstAny: body, longest: ShareText.longestBody)
    if changes.trimmed.isEmpty { reasons.append(.libraryNeedsChanges) }
    reasons += work.reasons(againstAny: changes, longest: 1_000)
    reasons += work.reasons(againstLink: link)
    try Refused.unless(reasons)
    let event = try work.record("revise-text", of: id, "version \(text.versions + 1)")
    try work.insertVersion(
      of: id, text.versions + 1, body.trimmed, changes: changes.trimmed, link: link.trimmed,
      event)
  }
}

/// Takes a text out of the library: its author, or the author's school, says why.
public struct TakeTextOut: Action {
  public let id: LibraryText.ID
  public let side: StudySide
  public let reason: String

  public init(_ id: LibraryText.ID, by side: StudySide, because reason: String) {
    self.id = id
    self.side = side
    self.reason = reason
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    side.place(of: try connection.libraryText(id).map { [$0.school] } ?? [])
  }

  public func perform(in work: Work) throws {
    if try work.connection.libraryText(id)?.withdrawal != nil { return }
    let text = try work.text(id)
    if case .own(let teacher) = side, text.author != teacher { throw Refused(.libraryNotYours) }
    try Refused.unless(work.reasons(against: reason, longest: 200))
    let event = try work.record("take-text-out", of: id)
    try work.connection.execute(
      """
      INSERT INTO library_withdrawal (text_id, reason, account, person, day, event_sequence)
      VALUES
        (\(id), \(reason.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
  }
}

extension Work {
  /// A text that's there.
  func text(_ id: LibraryText.ID) throws -> LibraryText {
    guard let text = try connection.libraryText(id), text.withdrawal == nil else {
      throw Refused(.noLibraryText(id))
    }
    return text
  }

  fileprivate func insertVersion(
    of id: LibraryText.ID, _ number: Int, _ body: String, changes: String, link: String,
    _ event: AuditEvent
  ) throws {
    try connection.execute(
      """
      INSERT INTO library_version
        (event_sequence, text_id, number, body, changes, link, day)
      VALUES
        (\(event.sequence), \(id), \(number), \(body), \(changes), \(link), \(today))
      """)
  }
}
