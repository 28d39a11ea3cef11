import Foundation
import Planning
import Policy
import Staffing
import Wording

/// The pins of `--pins`: teachers whose place the bureau has fixed.
///
/// Columns teacher, school, stage and subject (or 教师编号, 学校代码, 学段, 学科);
/// `stay` or 留任 in place of a school keeps the teacher where they are.
func loadPins(_ path: String, _ roster: Roster, _ language: Language) throws -> [Pin] {
  let file = try CSVFile(contents(ofFile: path, language), name: path, language)
  func required(_ column: Int?, _ name: String) throws -> Int {
    guard let column else {
      throw CommandFailure.badInput([
        Phrase.missingColumn(name, in: path, found: file.heads)[language]
      ])
    }
    return column
  }
  let teacherColumn = try required(file.column("teacher", "教师编号"), "teacher")
  let schoolColumn = try required(file.column("school", "学校代码"), "school")
  let stageColumn = file.column("stage", "学段")
  let subjectColumn = file.column("subject", "学科")

  var problems: [String] = []
  let pins = file.rows.compactMap { row -> Pin? in
    let teacher = Teacher.ID(row.fields[teacherColumn])
    let school = row.fields[schoolColumn]
    guard roster[teacher] != nil else {
      problems.append(
        Phrase.unknownPinTeacher(teacher.rawValue, in: path, line: row.line)[language])
      return nil
    }
    if school == "stay" || school == "留任" { return Pin.stays(teacher) }
    let stage = stageColumn.flatMap { Stage(named: row.fields[$0]) }
    let subject = subjectColumn.map { row.fields[$0] } ?? ""
    guard roster[School.ID(school)] != nil, let stage, !subject.isEmpty else {
      problems.append(Phrase.badPinSchool(school, in: path, line: row.line)[language])
      return nil
    }
    return .takes(
      teacher, Post(school: School.ID(school), stage: stage, subject: Subject(subject)))
  }
  guard problems.isEmpty else { throw CommandFailure.badInput(problems) }
  return pins
}

extension Stage {
  /// The stage of this name in either language.
  init?(named name: String) {
    let match = Stage.allCases.first { stage in
      stage.rawValue == name
        || Language.allCases.contains { stage.name(in: $0).lowercased() == name.lowercased() }
    }
    guard let match else { return nil }
    self = match
  }
}
