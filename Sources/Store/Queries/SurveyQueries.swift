public import Staffing
public import Surveying

extension Connection {
  /// Every survey, the latest first, also called off.
  public func surveys() throws -> [RecordedSurvey] { try surveys("1 = 1") }

  public func survey(_ id: RecordedSurvey.ID) throws -> RecordedSurvey? {
    try surveys("survey.id = \(id)").first
  }

  /// The surveys that somebody has answered.
  public func surveysAnswered(by account: String) throws -> Set<RecordedSurvey.ID> {
    Set(
      try rows("SELECT survey_id FROM survey_participation WHERE account = \(account)") {
        try $0.text("survey_id")
      })
  }

  /// What was answered, by where those who did teach.
  public func surveyTally(of id: RecordedSurvey.ID) throws -> SurveyTally<Zone> {
    var tally = SurveyTally<Zone>()
    _ = try rows("SELECT * FROM survey_count WHERE survey_id = \(id)") { row in
      guard let zone = Zone(rawValue: try row.text("zone")) else { return }
      let number = try row.integer("number")
      let question = try row.text("question")
      if question.isEmpty {
        tally.answered[zone] = number
      } else {
        tally.add(number, question, try row.text("choice"), of: zone)
      }
    }
    return tally
  }

  /// Notes that somebody has answered, and apart from that counts what was named; nothing
  /// leads from one to the other.
  public func insertSurveyAnswer(
    to id: RecordedSurvey.ID, _ chosen: [String: Set<String>], from zone: Zone, account: String,
    event: AuditEvent
  ) throws {
    try execute(
      """
      INSERT INTO survey_participation (survey_id, account, event_sequence)
      VALUES (\(id), \(account), \(event.sequence))
      """)
    let named = chosen.sorted { $0.key < $1.key }.flatMap { question, choices in
      choices.sorted().map { (question, $0) }
    }
    for (question, choice) in [("", "")] + named {
      try execute(
        """
        INSERT INTO survey_count (survey_id, zone, question, choice, number)
        VALUES (\(id), \(zone.rawValue), \(question), \(choice), 1)
        ON CONFLICT (survey_id, zone, question, choice)
        DO UPDATE SET number = survey_count.number + 1
        """)
    }
  }

  /// What each school entered last of its forms on paper.
  public func paperForms(of id: RecordedSurvey.ID) throws -> [School.ID: RecordedPaperForms] {
    let last: SQL = """
      SELECT MAX(event_sequence) FROM survey_paper WHERE survey_id = \(id) GROUP BY school_id
      """
    var counts: [Int: [String: [String: Int]]] = [:]
    _ = try rows("SELECT * FROM survey_paper_count WHERE event_sequence IN (\(last))") { row in
      counts[try row.integer("event_sequence"), default: [:]][
        try row.text("question"), default: [:]][try row.text("choice")] =
        try row.integer("number")
    }
    let forms = try rows("SELECT * FROM survey_paper WHERE event_sequence IN (\(last))") { row in
      RecordedPaperForms(
        school: School.ID(try row.text("school_id")),
        forms: PaperForms(
          handedOut: try row.integer("handed_out"), returned: try row.integer("returned"),
          movedOut: try row.integer("moved_out"),
          counts: counts[try row.integer("event_sequence")] ?? [:]),
        person: try row.text("person"), day: try row.day("day"))
    }
    return Dictionary(forms.map { ($0.school, $0) }) { $1 }
  }

  public func insertPaperForms(
    to id: RecordedSurvey.ID, of school: School.ID, _ forms: PaperForms, account: String,
    person: String, on day: Day, event: AuditEvent
  ) throws {
    try execute(
      """
      INSERT INTO survey_paper
        (event_sequence, survey_id, school_id, handed_out, returned, moved_out, account, person,
         day)
      VALUES
        (\(event.sequence), \(id), \(school.rawValue), \(forms.handedOut), \(forms.returned),
         \(forms.movedOut), \(account), \(person), \(day))
      """)
    for (question, choices) in forms.counts.sorted(by: { $0.key < $1.key }) {
      for (choice, number) in choices.sorted(by: { $0.key < $1.key }) {
        try execute(
          """
          INSERT INTO survey_paper_count (event_sequence, question, choice, number)
          VALUES (\(event.sequence), \(question), \(choice), \(number))
          """)
      }
    }
  }

  /// Words that may be quoted, the latest first; those taken back aren't among them.
  public func surveyQuotes(of id: RecordedSurvey.ID) throws -> [SurveyQuote] {
    try quotes("survey_id = \(id)")
  }

  public func surveyQuote(_ id: SurveyQuote.ID) throws -> SurveyQuote? {
    try quotes("id = \(id)").first
  }

  private func quotes(_ condition: SQL) throws -> [SurveyQuote] {
    try rows(
      """
      SELECT * FROM survey_quote
      WHERE \(condition) AND id NOT IN (SELECT quote_id FROM survey_quote_withdrawal)
      ORDER BY event_sequence DESC
      """
    ) { row in
      SurveyQuote(
        id: try row.text("id"), survey: try row.text("survey_id"), words: try row.text("words"),
        isNamed: try row.integer("is_named") == 1, account: try row.text("account"),
        person: try row.text("person"), day: try row.day("day"))
    }
  }

  private func surveys(_ condition: SQL) throws -> [RecordedSurvey] {
    try rows(
      """
      SELECT survey.*, cancellation.reason FROM survey
      LEFT JOIN survey_cancellation AS cancellation ON cancellation.survey_id = survey.id
      WHERE \(condition) ORDER BY survey.event_sequence DESC
      """
    ) { row in
      RecordedSurvey(
        id: try row.text("id"), kind: try row.text("kind"),
        days: try row.day("first_day")...(try row.day("last_day")),
        person: try row.text("person"), cancellation: try row.textIfAny("reason"))
    }
  }
}
