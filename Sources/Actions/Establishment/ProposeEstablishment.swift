public import Access
internal import Policy
public import Staffing
internal import Store
internal import Wording

/// Proposes every school's establishment of a year to the establishment office
/// (S001-072): the number that the book computes, or another with its reason.
///
/// A proposal never changes; one that was returned is followed by a new version.
public struct ProposeEstablishment: Action {
  /// A number that differs from the computed one.
  public struct Adjustment: Equatable, Sendable {
    public let number: Int
    public let reason: String

    public init(number: Int, reason: String) {
      self.number = number
      self.reason = reason
    }
  }

  public let year: SchoolYear

  /// The version seen last, so that two windows don't propose twice; 0 for none.
  public let after: Int

  /// Posts kept for the turnover pool (机动编制).
  public let reserve: Int

  /// The first day on which the numbers hold.
  public let validFrom: Day

  /// By school; who isn't among them gets the computed number.
  public let adjustments: [School.ID: Adjustment]

  public init(
    year: SchoolYear, after: Int, reserve: Int, validFrom: Day,
    adjustments: [School.ID: Adjustment]
  ) {
    self.year = year
    self.after = after
    self.reserve = reserve
    self.validFrom = validFrom
    self.adjustments = adjustments
  }

  public var permission: Permission { .proposeEstablishment }

  /// - Returns: The new version.
  public func perform(in work: Work) throws -> Int {
    try Refused.unless(try work.yearReasons(year))
    let latest = try work.connection.establishmentRounds(of: year).first
    guard latest?.version ?? 0 == after else {
      throw Refused(.roundMovedOn(seen: after, now: latest?.version ?? 0))
    }
    guard let stored = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    guard let total = try work.connection.establishmentTotal() else { throw Refused(.needsTotal) }
    let content = try CountyContent(stored)
    let book = content.book.inForce(in: year)
    let lines = lines(of: book.establishmentDraft(of: content.roster), content.roster)
    try Refused.unless(try reasons(work, latest, lines, total.total))
    let version = after + 1
    let event = try work.record(
      "propose-establishment", of: "\(year)",
      "version \(version) total \(total.total) schools \(lines.reduce(0) { $0 + $1.adjusted }) "
        + "reserve \(reserve) from \(validFrom)")
    let id = "ER-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO establishment_round
        (id, school_year, version, total_id, total, reserve, valid_from, workbook_id, book,
         account, person, day, event_sequence)
      VALUES
        (\(id), \(year.start), \(version), \(total.id), \(total.total), \(reserve), \(validFrom),
         \(stored.workbook.id), \("\(book.id) \(book.version)"), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
    for line in lines { try work.connection.insert(line, in: id) }
    return version
  }

  private func lines(of draft: EstablishmentDraft, _ roster: Roster) -> [EstablishmentLine] {
    draft.lines.map { line in
      let adjustment = adjustments[line.school]
      return EstablishmentLine(
        school: line.school, schoolName: roster[line.school]?.name ?? line.school.rawValue,
        pupils: line.pupils, classes: line.classes, staff: line.staff, approved: line.approved,
        computed: line.computed, adjusted: adjustment?.number ?? line.computed,
        reason: adjustment?.reason.trimmed ?? "")
    }
  }

  private func reasons(
    _ work: Work, _ latest: EstablishmentRound?, _ lines: [EstablishmentLine], _ total: Int
  ) throws -> [Phrase] {
    var reasons: [Phrase] = []
    if let latest, latest.decision == nil { reasons.append(.roundWaits(latest.version)) }
    let allowed = year.days.lowerBound.advanced(by: -180)...year.days.upperBound
    if !allowed.contains(validFrom) { reasons.append(.dayOutside(validFrom, allowed)) }
    let known = Set(lines.map(\.school))
    for school in adjustments.keys.sorted() where !known.contains(school) {
      reasons.append(.noSuchSchool(school))
    }
    for line in lines {
      if !(0...100_000).contains(line.adjusted) {
        reasons.append(.schoolPostsOutside(line.schoolName, line.adjusted))
      }
      if line.adjusted != line.computed, line.reason.isEmpty {
        reasons.append(
          .adjustmentNeedsReason(line.schoolName, from: line.computed, to: line.adjusted))
      }
    }
    let pool = try work.connection.poolRecords().ledger
    let lent = pool.size - pool.balance
    if reserve < lent { reasons.append(.reserveBelowLoans(reserve, lent: lent)) }
    let schools = lines.reduce(0) { $0 + $1.adjusted }
    if schools + max(0, reserve) > total {
      reasons.append(.totalExceeded(schools: schools, reserve: reserve, total: total))
    }
    return reasons
  }
}

extension Connection {
  fileprivate func insert(_ line: EstablishmentLine, in round: String) throws {
    try execute(
      """
      INSERT INTO establishment_line
        (round_id, school_id, school_name, pupils, classes, staff, approved, computed, adjusted,
         reason)
      VALUES
        (\(round), \(line.school.rawValue), \(line.schoolName), \(line.pupils), \(line.classes),
         \(line.staff), \(line.approved.map { SQLValue.integer($0) } ?? .null), \(line.computed),
         \(line.adjusted), \(line.reason))
      """)
  }
}
