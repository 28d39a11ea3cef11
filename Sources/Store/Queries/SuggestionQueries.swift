internal import Staffing

extension Connection {
  /// Every suggestion with who wants it too and its last answer, the latest first.
  public func trainingSuggestions() throws -> [TrainingSuggestion] {
    var backers: [TrainingSuggestion.ID: Set<Teacher.ID>] = [:]
    _ = try rows("SELECT suggestion_id, teacher_id FROM training_suggestion_backing") { row in
      backers[try row.text("suggestion_id"), default: []].insert(
        Teacher.ID(try row.text("teacher_id")))
    }
    var answers: [TrainingSuggestion.ID: TrainingSuggestion.Answer] = [:]
    _ = try rows("SELECT * FROM training_suggestion_answer ORDER BY event_sequence") { row in
      answers[try row.text("suggestion_id")] = .init(
        verdict: try row.word("verdict"), reason: try row.text("reason"),
        hand: try row.trainingHand)
    }
    return try rows("SELECT * FROM training_suggestion ORDER BY event_sequence DESC") { row in
      let id = try row.text("id")
      return TrainingSuggestion(
        id: id, teacher: Teacher.ID(try row.text("teacher_id")), title: try row.text("title"),
        words: try row.text("words"), hand: try row.trainingHand, backers: backers[id] ?? [],
        answer: answers[id])
    }
  }

  /// Every wish of a pair to go to an event, with its answer, the latest first.
  public func pairOutings() throws -> [PairOuting] {
    try rows(
      """
      SELECT outing.*, COALESCE(answer.granted, -1) AS granted, answer.reason,
             answer.account AS decided_as, answer.person AS decided_by,
             COALESCE(answer.day, 0) AS decided_on
      FROM pair_outing AS outing
      LEFT JOIN pair_outing_answer AS answer ON answer.outing_id = outing.id
      ORDER BY outing.event_sequence DESC
      """
    ) { row in
      let granted = try row.integer("granted")
      return PairOuting(
        id: try row.text("id"), bond: try row.text("bond_id"), title: try row.text("title"),
        day: try row.day("held_on"), words: try row.text("words"), hand: try row.trainingHand,
        answer: granted < 0
          ? nil
          : .init(
            isGranted: granted == 1, reason: try row.textIfAny("reason") ?? "",
            hand: TrainingHand(
              account: try row.textIfAny("decided_as") ?? "",
              person: try row.textIfAny("decided_by") ?? "", day: try row.day("decided_on"))))
    }
  }

  /// What masters and apprentices read, with what they noted, the latest first.
  public func mentorReadings() throws -> [MentorReading] {
    var notes: [MentorReading.ID: [MentorReading.Note]] = [:]
    _ = try rows("SELECT * FROM mentor_reading_note ORDER BY read_on, event_sequence") { row in
      notes[try row.text("reading_id"), default: []].append(
        .init(
          teacher: try row.nonEmpty("teacher_id").map { Teacher.ID($0) },
          day: try row.day("read_on"), words: try row.text("words"),
          hand: try row.trainingHand))
    }
    return try rows("SELECT * FROM mentor_reading ORDER BY event_sequence DESC") { row in
      let id = try row.text("id")
      return MentorReading(
        id: id, bond: try row.text("bond_id"), kind: try row.text("kind"),
        title: try row.text("title"), readBy: try row.day("read_by"),
        hand: try row.trainingHand, notes: notes[id] ?? [])
    }
  }
}
