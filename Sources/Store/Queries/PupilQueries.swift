internal import Pupils
public import Staffing

extension Connection {
  /// What each school said last of a matter in a period; the county's own under nil.
  ///
  /// - Parameter period: A term or a school year, as written in the record.
  public func pupilCounts(
    _ matter: PupilMatter, in period: String
  ) throws -> [School.ID?: RecordedPupilCounts] {
    var said: [School.ID?: RecordedPupilCounts] = [:]
    let rows = try rows(
      """
      SELECT * FROM pupil_count
      WHERE event_sequence IN (
        SELECT MAX(event_sequence) FROM pupil_count
        WHERE matter = \(matter.rawValue) AND period = \(period) GROUP BY school_id)
      ORDER BY school_id, item
      """
    ) { row in
      let school = try row.text("school_id")
      return (
        school.isEmpty ? nil : School.ID(school), try row.text("item"),
        try row.integer("number"), try row.text("person"), try row.day("day")
      )
    }
    for (school, item, number, person, day) in rows {
      var numbers = said[school]?.numbers ?? [:]
      numbers[item] = number
      said[school] = RecordedPupilCounts(
        school: school, numbers: numbers, person: person, day: day)
    }
    return said
  }

  /// Every case of pupils who stayed away, the latest first, with its steps in their order.
  public func dropouts() throws -> [RecordedDropout] { try dropouts("1 = 1") }

  public func dropout(_ id: RecordedDropout.ID) throws -> RecordedDropout? {
    try dropouts("id = \(id)").first
  }

  private func dropouts(_ condition: SQL) throws -> [RecordedDropout] {
    var steps: [RecordedDropout.ID: [RecordedDropout.Step]] = [:]
    _ = try rows(
      """
      SELECT * FROM dropout_step
      WHERE case_id IN (SELECT id FROM dropout_case WHERE \(condition))
      ORDER BY event_sequence
      """
    ) { row in
      let pupils = try row.integer("pupils")
      let step: DropoutCase.Step =
        switch try row.text("kind") {
        case "back": .back(pupils)
        case "elsewhere": .elsewhere(pupils)
        default: .persuaded
        }
      steps[try row.text("case_id"), default: []].append(
        RecordedDropout.Step(
          entry: DropoutCase.Entry(step, on: try row.day("happened_on")),
          words: try row.text("words"), person: try row.text("person")))
    }
    return try rows(
      "SELECT * FROM dropout_case WHERE \(condition) ORDER BY event_sequence DESC"
    ) { row in
      let id = try row.text("id")
      return RecordedDropout(
        id: id,
        dropout: DropoutCase(
          school: School.ID(try row.text("school_id")), grade: try row.integer("grade"),
          reason: try row.text("reason"), pupils: try row.integer("pupils"),
          since: try row.day("since")),
        person: try row.text("person"), day: try row.day("day"), steps: steps[id] ?? [])
    }
  }

  /// Every tie of classes, the latest first, also those that ended.
  public func classTies() throws -> [RecordedClassTie] { try classTies("1 = 1") }

  public func classTie(_ id: RecordedClassTie.ID) throws -> RecordedClassTie? {
    try classTies("tie.id = \(id)").first
  }

  private func classTies(_ condition: SQL) throws -> [RecordedClassTie] {
    try rows(
      """
      SELECT tie.*, ending.reason AS end_reason, COALESCE(ending.day, 0) AS end_day
      FROM class_tie AS tie LEFT JOIN class_tie_end AS ending ON ending.tie_id = tie.id
      WHERE \(condition) ORDER BY tie.event_sequence DESC
      """
    ) { row in
      let endDay = try row.day("end_day")
      return RecordedClassTie(
        id: try row.text("id"), helper: School.ID(try row.text("helper")),
        helped: School.ID(try row.text("helped")), helperClass: try row.text("helper_class"),
        helpedClass: try row.text("helped_class"), aim: try row.text("aim"),
        person: try row.text("person"), day: try row.day("day"),
        end: try row.textIfAny("end_reason").map {
          RecordedClassTie.End(reason: $0, day: endDay)
        })
    }
  }

  /// What classes did or will do together, the latest day first.
  public func pupilActivities(
    of tie: RecordedClassTie.ID? = nil
  ) throws -> [RecordedPupilActivity] {
    try activities(tie.map { "tie_id = \($0)" } ?? "1 = 1")
  }

  public func pupilActivity(_ id: RecordedPupilActivity.ID) throws -> RecordedPupilActivity? {
    try activities("id = \(id)").first
  }

  private func activities(_ condition: SQL) throws -> [RecordedPupilActivity] {
    try rows(
      """
      SELECT held.*, COALESCE(ending.is_held, 0) AS was_held, ending.words AS end_words,
             ending.person AS end_person, COALESCE(ending.day, 0) AS end_day
      FROM (SELECT * FROM pupil_activity WHERE \(condition)) AS held
      LEFT JOIN pupil_activity_end AS ending ON ending.activity_id = held.id
      ORDER BY held.held_on DESC, held.event_sequence DESC
      """
    ) { row in
      var end: RecordedPupilActivity.End?
      if let words = try row.textIfAny("end_words") {
        end = RecordedPupilActivity.End(
          isHeld: try row.flag("was_held"), words: words, person: try row.text("end_person"),
          day: try row.day("end_day"))
      }
      return RecordedPupilActivity(
        id: try row.text("id"), tie: try row.text("tie_id"),
        activity: PupilActivity(
          kind: try row.text("kind"), day: try row.day("held_on"),
          host: PupilActivity.Host(rawValue: try row.text("host")) ?? .elsewhere,
          helperPupils: try row.integer("helper_pupils"),
          helpedPupils: try row.integer("helped_pupils"), adults: try row.integer("adults"),
          consents: try row.integer("consents"), safety: try row.text("safety"),
          words: try row.text("words")),
        person: try row.text("person"), end: end)
    }
  }
}
