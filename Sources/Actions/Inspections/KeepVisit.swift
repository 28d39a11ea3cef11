public import Access
public import Inspecting
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Notes the points of some items of a visit's checklist, with what was seen (S001-124).
///
/// Said again, the later word holds and the earlier one stays on record.
public struct MarkVisit: Action {
  public let visit: RecordedVisit.ID

  /// By the item's key.
  public let marks: [String: VisitSheet.Mark]

  public init(_ visit: RecordedVisit.ID, _ marks: [String: VisitSheet.Mark]) {
    self.visit = visit
    self.marks = marks
  }

  public var permission: Permission { .inspect }

  /// - Returns: How many items say something new.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    let (round, visit) = try work.openVisit(visit)
    let template = try work.template(of: round)
    var reasons: [Phrase] = marks.isEmpty ? [.nothingMarked] : []
    for (key, mark) in marks.sorted(by: { $0.key < $1.key }) {
      guard let item = template[item: key] else {
        reasons.append(.noItem(key))
        continue
      }
      if !mark.fits(item) {
        reasons.append(
          .pointsOutside(Phrase(item.name), mark.points, most: item.points.value))
      }
      reasons += WrittenText(Phrase(item.name), mark.remark).reasons(isNeeded: false)
    }
    try Refused.unless(reasons)
    let new = marks.mapValues { VisitSheet.Mark($0.points, remark: $0.remark.trimmed) }
      .filter { visit.sheet.marks[$0.key] != $0.value }
    guard !new.isEmpty else { return 0 }
    let event = try work.record("mark-visit", of: visit.id, "items \(new.keys.sorted())")
    for (item, mark) in new.sorted(by: { $0.key < $1.key }) {
      try work.connection.execute(
        """
        INSERT INTO inspection_mark
          (event_sequence, visit_id, item, points, remark, account, person, day)
        VALUES
          (\(event.sequence), \(visit.id), \(item), \(mark.points), \(mark.remark),
           \(work.actor.account), \(work.actor.name), \(work.today))
        """)
    }
    return new.count
  }
}

/// Notes a lesson heard at a visit and what its teacher was told (下乡必听课，听课必反馈,
/// S001-123).
public struct HearLesson: Action {
  public let visit: RecordedVisit.ID
  public let lesson: VisitSheet.Lesson

  public init(_ visit: RecordedVisit.ID, _ lesson: VisitSheet.Lesson) {
    self.visit = visit
    self.lesson = lesson
  }

  public var permission: Permission { .inspect }

  public func perform(in work: Work) throws {
    let (_, visit) = try work.openVisit(visit)
    let texts = [
      WrittenText(.heardTeacher, lesson.teacher), WrittenText(.subject, lesson.subject),
      WrittenText(.lessonFeedback, lesson.feedback),
    ]
    let reply = WrittenText(.lessonReply, lesson.reply)
    try Refused.unless(texts.flatMap { $0.reasons() } + reply.reasons(isNeeded: false))
    let said = VisitSheet.Lesson(
      teacher: texts[0].text, subject: texts[1].text, feedback: texts[2].text, reply: reply.text)
    if visit.sheet.lessons.contains(said) { return }
    let event = try work.record("hear-lesson", of: visit.id)
    try work.connection.execute(
      """
      INSERT INTO inspection_lesson
        (event_sequence, visit_id, teacher, subject, feedback, reply, account, person, day)
      VALUES
        (\(event.sequence), \(visit.id), \(said.teacher), \(said.subject), \(said.feedback),
         \(said.reply), \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}

/// Closes a visit: everything is marked, a lesson was heard, teacher and school were told.
public struct CloseVisit: Action {
  public let visit: RecordedVisit.ID

  /// The day on which the school was seen.
  public let visited: Day

  /// What the school is praised for; may be empty (对好的表扬, S001-125).
  public let praise: String
  public let feedback: String

  public init(
    _ visit: RecordedVisit.ID, visited: Day, praise: String = "", feedback: String
  ) {
    self.visit = visit
    self.visited = visited
    self.praise = praise
    self.feedback = feedback
  }

  public var permission: Permission { .inspect }

  public func perform(in work: Work) throws {
    let (round, visit) = try work.openVisit(visit)
    let template = try work.template(of: round)
    let terms = try work.supervision().terms
    var sheet = visit.sheet
    sheet.feedback = feedback.trimmed
    var reasons = sheet.faults(template, remarkBelow: terms.remarkBelow.value).map { fault in
      Phrase.visitFault(fault) { Phrase(template[item: $0]?.name ?? .init(zh: $0, en: $0)) }
    }
    reasons += [WrittenText(.praised, praise), WrittenText(.schoolFeedback, feedback)]
      .flatMap { $0.reasons(isNeeded: false) }
    if visited > work.today { reasons.append(.dayAhead(visited, today: work.today)) }
    if visited < round.days.lowerBound {
      reasons.append(.visitedOutside(visited, round.days.lowerBound))
    }
    try Refused.unless(reasons)
    let event = try work.record("close-visit", of: visit.id, "visited \(visited)")
    try work.connection.execute(
      """
      INSERT INTO inspection_closing
        (visit_id, visited, praise, feedback, account, person, day, event_sequence)
      VALUES
        (\(visit.id), \(visited), \(praise.trimmed), \(sheet.feedback), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
  }
}

/// Concludes an inspection: there was feedback at every school, and there are a summary, the
/// comparison and a circular to all of them (四有, S001-133).
public struct ConcludeInspection: Action {
  public let round: RecordedInspection.ID
  public let summary: String
  public let circular: String

  public init(_ round: RecordedInspection.ID, summary: String, circular: String) {
    self.round = round
    self.summary = summary
    self.circular = circular
  }

  public var permission: Permission { .planInspections }

  public func perform(in work: Work) throws {
    guard let round = try work.connection.inspection(round) else {
      throw Refused(.noInspection(round))
    }
    if round.conclusion != nil { throw Refused(.inspectionConcluded) }
    let texts = [
      WrittenText(.inspectionSummary, summary), WrittenText(.inspectionCircular, circular),
    ]
    var reasons = texts.flatMap { $0.reasons() }
    let open = round.visits.filter { $0.closing == nil }
    if round.visits.isEmpty { reasons.append(.notDrawnYet) }
    if !open.isEmpty {
      reasons.append(
        .visitsOpen(open.count, open.map(\.schoolName).joined(separator: "、")))
    }
    try Refused.unless(reasons)
    let event = try work.record("conclude-inspection", of: round.id)
    try work.connection.execute(
      """
      INSERT INTO inspection_conclusion
        (round_id, summary, circular, account, person, day, event_sequence)
      VALUES
        (\(round.id), \(texts[0].text), \(texts[1].text), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
  }
}

extension Work {
  /// A visit that can still be written to.
  fileprivate func openVisit(
    _ id: RecordedVisit.ID
  ) throws -> (RecordedInspection, RecordedVisit) {
    let (round, visit) = try visit(id)
    if visit.closing != nil { throw Refused(.visitClosed) }
    return (round, visit)
  }

  /// The checklist as it was in the book when the inspection began.
  fileprivate func template(
    of round: RecordedInspection
  ) throws -> SupervisionTerms.Template {
    let terms = try connection.supervisionBook(on: round.days.lowerBound)?.terms
    guard let template = terms?[template: round.template] else {
      throw Refused(.noTemplate(round.template))
    }
    return template
  }
}
