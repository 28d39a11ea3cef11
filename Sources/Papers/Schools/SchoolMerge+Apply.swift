public import Merging
internal import OfficeFiles
public import Staffing

/// Rows that are written otherwise than the roster has them.
public struct RowChanges: Sendable {
  /// By key; rows that the roster doesn't have are added.
  var rows: [String: [CellValue]] = [:]
  var removed: Set<String> = []

  public var isEmpty: Bool { rows.isEmpty && removed.isEmpty }
}

extension SchoolMerge {
  /// What people decided, by sheet.
  public typealias Answers = [CountySheet: Merge.Answers]

  /// How many conflicts and questions nobody has answered.
  public func openCount(after answers: Answers) -> Int {
    merges.reduce(0) { $0 + $1.value.openCount(after: answers[$1.key] ?? .none) }
  }

  /// The rows that differ from what is known, after the answers.
  public func changes(_ answers: Answers) -> [CountySheet: RowChanges] {
    Dictionary(
      uniqueKeysWithValues: merges.map { sheet, merge in
        let given = answers[sheet] ?? .none
        let result = merge.result(given)
        var changes = RowChanges()
        for key in merge.changedKeys(given) {
          if let row = result[key] {
            changes.rows[key] = row.map(\.cell)
          } else {
            changes.removed.insert(key)
          }
        }
        return (sheet, changes)
      })
  }

  /// The teachers who are taken away by the answers.
  public func leaving(_ answers: Answers) -> [Teacher.ID] {
    (changes(answers)[.teachers]?.removed ?? []).sorted().map { Teacher.ID($0) }
  }
}
