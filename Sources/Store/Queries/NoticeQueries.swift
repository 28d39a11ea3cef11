public import Staffing

extension Connection {
  /// Every notice of a year, the latest first, withdrawn ones included.
  public func notices(of year: SchoolYear) throws -> [Notice] {
    let extensions = Dictionary(
      grouping: try rows(
        """
        SELECT longer.notice_id, longer.last_day, longer.reason
        FROM public_notice_extension AS longer
        JOIN public_notice ON public_notice.id = longer.notice_id
        WHERE public_notice.school_year = \(year.start) ORDER BY longer.event_sequence
        """
      ) { row in
        (
          notice: try row.text("notice_id"),
          it: Notice.Extension(lastDay: try row.day("last_day"), reason: try row.text("reason"))
        )
      }, by: \.notice)
    return try rows(
      """
      SELECT public_notice.*, audit_event.digest, audit_event.sequence,
             COALESCE(withdrawal.reason, '') AS withdrawn, COALESCE(withdrawal.day, 0) AS gone_on,
             succession.previous_id, succession.reason AS because,
             year_plan.sha256 AS plan_sha256
      FROM public_notice
      JOIN year_plan ON year_plan.id = public_notice.plan_id
      JOIN audit_event ON audit_event.sequence = public_notice.event_sequence
      LEFT JOIN public_notice_withdrawal AS withdrawal
        ON withdrawal.notice_id = public_notice.id
      LEFT JOIN public_notice_succession AS succession
        ON succession.notice_id = public_notice.id
      WHERE public_notice.school_year = \(year.start) ORDER BY version DESC
      """
    ) { row in
      let id = try row.text("id")
      let withdrawn = try row.text("withdrawn")
      return Notice(
        id: id, schoolYear: year, version: try row.integer("version"),
        plan: try row.text("plan_id"), planSHA256: try row.text("plan_sha256"),
        office: try row.text("office"),
        contact: try row.text("contact"), firstDay: try row.day("first_day"),
        workingDays: try row.integer("working_days"), postedLast: try row.day("last_day"),
        isCertain: try row.flag("is_certain"), sha256: try row.text("sha256"),
        auditRoot: try row.text("digest"), sequence: try row.integer("sequence"),
        extensions: (extensions[id] ?? []).map(\.it),
        withdrawal: withdrawn.isEmpty
          ? nil : Notice.Withdrawal(reason: withdrawn, day: try row.day("gone_on")),
        follows: try row.textIfAny("previous_id").map { previous in
          Notice.Follows(notice: previous, reason: try row.text("because"))
        })
    }
  }

  public func notice(_ id: String) throws -> Notice? {
    let years = try rows("SELECT school_year FROM public_notice WHERE id = \(id)") { row in
      SchoolYear(try row.integer("school_year"))
    }
    return try years.first.flatMap { year in try notices(of: year).first { $0.id == id } }
  }

  /// The plan that a notice made public, as it was adopted.
  public func publishedPlan(ofNotice id: String) throws -> StoredFile? {
    let plans = try rows("SELECT plan_id FROM public_notice WHERE id = \(id)") { row in
      try row.text("plan_id")
    }
    return try plans.first.flatMap { try plan($0)?.file }
  }

  /// The notice that stands: the latest of a year, unless it was withdrawn.
  public func standingNotice(of year: SchoolYear) throws -> Notice? {
    try notices(of: year).first.flatMap { $0.withdrawal == nil ? $0 : nil }
  }

  /// The lines of a notice in their order.
  public func lines(ofNotice notice: String) throws -> [NoticeLine] {
    try rows(
      "SELECT * FROM public_notice_line WHERE notice_id = \(notice) ORDER BY position"
    ) { try NoticeLine(row: $0) }
  }

  /// Every objection to a notice, oldest first, with its steps.
  public func objections(toNotice notice: String) throws -> [Objection] {
    let steps = Dictionary(
      grouping: try rows(
        """
        SELECT objection_step.* FROM objection_step
        JOIN objection ON objection.id = objection_id
        WHERE notice_id = \(notice)
        ORDER BY objection_id, objection_step.position
        """
      ) { row in
        (
          objection: try row.text("objection_id"),
          it: Objection.Step(
            kind: try row.text("kind"), account: try row.text("account"),
            person: try row.text("person"), isUpheld: try row.flag("is_upheld"),
            remedy: try row.text("remedy"), words: try row.text("words"),
            effect: try row.text("effect"), day: try row.day("day"))
        )
      }, by: \.objection)
    return try rows(
      """
      SELECT public_notice_line.*, objection.id, objection.ground, objection.account,
             objection.objector, objection.day
      FROM objection
      JOIN public_notice_line
        ON public_notice_line.notice_id = objection.notice_id
        AND public_notice_line.teacher_id = objection.teacher_id
      WHERE objection.notice_id = \(notice)
      ORDER BY objection.event_sequence
      """
    ) { row in
      let id = try row.text("id")
      return Objection(
        id: id, notice: notice, line: try NoticeLine(row: row), ground: try row.text("ground"),
        account: try row.text("account"), objector: try row.text("objector"),
        day: try row.day("day"), steps: (steps[id] ?? []).map(\.it))
    }
  }

  public func objection(_ id: String) throws -> Objection? {
    let notices = try rows("SELECT notice_id FROM objection WHERE id = \(id)") { row in
      try row.text("notice_id")
    }
    return try notices.first.flatMap { notice in
      try objections(toNotice: notice).first { $0.id == id }
    }
  }

  /// What upheld objections of a year decided, oldest first: each as
  /// `teacher` and `remedy`.
  public func remedies(of year: SchoolYear) throws -> [(teacher: Teacher.ID, remedy: String)] {
    try notices(of: year).reversed().flatMap { notice in
      try objections(toNotice: notice.id).compactMap { objection in
        guard objection.situation.state == .upheld, let answer = objection.answer else {
          return nil
        }
        return (objection.line.teacher, answer.remedy)
      }
    }
  }
}

extension NoticeLine {
  init(row: Row) throws {
    self.init(
      position: try row.integer("position"), teacher: Teacher.ID(try row.text("teacher_id")),
      name: try row.text("teacher_name"), from: School.ID(try row.text("from_id")),
      fromName: try row.text("from_name"), to: School.ID(try row.text("to_id")),
      toName: try row.text("to_name"), stage: try row.text("stage"),
      subject: try row.text("subject"), kind: try row.text("kind"),
      firstTerm: try row.text("first_term"), lastTerm: try row.text("last_term"),
      isMountainHost: try row.flag("is_mountain_host"))
  }
}
