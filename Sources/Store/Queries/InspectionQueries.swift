internal import Inspecting
internal import Staffing

extension Connection {
  /// The last event that touched inspections, the ledger, meetings or reports; cheap to ask.
  public func inspectionVersion() throws -> Int {
    try rows(
      """
      SELECT COALESCE(MAX(last), 0) AS last FROM (
        SELECT MAX(event_sequence) AS last FROM inspection_round
        UNION ALL SELECT MAX(event_sequence) FROM inspection_draw
        UNION ALL SELECT MAX(event_sequence) FROM inspection_mark
        UNION ALL SELECT MAX(event_sequence) FROM inspection_lesson
        UNION ALL SELECT MAX(event_sequence) FROM inspection_closing
        UNION ALL SELECT MAX(event_sequence) FROM inspection_conclusion
        UNION ALL SELECT MAX(event_sequence) FROM supervision_meeting
        UNION ALL SELECT MAX(event_sequence) FROM ledger_problem
        UNION ALL SELECT MAX(event_sequence) FROM ledger_step
        UNION ALL SELECT MAX(event_sequence) FROM school_report
      ) AS touched
      """
    ) { try $0.integer("last") }[0]
  }

  /// Every inspection with its visits, the latest first; seven queries, however many there are.
  public func inspections() throws -> [RecordedInspection] { try inspections("1 = 1") }

  public func inspection(_ id: RecordedInspection.ID) throws -> RecordedInspection? {
    try inspections("inspection_round.id = \(id)").first
  }

  public func inspection(ofVisit id: RecordedVisit.ID) throws -> RecordedInspection? {
    try inspections(
      """
      inspection_round.id IN
        (SELECT inspection_visit.round_id FROM inspection_visit WHERE inspection_visit.id = \(id))
      """
    ).first
  }

  /// The seed that a draw will be made with: only for the draw itself.
  public func sealedSeed(of id: RecordedInspection.ID) throws -> String? {
    try rows("SELECT seed FROM inspection_seed WHERE round_id = \(id)") { try $0.text("seed") }
      .first
  }

  private func inspections(_ condition: SQL) throws -> [RecordedInspection] {
    let visits = Dictionary(grouping: try visits(condition), by: \.round)
    let candidates = Dictionary(
      grouping: try rows(
        """
        SELECT inspection_candidate.round_id, inspection_candidate.school,
               inspection_candidate.name
        FROM inspection_candidate
        JOIN inspection_round ON inspection_round.id = inspection_candidate.round_id
        WHERE \(condition)
        ORDER BY inspection_candidate.school
        """
      ) { row in
        (
          round: try row.text("round_id"),
          candidate: RecordedInspection.Candidate(
            school: School.ID(try row.text("school")), name: try row.text("name"))
        )
      }, by: \.round)
    return try rows(
      """
      SELECT inspection_round.*, inspection_draw.word, inspection_draw.witness,
             inspection_draw.account AS draw_account, inspection_draw.person AS draw_person,
             inspection_draw.day AS draw_day, inspection_seed.seed,
             inspection_conclusion.summary, inspection_conclusion.circular,
             inspection_conclusion.account AS end_account,
             inspection_conclusion.person AS end_person, inspection_conclusion.day AS end_day
      FROM inspection_round
      LEFT JOIN inspection_draw ON inspection_draw.round_id = inspection_round.id
      LEFT JOIN inspection_seed ON inspection_seed.round_id = inspection_draw.round_id
      LEFT JOIN inspection_conclusion ON inspection_conclusion.round_id = inspection_round.id
      WHERE \(condition)
      ORDER BY inspection_round.event_sequence DESC
      """
    ) { row in
      let id = try row.text("id")
      var draw: RecordedInspection.Draw?
      if let word = try row.textIfAny("word") {
        draw = .init(
          draw: PublicDraw(seed: try row.text("seed"), word: word),
          witness: try row.text("witness"), hand: try inspectionHand(row, "draw_"))
      }
      var conclusion: RecordedInspection.Conclusion?
      if let summary = try row.textIfAny("summary") {
        conclusion = .init(
          summary: summary, circular: try row.text("circular"),
          hand: try inspectionHand(row, "end_"))
      }
      return RecordedInspection(
        id: id, occasion: try row.text("occasion"), template: try row.text("template"),
        name: try row.text("name"), days: try row.day("first_day")...(try row.day("last_day")),
        solves: try row.text("solves"), places: try row.integer("places"),
        lessons: try row.integer("lessons"), commitment: try row.text("commitment"),
        hand: try inspectionHand(row), candidates: (candidates[id] ?? []).map(\.candidate),
        draw: draw,
        visits: visits[id] ?? [], conclusion: conclusion)
    }
  }

