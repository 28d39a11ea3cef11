internal import Attaching
internal import Staffing

extension Connection {
  /// Everybody who studies full-time, the latest first, taken back or not.
  public func studyReleases() throws -> [RecordedRelease] {
    try learning("study_release") { row in
      guard let stage = Stage(rawValue: try row.text("stage")) else {
        throw RowError(description: "release '\(try row.text("id"))' can't be read")
      }
      return RecordedRelease(
        release: StudyRelease(
          id: StudyRelease.ID(try row.text("id")), course: try row.text("course"),
          teacher: Teacher.ID(try row.text("teacher_id")),
          school: School.ID(try row.text("school_id")), stage: stage,
          subject: Subject(try row.text("subject")), days: try row.learningDays),
        teacherName: try row.text("teacher_name"), hand: try row.learningHand,
        withdrawal: try row.learningWithdrawal)
    }
  }

  /// Everybody who can stand in, the latest first, taken back or not.
  public func replacementOffers() throws -> [RecordedOffer] {
    try learning("replacement_offer") { row in
      guard let kind = ReplacementOffer.Kind(rawValue: try row.text("kind")) else {
        throw RowError(description: "offer '\(try row.text("id"))' can't be read")
      }
      let teacher = try row.text("teacher_id")
      let school = try row.text("school_id")
      return RecordedOffer(
        offer: ReplacementOffer(
          id: ReplacementOffer.ID(try row.text("id")), kind: kind, name: try row.text("name"),
          teacher: teacher.isEmpty ? nil : Teacher.ID(teacher),
          school: school.isEmpty ? nil : School.ID(school),
          subjects: Set(try row.text("subjects").split(separator: ",").map { Subject(String($0)) }),
          days: try row.learningDays),
        hand: try row.learningHand, withdrawal: try row.learningWithdrawal)
    }
  }

  /// Who stands in for whom, the latest first, taken back or not.
  public func replacements() throws -> [RecordedReplacement] {
    try learning("replacement") { row in
      let guide = try row.text("guide")
      let behind = try row.text("behind")
      return RecordedReplacement(
        replacement: Replacement(
          id: Replacement.ID(try row.text("id")),
          release: StudyRelease.ID(try row.text("release_id")),
          offer: ReplacementOffer.ID(try row.text("offer_id")),
          behind: behind.isEmpty ? nil : Replacement.ID(behind), days: try row.learningDays,
          guide: guide.isEmpty ? nil : Teacher.ID(guide)),
        guideName: try row.text("guide_name"), hand: try row.learningHand,
        withdrawal: try row.learningWithdrawal)
    }
  }

  /// Rows of a table of learning with what was taken back of them, the latest first.
  func learning<Value>(
    _ table: StaticString, _ read: (Row) throws -> Value
  ) throws -> [Value] {
    try rows(
      """
      SELECT found.*, \(Self.withdrawalColumns)
      FROM \(SQL(stringLiteral: "\(table)")) AS found
      LEFT JOIN learning_withdrawal AS withdrawal ON withdrawal.subject_id = found.id
      ORDER BY found.event_sequence DESC, found.id
      """, read)
  }
}
