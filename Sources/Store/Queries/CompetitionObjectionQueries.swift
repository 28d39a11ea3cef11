internal import Staffing

extension Connection {
  /// Every objection to a round, to whichever version of its result, oldest first.
  public func competitionObjections(
    in competition: String, round: Int? = nil
  ) throws -> [CompetitionObjection] {
    let found = try objections("competition_objection.competition_id = \(competition)")
    return found.filter { round == nil || $0.round == round }
  }

  public func competitionObjection(_ id: String) throws -> CompetitionObjection? {
    try objections("competition_objection.id = \(id)").first
  }

  private func objections(_ choice: SQL) throws -> [CompetitionObjection] {
    let steps = Dictionary(
      grouping: try rows(
        """
        SELECT step.* FROM competition_objection_step AS step
        JOIN competition_objection ON competition_objection.id = objection_id
        WHERE \(choice) ORDER BY objection_id, position
        """
      ) { row in (objection: try row.text("objection_id"), step: try step(row)) },
      by: \.objection)
    return try rows(
      """
      SELECT competition_objection.*, person.teacher_name, person.school_id
      FROM competition_objection
      JOIN competition_applicant AS person
        ON person.competition_id = competition_objection.competition_id
        AND person.teacher_id = competition_objection.teacher_id
      WHERE \(choice) ORDER BY competition_objection.event_sequence
      """
    ) { row in
      let id = try row.text("id")
      return CompetitionObjection(
        id: id, competition: try row.text("competition_id"), round: try row.integer("number"),
        version: try row.integer("version"), teacher: Teacher.ID(try row.text("teacher_id")),
        name: try row.text("teacher_name"), school: School.ID(try row.text("school_id")),
        ground: try row.text("ground"), account: try row.text("account"),
        objector: try row.text("objector"), day: try row.day("day"),
        steps: steps[id, default: []].map(\.step))
    }
  }

  private func step(_ row: Row) throws -> CompetitionObjection.Step {
    CompetitionObjection.Step(
      kind: try row.text("kind"), account: try row.text("account"),
      person: try row.text("person"), isUpheld: try row.flag("is_upheld"),
      decidesAgain: try row.flag("decides_again"), words: try row.text("words"),
      day: try row.day("day"))
  }
}
