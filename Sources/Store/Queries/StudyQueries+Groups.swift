internal import Staffing

extension Connection {
  /// Every subject group with its members, the latest first, also ended.
  public func studyGroups() throws -> [RecordedStudyGroup] { try studyGroups("1 = 1") }

  public func studyGroup(_ id: RecordedStudyGroup.ID) throws -> RecordedStudyGroup? {
    try studyGroups("study_group.id = \(id)").first
  }

  private func studyGroups(_ condition: SQL) throws -> [RecordedStudyGroup] {
    let members = try studyGroupMembers(
      of: "SELECT study_group.id FROM study_group WHERE \(condition)")
    return try rows(
      """
      SELECT study_group.*, ending.reason FROM study_group
      LEFT JOIN study_group_end AS ending ON ending.group_id = study_group.id
      WHERE \(condition) ORDER BY study_group.event_sequence DESC
      """
    ) { row in
      let id = try row.text("id")
      return RecordedStudyGroup(
        id: id, name: try row.text("name"), subject: Subject(try row.text("subject")),
        first: School.ID(try row.text("first_school")),
        second: try row.nonEmpty("second_school").map { School.ID($0) },
        leader: Teacher.ID(try row.text("leader")), hand: try studyHand(row),
        members: members[id] ?? [], end: try row.textIfAny("reason"))
    }
  }

  /// Of each teacher the last row holds.
  private func studyGroupMembers(
    of groups: SQL
  ) throws -> [RecordedStudyGroup.ID: [RecordedStudyGroup.Member]] {
    var last: [RecordedStudyGroup.ID: [Teacher.ID: RecordedStudyGroup.Member]] = [:]
    _ = try rows(
      "SELECT * FROM study_group_member WHERE group_id IN (\(groups)) ORDER BY event_sequence"
    ) { row in
      let teacher = Teacher.ID(try row.text("teacher"))
      let isIn = try row.integer("is_in") == 1
      last[try row.text("group_id"), default: [:]][teacher] =
        isIn
        ? .init(
          teacher: teacher, name: try row.text("name"),
          school: School.ID(try row.text("school_id")),
          subject: try row.nonEmpty("subject").map { Subject($0) }) : nil
    }
    return last.mapValues { members in
      members.values.sorted { ($0.school, $0.teacher) < ($1.school, $1.teacher) }
    }
  }
}
