internal import Foundation
internal import PlanFormat
internal import Season
public import Staffing

extension Connection {
  /// The year's competition: the one opened last.
  public func competition(of year: SchoolYear) throws -> CompetitionRun? {
    try runs("school_year = \(year.start)").first
  }

  public func competition(_ id: String) throws -> CompetitionRun? {
    try runs("competition.id = \(id)").first
  }

  private func runs(_ condition: SQL) throws -> [CompetitionRun] {
    try rows(
      """
      SELECT competition.*, hired, left_over, competition_carried.day AS carried_day
      FROM competition LEFT JOIN competition_carried ON competition_id = competition.id
      WHERE \(condition) ORDER BY competition.event_sequence DESC LIMIT 1
      """
    ) { row in row }.map { row in
      let id = try row.text("id")
      return CompetitionRun(
        id: id, schoolYear: SchoolYear(try row.integer("school_year")),
        wishLimit: try row.integer("wish_limit"), noticeDays: try row.integer("notice_days"),
        wantsOwnPost: try row.flag("wants_own_post"), seed: try row.integer("seed"),
        day: try row.day("day"), schools: try schools(in: id), rounds: try rounds(in: id),
        carried: try row.integerIfAny("hired").map { hired in
          CompetitionRun.Carried(
            hired: hired, left: try row.integer("left_over"), day: try row.day("carried_day"))
        })
    }
  }

  private func schools(in competition: String) throws -> [CompetitionSchool] {
    let votes = Dictionary(
      try rows(
        "SELECT * FROM competition_vote WHERE competition_id = \(competition) ORDER BY event_sequence"
      ) { row in (try row.text("school_id"), try vote(row)) }
    ) { _, latest in latest }
    let changes = Dictionary(
      try rows(
        """
        SELECT school_id, MAX(event_sequence) AS latest FROM competition_post
        WHERE competition_id = \(competition) GROUP BY school_id
        """
      ) { row in (try row.text("school_id"), try row.integer("latest")) }
    ) { first, _ in first }
    return try rows(
      "SELECT * FROM competition_school WHERE competition_id = \(competition) ORDER BY school_id"
    ) { row in
      let id = try row.text("school_id")
      return CompetitionSchool(
        id: School.ID(id), name: try row.text("school_name"),
        district: try row.textIfAny("district"), vote: votes[id], postsEvent: changes[id] ?? 0)
    }
  }

  private func vote(_ row: Row) throws -> CompetitionSchool.Vote {
    CompetitionSchool.Vote(
      vote: CongressVote(
        members: try row.integer("members"), present: try row.integer("present"),
        inFavour: try row.integer("in_favour"), against: try row.integer("against"),
        abstaining: try row.integer("abstaining")),
      isPassed: try row.flag("is_passed"), document: try row.text("document"),
      day: try row.day("day"), event: try row.integer("event_sequence"))
  }

  private func rounds(in competition: String) throws -> [CompetitionRound] {
    let results = Dictionary(
      grouping: try rows(
        """
        SELECT competition_result.*, verdict.is_signed, verdict.words,
          verdict.person AS signer, verdict.day AS signed_on, verdict.last_day,
          verdict.is_certain, audit_event.digest AS root,
          withdrawal.objection_id, withdrawal.day AS withdrawn_on
        FROM competition_result
        LEFT JOIN competition_verdict AS verdict
          ON verdict.competition_id = competition_result.competition_id
            AND verdict.number = competition_result.number
            AND verdict.version = competition_result.version
        LEFT JOIN audit_event ON audit_event.sequence = verdict.event_sequence
        LEFT JOIN competition_withdrawal AS withdrawal
          ON withdrawal.competition_id = competition_result.competition_id
            AND withdrawal.number = competition_result.number
            AND withdrawal.version = competition_result.version
        WHERE competition_result.competition_id = \(competition)
        ORDER BY competition_result.version
        """
      ) { row in (number: try row.integer("number"), result: try result(row)) }, by: \.number)
    return try rows(
      "SELECT * FROM competition_round WHERE competition_id = \(competition) ORDER BY number"
    ) { row in
      let number = try row.integer("number")
      return CompetitionRound(
        number: number, opens: try row.day("opens"), closes: try row.day("closes"),
        outageMinutes: try row.integer("outage_minutes"), result: results[number]?.last?.result,
        posted: results[number]?.last { $0.result.verdict?.wasPosted == true }?.result)
    }
  }

  private func result(_ row: Row) throws -> CompetitionRound.Result {
    let withdrawal = try row.textIfAny("objection_id").map { objection in
      CompetitionRound.Verdict.Withdrawal(
        objection: objection, day: try row.day("withdrawn_on"))
    }
    return CompetitionRound.Result(
      version: try row.integer("version"),
      file: try CompetitionFile(json: Data(try row.bytes("content"))),
      sha256: try row.text("sha256"), account: try row.text("account"),
      person: try row.text("person"), day: try row.day("day"),
      verdict: try row.integerIfAny("is_signed").map { isSigned in
        CompetitionRound.Verdict(
          isSigned: isSigned == 1 && withdrawal == nil, words: try row.text("words"),
          person: try row.text("signer"),
          day: try row.day("signed_on"), lastDay: try row.day("last_day"),
          isCertain: try row.flag("is_certain"), root: try row.text("root"),
          withdrawal: withdrawal)
      })
  }
}
