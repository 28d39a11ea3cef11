public import Staffing
public import Timetabling

extension Connection {
  public func lessonSwap(_ id: RecordedSwap.ID) throws -> RecordedSwap? {
    try swaps("id = \(id)").first
  }

  /// Swaps that touch a day or a later one, by when they were asked for.
  public func lessonSwaps(from day: Day, at school: School.ID? = nil) throws -> [RecordedSwap] {
    let place: SQL = school.map { "school_id = \($0.rawValue)" } ?? "1 = 1"
    return try swaps("\(place) AND (lesson_day >= \(day) OR other_day >= \(day))")
  }

  /// Swaps of somebody's, asked for or asked of them, that touch a day or a later one.
  public func lessonSwaps(of teacher: Teacher.ID, from day: Day) throws -> [RecordedSwap] {
    try swaps(
      """
      (teacher_id = \(teacher.rawValue) OR partner_id = \(teacher.rawValue))
      AND (lesson_day >= \(day) OR other_day >= \(day))
      """)
  }

  func swaps(_ condition: SQL) throws -> [RecordedSwap] {
    let known: SQL = "SELECT id FROM lesson_swap WHERE \(condition)"
    var steps: [String: [RecordedSwap.Word]] = [:]
    _ = try rows(
      "SELECT * FROM lesson_swap_step WHERE swap_id IN (\(known)) ORDER BY event_sequence"
    ) { row in
      guard let step = RecordedSwap.Step(rawValue: try row.text("step")) else { return }
      steps[try row.text("swap_id"), default: []].append(
        RecordedSwap.Word(
          step: step, words: try row.text("words"), person: try row.text("person"),
          day: try row.day("day")))
    }
    return try rows("SELECT * FROM lesson_swap WHERE \(condition) ORDER BY event_sequence") { row in
      let id = try row.text("id")
      let slot = LessonSlot(
        school: School.ID(try row.text("school_id")), classroom: try row.text("classroom"),
        day: try row.day("lesson_day"), period: try row.integer("period"))
      var other: LessonSlot?
      if let day = try row.integerIfAny("other_day"),
        let period = try row.integerIfAny("other_period")
      {
        other = LessonSlot(
          school: slot.school, classroom: slot.classroom, day: Day(ordinal: day), period: period)
      }
      return RecordedSwap(
        id: id,
        swap: LessonSwap(
          slot, of: Teacher.ID(try row.text("teacher_id")),
          by: Teacher.ID(try row.text("partner_id")), for: other),
        reason: try row.text("reason"), words: try row.text("words"),
        link: try row.text("link"), person: try row.text("person"), day: try row.day("day"),
        steps: steps[id] ?? [])
    }
  }

  public func insertSwap(
    _ id: RecordedSwap.ID, _ swap: LessonSwap, reason: String, words: String, link: String,
    account: String, person: String, on day: Day, event: AuditEvent
  ) throws {
    try execute(
      """
      INSERT INTO lesson_swap
        (id, school_id, classroom, lesson_day, period, teacher_id, partner_id, other_day,
         other_period, reason, words, link, account, person, day, event_sequence)
      VALUES
        (\(id), \(swap.slot.school.rawValue), \(swap.slot.classroom), \(swap.slot.day),
         \(swap.slot.period), \(swap.teacher.rawValue), \(swap.partner.rawValue),
         \(swap.other.map { .integer($0.day.ordinal) } ?? .null),
         \(swap.other.map { .integer($0.period) } ?? .null), \(reason), \(words), \(link), \(account),
         \(person), \(day), \(event.sequence))
      """)
  }

  public func insertSwapStep(
    _ step: RecordedSwap.Step, of id: RecordedSwap.ID, _ words: String, account: String,
    person: String, on day: Day, event: AuditEvent
  ) throws {
    try execute(
      """
      INSERT INTO lesson_swap_step (swap_id, step, words, account, person, day, event_sequence)
      VALUES
        (\(id), \(step.rawValue), \(words), \(account), \(person), \(day), \(event.sequence))
      """)
  }
}
