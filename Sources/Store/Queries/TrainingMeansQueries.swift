public import Staffing

extension Connection {
  /// What each school said last in a school year of its computers for training.
  public func trainingDevices(in year: SchoolYear) throws -> [School.ID: TrainingDevices] {
    Dictionary(
      try rows(
        """
        SELECT * FROM training_device WHERE school_year = \(year.start) ORDER BY event_sequence
        """
      ) { row in
        TrainingDevices(
          school: School.ID(try row.text("school_id")), computers: try row.integer("computers"),
          online: try row.integer("online"), note: try row.text("note"),
          hand: try row.trainingHand)
      }.map { ($0.school, $0) }
    ) { _, last in last }
  }

  /// Fees that somebody asked to be let off, the latest first.
  public func feeWaivers() throws -> [FeeWaiver] {
    let answers = Dictionary(
      try rows("SELECT * FROM fee_waiver_answer") { row in
        (
          try row.text("waiver_id"),
          FeeWaiver.Answer(
            isGranted: try row.integer("granted") == 1, words: try row.text("words"),
            hand: try row.trainingHand)
        )
      }
    ) { first, _ in first }
    return try rows("SELECT * FROM fee_waiver ORDER BY event_sequence DESC") { row in
      let id = try row.text("id")
      return FeeWaiver(
        id: id, course: try row.text("course_id"),
        teacher: Teacher.ID(try row.text("teacher_id")), reason: try row.text("reason"),
        hand: try row.trainingHand, answer: answers[id])
    }
  }
}
