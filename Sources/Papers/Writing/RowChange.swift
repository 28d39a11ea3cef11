internal import OfficeFiles
public import Policy
public import Staffing

/// A cell of somebody's row that says something else than before, by its heading.
public struct RowChange: Equatable, Sendable {
  public let heading: String

  /// Empty for an empty cell; nil for what isn't shown in a list.
  public let before: String?
  public let after: String?

  /// The cells of a teacher's row that differ. Special circumstances are named and
  /// never shown.
  public static func all(
    from old: Teacher, to new: Teacher, in language: Language
  ) -> [RowChange] {
    let words = CountyWords(language: language)
    return changes(TeacherColumn.self, words.row(old), words.row(new), language) {
      $0 == .special
    }
  }

  /// The cells of a school's row that differ.
  public static func all(
    from old: School, to new: School, in language: Language
  ) -> [RowChange] {
    let words = CountyWords(language: language)
    return changes(SchoolColumn.self, words.row(old), words.row(new), language) { _ in false }
  }

  private static func changes<Columns: SheetColumns>(
    _ columns: Columns.Type, _ old: [CellValue], _ new: [CellValue], _ language: Language,
    isHidden: (Columns) -> Bool
  ) -> [RowChange] {
    Columns.allCases.compactMap { column in
      let position = column.rawValue
      let before = old.indices.contains(position) ? old[position] : .empty
      let after = new.indices.contains(position) ? new[position] : .empty
      guard before != after else { return nil }
      let hides = isHidden(column)
      return RowChange(
        heading: column.heading.name(in: language), before: hides ? nil : text(before),
        after: hides ? nil : text(after))
    }
  }

  private static func text(_ value: CellValue) -> String {
    switch value {
    case .empty: ""
    case .text(let text): text
    case .number(let number), .date(let number):
      number == number.rounded() ? "\(Int(number))" : "\(number)"
    case .boolean(let isTrue): isTrue ? "1" : "0"
    }
  }
}