  private func visits(_ condition: SQL) throws -> [RecordedVisit] {
    let join: SQL = """
      JOIN inspection_visit ON inspection_visit.id = part.visit_id
      JOIN inspection_round ON inspection_round.id = inspection_visit.round_id
      WHERE \(condition)
      """
    var marks: [String: [String: VisitSheet.Mark]] = [:]
    for (visit, item, mark) in try rows(
      "SELECT part.* FROM inspection_mark AS part \(join) ORDER BY part.event_sequence",
      { row in
        (
          try row.text("visit_id"), try row.text("item"),
          VisitSheet.Mark(try row.integer("points"), remark: try row.text("remark"))
        )
      })
    { marks[visit, default: [:]][item] = mark }
    let lessons = Dictionary(
      grouping: try rows(
        "SELECT part.* FROM inspection_lesson AS part \(join) ORDER BY part.event_sequence"
      ) { row in
        (
          visit: try row.text("visit_id"),
          lesson: VisitSheet.Lesson(
            teacher: try row.text("teacher"), subject: try row.text("subject"),
            feedback: try row.text("feedback"), reply: try row.text("reply"))
        )
      }, by: \.visit)
    let lots = Dictionary(
      grouping: try rows(
        "SELECT part.* FROM inspection_lot AS part \(join) ORDER BY part.teacher"
      ) { row in
        (
          visit: try row.text("visit_id"),
          lot: RecordedVisit.Lot(
            teacher: Teacher.ID(try row.text("teacher")), name: try row.text("name"),
            subject: try row.text("subject"))
        )
      }, by: \.visit)
    return try rows(
      """
      SELECT inspection_visit.*, closing.visited, closing.praise, closing.feedback,
             closing.account, closing.person, closing.day
      FROM inspection_visit
      JOIN inspection_round ON inspection_round.id = inspection_visit.round_id
      LEFT JOIN inspection_closing AS closing ON closing.visit_id = inspection_visit.id
      WHERE \(condition)
      ORDER BY inspection_visit.school
      """
    ) { row in
      let id = try row.text("id")
      let feedback = try row.textIfAny("feedback")
      return RecordedVisit(
        id: id, round: try row.text("round_id"), school: School.ID(try row.text("school")),
        schoolName: try row.text("school_name"),
        sheet: VisitSheet(
          marks: marks[id] ?? [:], lessons: (lessons[id] ?? []).map(\.lesson).latest,
          feedback: feedback ?? ""),
        lots: (lots[id] ?? []).map(\.lot),
        closing: try feedback.map { _ in
          .init(
            visited: try row.day("visited"), praise: try row.text("praise"),
            hand: try inspectionHand(row))
        })
    }
  }
}

extension [VisitSheet.Lesson] {
  /// Of what was said of one teacher's lesson in one subject, the last word.
  fileprivate var latest: [VisitSheet.Lesson] {
    var known: [VisitSheet.Lesson] = []
    for lesson in self {
      known.removeAll { $0.teacher == lesson.teacher && $0.subject == lesson.subject }
      known.append(lesson)
    }
    return known
  }
}

extension Connection {
  func inspectionHand(_ row: Row, _ prefix: String = "") throws -> InspectionHand {
    InspectionHand(
      account: try row.text("\(prefix)account"), person: try row.text("\(prefix)person"),
      day: try row.day("\(prefix)day"))
  }
}
