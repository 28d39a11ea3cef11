public import Staffing
public import Training

extension Connection {
  /// Every task in the network as said last, those that ended too.
  public func researchSeats() throws -> [RecordedSeat] {
    try rows(
      """
      SELECT * FROM research_seat
      WHERE event_sequence IN (SELECT MAX(event_sequence) FROM research_seat GROUP BY id)
      ORDER BY subject, level, place, event_sequence
      """
    ) { row in
      RecordedSeat(
        id: try row.text("id"),
        seat: ResearchNetwork.Seat(
          try row.word("level"), Subject(try row.text("subject")), at: try row.text("place"),
          name: try row.text("name"), isPartTime: try row.flag("part_time")),
        outBecause: try row.nonEmpty("out_because"), hand: try row.trainingHand)
    }
  }

  /// What researchers noted of some days, by day, what was taken back too.
  public func researcherNotes(in days: ClosedRange<Day>) throws -> [ResearcherNote] {
    try notes(
      "note.done_on BETWEEN \(days.lowerBound.ordinal) AND \(days.upperBound.ordinal)")
  }

  public func researcherNote(_ id: ResearcherNote.ID) throws -> ResearcherNote? {
    try notes("note.event_sequence = \(id)").first
  }

  private func notes(_ condition: SQL) throws -> [ResearcherNote] {
    try rows(
      """
      SELECT note.*, back.reason AS back_because FROM researcher_note AS note
      LEFT JOIN researcher_note_withdrawal AS back ON back.note_event = note.event_sequence
      WHERE \(condition) ORDER BY note.done_on, note.event_sequence
      """
    ) { row in
      ResearcherNote(
        id: try row.integer("event_sequence"), kind: try row.text("kind"),
        day: try row.day("done_on"), number: try row.integer("number"),
        words: try row.text("words"), hand: try row.trainingHand,
        withdrawal: try row.textIfAny("back_because"))
    }
  }

  /// What accounts of research did in some days, as other programmes recorded it, with the
  /// account and its owner's name: visits and lessons heard there, observations, entries
  /// judged, projects taken on, and checks of schools' training.
  public func researcherDeeds(
    in days: ClosedRange<Day>
  ) throws -> [(deed: ResearcherLoad.Deed, name: String)] {
    let (first, last) = (days.lowerBound.ordinal, days.upperBound.ordinal)
    return try rows(
      """
      SELECT 'visits' AS kind, visit.account, visit.person, visit.visit_day AS done_on,
             1 AS number
      FROM research_visit AS visit
      JOIN research_visit_note AS note ON note.visit_id = visit.id
      WHERE visit.visit_day BETWEEN \(first) AND \(last)
      UNION ALL
      SELECT 'lessons', visit.account, visit.person, visit.visit_day, note.lessons
      FROM research_visit AS visit
      JOIN research_visit_note AS note ON note.visit_id = visit.id
      WHERE visit.visit_day BETWEEN \(first) AND \(last) AND note.lessons > 0
      UNION ALL
      SELECT 'observations', seen.account, seen.person, written.day, 1
      FROM observation AS seen
      JOIN observation_revision AS written ON written.observation_id = seen.id
      LEFT JOIN observation_withdrawal AS back ON back.observation_id = seen.id
      WHERE seen.observer IS NULL AND back.observation_id IS NULL
        AND written.day BETWEEN \(first) AND \(last)
        AND written.revision = (
          SELECT MAX(revision) FROM observation_revision AS other
          WHERE other.observation_id = seen.id)
      UNION ALL
      SELECT 'judging', judge.judge_account, judge.name, held.last_day,
             COUNT(DISTINCT mark.entry_id)
      FROM selection_judge AS judge
      JOIN selection AS held ON held.id = judge.selection_id
      JOIN selection_entry AS entry ON entry.selection_id = held.id
      JOIN selection_mark AS mark
        ON mark.entry_id = entry.id AND mark.judge_account = judge.judge_account
      WHERE judge.judge_account <> '' AND held.last_day BETWEEN \(first) AND \(last)
      GROUP BY judge.selection_id, judge.judge_account, judge.name, held.last_day
      UNION ALL
      SELECT 'projects', leader.leader_account, leader.leader_name, MIN(leader.day), 1
      FROM project_leader AS leader
      WHERE leader.leader_account <> '' AND leader.day BETWEEN \(first) AND \(last)
      GROUP BY leader.project_id, leader.leader_account, leader.leader_name
      UNION ALL
      SELECT 'checks', account, person, held_on, 1
      FROM school_training_check WHERE held_on BETWEEN \(first) AND \(last)
      """
    ) { row in
      (
        ResearcherLoad.Deed(
          try row.text("account"), try row.word("kind"), on: try row.day("done_on"),
          try row.integer("number")),
        try row.text("person")
      )
    }
  }

  /// The standard of each course, as said last.
  public func courseStandards() throws -> [RecordedCourse.ID: CourseStandard] {
    let standards = try rows(
      """
      SELECT * FROM course_standard WHERE event_sequence IN (
        SELECT MAX(event_sequence) FROM course_standard GROUP BY course_id)
      """
    ) { row in
      CourseStandard(
        course: try row.text("course_id"), standard: try row.text("standard"),
        code: try row.text("code"), resources: try row.words("resources"))
    }
    return Dictionary(standards.map { ($0.course, $0) }) { first, _ in first }
  }

  /// Teachers who were given something to do in some days, as other programmes recorded it: an
  /// apprentice, a study group, entries to judge, a project, a lesson to hear (S000-019).
  public func teachersUsed(in days: ClosedRange<Day>) throws -> Set<Teacher.ID> {
    let (first, last) = (days.lowerBound.ordinal, days.upperBound.ordinal)
    return Set(
      try rows(
        """
        SELECT mentor_teacher AS teacher FROM mentorship
        WHERE first_day <= \(last) AND last_day >= \(first) AND mentor_teacher <> ''
        UNION
        SELECT study_group.leader FROM study_group
        LEFT JOIN study_group_end AS ending ON ending.group_id = study_group.id
        WHERE study_group.day <= \(last) AND ending.group_id IS NULL
        UNION
        SELECT judge.teacher FROM selection_judge AS judge
        JOIN selection AS held ON held.id = judge.selection_id
        WHERE judge.teacher <> '' AND held.last_day BETWEEN \(first) AND \(last)
        UNION
        SELECT leader_teacher FROM project_leader
        WHERE leader_teacher <> '' AND day BETWEEN \(first) AND \(last)
        UNION
        SELECT seen.observer FROM observation AS seen
        JOIN observation_revision AS written ON written.observation_id = seen.id
        WHERE seen.observer IS NOT NULL AND written.day BETWEEN \(first) AND \(last)
        """
      ) { Teacher.ID(try $0.text("teacher")) })
  }
}
