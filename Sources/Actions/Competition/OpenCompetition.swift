public import Access
internal import Policy
public import Staffing
internal import Store
internal import Wording

/// Opens the year's competition for posts at some schools (S001-070, S001-077): the county's
/// needs become posts on offer, and everybody who teaches there competes.
///
/// Heads and their deputies are appointed, and people on loan hold a post elsewhere:
/// they don't compete, and what they fill isn't on offer. Until the first round the
/// competition can be opened anew with other schools.
public struct OpenCompetition: Action {
  public let year: SchoolYear
  public let schools: [School.ID]

  /// Whether who hands nothing in is taken to want their present post.
  public let wantsOwnPost: Bool

  public init(year: SchoolYear, schools: [School.ID], wantsOwnPost: Bool) {
    self.year = year
    self.schools = schools
    self.wantsOwnPost = wantsOwnPost
  }

  public var permission: Permission { .runCompetition }

  public func perform(in work: Work) throws {
    try Refused.unless(try work.yearReasons(year))
    guard let stored = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    let content = try CountyContent(stored)
    let book = content.book.inForce(in: year)
    let terms = book.competitionTerms
    guard !terms.rounds.isEmpty, let noticeDays = terms.noticeDays,
      let wishLimit = terms.wishLimit
    else { throw Refused(.needsCompetitionTerms(book.title.zh, book.title.en)) }
    try Refused.unless(try reasons(work, content.roster))
    let event = try work.record(
      "open-competition", of: "\(year)", "schools \(Set(schools).count)")
    let id = "C-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO competition
        (id, school_year, workbook_id, wish_limit, notice_days, wants_own_post, seed, day,
         event_sequence)
      VALUES
        (\(id), \(year.start), \(stored.workbook.id), \(wishLimit), \(noticeDays),
         \(wantsOwnPost), \(Int(event.digest.prefix(12), radix: 16) ?? 1), \(work.today),
         \(event.sequence))
      """)
    let opening = CompetitionOpening(
      roster: content.roster, needs: book.needs(of: content.roster), schools: Set(schools))
    try opening.insert(into: id, event, work.connection)
  }

  private func reasons(_ work: Work, _ roster: Roster) throws -> [Phrase] {
    var reasons: [Phrase] = []
    if let known = try work.connection.competition(of: year), !known.rounds.isEmpty {
      reasons.append(.competitionRuns(year))
    }
    if schools.isEmpty { reasons.append(.needsSchools) }
    for school in Set(schools).sorted() where roster[school] == nil {
      reasons.append(.noSuchSchool(school))
    }
    return reasons
  }
}

/// Who competes for what, as the county's workbook has it.
private struct CompetitionOpening {
  let roster: Roster
  let needs: [PostNeed]
  let schools: Set<School.ID>

  func insert(
    into competition: String, _ event: AuditEvent, _ connection: any Connection
  ) throws {
    for school in roster.schools where schools.contains(school.id) {
      let district = school.district ?? school.township
      try connection.execute(
        """
        INSERT INTO competition_school (competition_id, school_id, school_name, district)
        VALUES
          (\(competition), \(school.id.rawValue), \(school.name),
           \(district.map { SQLValue.text($0) } ?? .null))
        """)
    }
    for teacher in roster.teachers where competes(teacher) {
      try connection.execute(
        """
        INSERT INTO competition_applicant
          (competition_id, teacher_id, teacher_name, school_id, stage, subject)
        VALUES
          (\(competition), \(teacher.id.rawValue), \(teacher.name),
           \(teacher.establishment.school.rawValue), \(teacher.stage.rawValue),
           \(teacher.subject.rawValue))
        """)
    }
    for (number, offer) in offers.enumerated() {
      let digits = "\(number + 1)"
      let id = "P" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      try connection.insert(
        Offer(
          id: Offer.ID(id), school: offer.post.school, stage: offer.post.stage,
          subject: offer.post.subject, chairs: offer.need), in: competition, event)
    }
  }

  private func competes(_ teacher: Teacher) -> Bool {
    schools.contains(teacher.establishment.school) && teacher.position.teaches && !teacher.isAway
      && teacher.position != .head && teacher.position != .deputyHead
  }

  /// What each post needs, less those who fill it without competing.
  private var offers: [PostNeed] {
    let filled = Dictionary(
      roster.teachers.filter { $0.position.teaches && !competes($0) }.map { ($0.post, 1) },
      uniquingKeysWith: +)
    return needs.filter { schools.contains($0.post.school) }.map { need in
      PostNeed(post: need.post, need: max(0, need.need - (filled[need.post] ?? 0)))
    }.filter { $0.need > 0 }
  }
}

extension Connection {
  /// A post as it is from an event on.
  func insert(_ offer: Offer, in competition: String, _ event: AuditEvent) throws {
    try execute(
      """
      INSERT INTO competition_post
        (competition_id, post_id, school_id, stage, subject, grade, chairs, event_sequence)
      VALUES
        (\(competition), \(offer.id.rawValue), \(offer.school.rawValue),
         \(offer.stage.rawValue), \(offer.subject.rawValue),
         \(offer.grade.map { SQLValue.integer($0.rawValue) } ?? .null), \(offer.chairs),
         \(event.sequence))
      """)
  }
}
