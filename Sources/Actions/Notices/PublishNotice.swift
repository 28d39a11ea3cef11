public import Access
internal import Foundation
internal import PlanFormat
internal import Policy
internal import Sealing
public import Staffing
internal import Store
internal import Wording

/// Makes the adopted plan public (公示, S001-102): minimum data, the day it's posted and the last
/// day to object, sealed by the record's chain.
///
/// The same plan isn't posted twice while its notice stands; another plan is a
/// new version, and the one before stays in the archive.
public struct PublishNotice: Action {
  public let year: SchoolYear

  /// The office that takes objections, and how to reach it.
  public let office: String
  public let contact: String

  /// Why another version follows one that stands; shown on it.
  public let because: String

  public init(year: SchoolYear, office: String, contact: String, because: String = "") {
    self.year = year
    self.office = office
    self.contact = contact
    self.because = because
  }

  public var permission: Permission { .publishNotice }

  /// - Returns: The notice's id.
  public func perform(in work: Work) throws -> String {
    try Refused.unless(try work.yearReasons(year))
    guard let stored = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    guard let kept = stored.plan, kept.schoolYear == year.start else {
      throw Refused(.needsPlan(year))
    }
    let before = try work.connection.notices(of: year).first
    if let before, before.withdrawal == nil, before.plan == kept.file.id { return before.id }
    let plan = try PlanFile(json: Data(kept.file.content))
    let stale = kept.workbook == stored.workbook.id ? [] : [Phrase.planBeforeCorrection]
    try Refused.unless(try stale + reasons(work, plan, after: before))
    let content = try CountyContent(stored)
    let book = content.book.inForce(in: year)
    let days = try work.season(of: year).noticeDays
    let version = (before?.version ?? 0) + 1
    let lines = lines(of: plan, content.roster)
    let last = book.calendar.day(workingDays: days, after: work.today)
    let sealed = sha256(lines.map(\.words).joined(separator: "\n").utf8)
    let event = try work.record(
      "publish-notice", of: "\(year)",
      "version \(version) plan \(kept.file.sha256) lines \(sealed) until \(last)")
    let id = "N-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO public_notice
        (id, school_year, version, plan_id, office, contact, first_day, working_days, last_day,
         is_certain, sha256, event_sequence)
      VALUES
        (\(id), \(year.start), \(version), \(kept.file.id), \(office.trimmed),
         \(contact.trimmed), \(work.today), \(days), \(last),
         \(book.calendar.isKnown(work.today) && book.calendar.isKnown(last)), \(sealed),
         \(event.sequence))
      """)
    for line in lines { try work.connection.insert(line, notice: id) }
    if let before {
      try work.connection.execute(
        """
        INSERT INTO public_notice_succession (notice_id, previous_id, reason)
        VALUES (\(id), \(before.id), \(before.withdrawal?.reason ?? because.trimmed))
        """)
    }
    return id
  }

  private func reasons(
    _ work: Work, _ plan: PlanFile, after before: Notice?
  ) throws -> [Phrase] {
    var reasons: [Phrase] = []
    if let before, before.withdrawal == nil, because.trimmed.isEmpty {
      reasons.append(.needsWhyAgain(before.version))
    }
    if because.count > 200 { reasons.append(.tooLong(because.count, allowed: 200)) }
    if office.trimmed.isEmpty { reasons.append(.needsOffice) }
    if contact.trimmed.isEmpty { reasons.append(.needsContact) }
    if plan.status == .infeasible { reasons.append(.planInfeasible) }
    guard let list = try work.connection.eligibilityLists(of: year).first else {
      return reasons + [.needsList]
    }
    let open = try work.connection.contests(of: list.id).filter { $0.answer == nil }
    if !open.isEmpty { reasons.append(.contestsOpen(open.count)) }
    let lines = Dictionary(
      try work.connection.eligibilityLines(of: list.id).map { ($0.teacher, $0) }
    ) { first, _ in first }
    for move in plan.moves where move.phase != .pinned && lines[move.teacher]?.isEligible != true {
      reasons.append(.moverNotOnList(lines[move.teacher]?.name ?? move.teacher.rawValue))
    }
    return reasons + (try work.connection.remedyReasons(against: plan, in: year))
  }

  private func lines(of plan: PlanFile, _ roster: Roster) -> [NoticeLine] {
    plan.moves.enumerated().map { position, move in
      NoticeLine(
        position: position + 1, teacher: move.teacher,
        name: roster[move.teacher]?.name ?? move.teacher.rawValue, from: move.from,
        fromName: roster[move.from]?.name ?? move.from.rawValue, to: move.to,
        toName: roster[move.to]?.name ?? move.to.rawValue, stage: move.stage.rawValue,
        subject: move.subject.rawValue, kind: move.kind.rawValue, firstTerm: move.start,
        lastTerm: move.end, isMountainHost: (roster[move.to]?.hardship ?? 0) > 0)
    }
  }
}

extension Connection {
  fileprivate func insert(_ line: NoticeLine, notice: String) throws {
    try execute(
      """
      INSERT INTO public_notice_line
        (notice_id, position, teacher_id, teacher_name, from_id, from_name, to_id, to_name, stage,
         subject, kind, first_term, last_term, is_mountain_host)
      VALUES
        (\(notice), \(line.position), \(line.teacher.rawValue), \(line.name),
         \(line.from.rawValue), \(line.fromName), \(line.to.rawValue), \(line.toName),
         \(line.stage), \(line.subject), \(line.kind), \(line.firstTerm), \(line.lastTerm),
         \(line.isMountainHost))
      """)
  }
}
