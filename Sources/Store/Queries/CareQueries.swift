internal import Policy
internal import Serving
public import Staffing

extension Connection {
  /// Every need, the latest first, with its steps in their order.
  public func needs() throws -> [RecordedNeed] { try needs("1 = 1") }

  public func need(_ id: RecordedNeed.ID) throws -> RecordedNeed? {
    try needs("id = \(id)").first
  }

  private func needs(_ condition: SQL) throws -> [RecordedNeed] {
    var steps: [RecordedNeed.ID: [RecordedNeed.Step]] = [:]
    _ = try rows(
      """
      SELECT * FROM care_step WHERE need_id IN (SELECT id FROM care_need WHERE \(condition))
      ORDER BY event_sequence
      """
    ) { row in
      let step: NeedCase.Step =
        switch try row.text("step") {
        case "hand-on": .handOn(try row.party("receiver"))
        case "accept": .accept
        case "reopen": .reopen
        default: .answer
        }
      steps[try row.text("need_id"), default: []].append(
        RecordedNeed.Step(
          step: step, party: try row.party("party"), words: try row.text("words"),
          person: try row.text("person"), day: try row.day("day")))
    }
    return try rows(
      "SELECT * FROM care_need WHERE \(condition) ORDER BY event_sequence DESC"
    ) { row in
      let id = try row.text("id")
      return RecordedNeed(
        id: id, order: try row.text("order_id"), kind: try row.text("kind"),
        words: try row.text("words"), raiser: try row.party("raiser"),
        owner: try row.party("owner"), within: try row.integer("within"),
        account: try row.text("account"), person: try row.text("person"),
        day: try row.day("day"), steps: steps[id] ?? [])
    }
  }

  /// What each school said last of life there.
  public func hostConditions() throws -> [School.ID: HostConditions] {
    var said: [School.ID: HostConditions] = [:]
    let rows = try rows(
      """
      SELECT * FROM host_condition
      WHERE event_sequence IN (
        SELECT MAX(event_sequence) FROM host_condition GROUP BY school_id)
      ORDER BY school_id, item
      """
    ) { row in
      (
        School.ID(try row.text("school_id")), try row.text("item"), try row.text("words"),
        try row.text("person"), try row.day("day")
      )
    }
    for (school, item, words, person, day) in rows {
      var all = said[school]?.words ?? [:]
      all[item] = words
      said[school] = HostConditions(school: school, words: all, person: person, day: day)
    }
    return said
  }

  /// Every refusal, the latest first.
  public func refusals() throws -> [RecordedRefusal] {
    try rows(
      """
      SELECT refusal.*, answer.words AS answer_words, answer.person AS answer_person,
             COALESCE(answer.day, 0) AS answer_day
      FROM placement_refusal AS refusal
      LEFT JOIN placement_refusal_answer AS answer ON answer.refusal_id = refusal.id
      ORDER BY refusal.event_sequence DESC
      """
    ) { row in
      var answer: RecordedRefusal.Answer?
      if let words = try row.textIfAny("answer_words") {
        answer = RecordedRefusal.Answer(
          words: words, person: try row.text("answer_person"), day: try row.day("answer_day"))
      }
      return RecordedRefusal(
        id: try row.text("id"), school: School.ID(try row.text("school_id")),
        year: SchoolYear(try row.integer("school_year")),
        side: RecordedRefusal.Side(rawValue: try row.text("side")) ?? .send,
        asked: try row.integer("asked"), given: try row.integer("given"),
        reason: try row.text("reason"), words: try row.text("words"),
        person: try row.text("person"), day: try row.day("day"), answer: answer)
    }
  }

  /// How lessons of each placement's teacher are covered at the sending school.
  public func coverPlans() throws -> [PlacementOrder.ID: RecordedCover] {
    var covers: [PlacementOrder.ID: RecordedCover] = [:]
    let parts = try rows(
      """
      SELECT * FROM cover_plan
      WHERE event_sequence IN (SELECT MAX(event_sequence) FROM cover_plan GROUP BY order_id)
      ORDER BY order_id, part
      """
    ) { row in
      (
        try row.text("order_id"), try row.integer("taught"),
        CoverPlan.Part(
          way: try row.text("way"), periods: try row.integer("periods"),
          words: try row.text("words")), try row.text("person"), try row.day("day")
      )
    }
    for (order, taught, part, person, day) in parts {
      covers[order] = RecordedCover(
        order: order,
        plan: CoverPlan(taught: taught, parts: (covers[order]?.plan.parts ?? []) + [part]),
        person: person, day: day)
    }
    return covers
  }

  /// A year's send-off as arranged last.
  public func sendOff(in year: SchoolYear) throws -> SendOff? {
    try rows(
      """
      SELECT * FROM send_off WHERE school_year = \(year.start)
      ORDER BY event_sequence DESC LIMIT 1
      """
    ) { row in
      SendOff(
        year: year, heldOn: try row.day("held_on"), place: try row.text("place"),
        transport: try row.text("transport"), words: try row.text("words"),
        person: try row.text("person"))
    }.first
  }
}

extension Row {
  fileprivate func party(_ name: String) throws -> ServiceTerms.Party {
    ServiceTerms.Party(rawValue: try text(name)) ?? .host
  }
}
