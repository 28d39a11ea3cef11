import Foundation
import PlanFormat
import Policy
import Staffing
import Wording

/// The teachers of `--frozen`: those whose published move stays a pin.
///
/// One column, teacher or 教师编号; every one of them moves in the published plan.
func loadFrozen(
  _ path: String, _ published: PlanFile, _ language: Language
) throws -> Set<Teacher.ID> {
  let file = try CSVFile(contents(ofFile: path, language), name: path, language)
  guard let column = file.column("teacher", "教师编号") else {
    throw CommandFailure.badInput([
      Phrase.missingColumn("teacher", in: path, found: file.heads)[language]
    ])
  }
  let moved = Set(published.moves.map(\.teacher))
  var problems: [String] = []
  let teachers = file.rows.compactMap { row -> Teacher.ID? in
    let teacher = Teacher.ID(row.fields[column])
    guard moved.contains(teacher) else {
      problems.append(
        Phrase.frozenUnknown(teacher.rawValue, in: path, line: row.line)[language])
      return nil
    }
    return teacher
  }
  guard problems.isEmpty else { throw CommandFailure.badInput(problems) }
  return Set(teachers)
}
