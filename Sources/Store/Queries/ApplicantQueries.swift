public import Staffing

extension Connection {
  /// Everybody who competes, by number, with the latest score and wishes of each.
  public func applicants(in competition: String) throws -> [StoredApplicant] {
    let scores = Dictionary(
      try rows(
        """
        SELECT teacher_id, score FROM competition_score
        WHERE competition_id = \(competition) ORDER BY event_sequence
        """
      ) { row in
        (
          try row.text("teacher_id"),
          StoredApplicant.Assessment(points: try row.integerIfAny("score"))
        )
      }
    ) { _, latest in latest }
    let applications = try latestApplications(in: competition)
    return try rows(
      """
      SELECT * FROM competition_applicant
      WHERE competition_id = \(competition) ORDER BY teacher_id
      """
    ) { row in
      let id = try row.text("teacher_id")
      return StoredApplicant(
        id: Teacher.ID(id), name: try row.text("teacher_name"),
        school: School.ID(try row.text("school_id")), stage: try row.text("stage"),
        subject: try row.text("subject"), assessment: scores[id], application: applications[id])
    }
  }

  private func latestApplications(
    in competition: String
  ) throws -> [String: StoredApplicant.Application] {
    let wishes = Dictionary(
      grouping: try rows(
        """
        SELECT application_id, post_id FROM competition_wish
        JOIN competition_application ON id = application_id
        WHERE competition_id = \(competition)
        ORDER BY application_id, competition_wish.position
        """
      ) { row in (application: try row.text("application_id"), post: try row.text("post_id")) },
      by: \.application)
    return Dictionary(
      try rows(
        """
        SELECT * FROM competition_application
        WHERE competition_id = \(competition) ORDER BY event_sequence
        """
      ) { row in
        let id = try row.text("id")
        return (
          try row.text("teacher_id"),
          StoredApplicant.Application(
            id: id, acceptsAssignment: try row.flag("accepts_assignment"),
            wishes: (wishes[id] ?? []).map { Offer.ID($0.post) }, day: try row.day("day"))
        )
      }
    ) { _, latest in latest }
  }

  /// The posts on offer as they are now, by number; those that were dropped have no
  /// chairs.
  public func offers(in competition: String) throws -> [Offer] {
    try rows(
      """
      SELECT competition_post.*, school_name, district FROM competition_post
      JOIN competition_school
        ON competition_school.competition_id = competition_post.competition_id
          AND competition_school.school_id = competition_post.school_id
      WHERE competition_post.competition_id = \(competition) AND NOT EXISTS (
        SELECT 1 FROM competition_post AS later
        WHERE later.competition_id = competition_post.competition_id
          AND later.post_id = competition_post.post_id
          AND later.event_sequence > competition_post.event_sequence)
      ORDER BY post_id
      """
    ) { row in
      Offer(
        id: Offer.ID(try row.text("post_id")), school: School.ID(try row.text("school_id")),
        schoolName: try row.text("school_name"), district: try row.textIfAny("district"),
        stage: Stage(rawValue: try row.text("stage")) ?? .primary,
        subject: Subject(try row.text("subject")),
        grade: try row.integerIfAny("grade").flatMap { Title(rawValue: $0) },
        chairs: try row.integer("chairs"))
    }
  }

  /// The limits on grades that came in last.
  public func limits(in competition: String) throws -> [StructureLimit] {
    try rows(
      """
      SELECT * FROM competition_limit
      WHERE competition_id = \(competition) AND event_sequence = (
        SELECT MAX(event_sequence) FROM competition_limit WHERE competition_id = \(competition))
      ORDER BY position
      """
    ) { row in
      StructureLimit(
        scope: StructureLimit.Scope(stored: try row.text("scope")),
        grade: try row.integerIfAny("grade").flatMap { Title(rawValue: $0) },
        stage: try row.textIfAny("stage").flatMap { Stage(rawValue: $0) },
        capacity: try row.integer("capacity"))
    }
  }
}

extension StructureLimit.Scope {
  /// As the record keeps it: `county`, `school/CODE` or `district/NAME`.
  public var stored: String {
    switch self {
    case .county: "county"
    case .school(let school): "school/\(school)"
    case .district(let name): "district/\(name)"
    }
  }

  init(stored text: String) {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    switch parts.first {
    case "school" where parts.count == 2: self = .school(School.ID(parts[1]))
    case "district" where parts.count == 2: self = .district(parts[1])
    default: self = .county
    }
  }
}
