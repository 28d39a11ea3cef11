internal import OfficeFiles
internal import Policy
internal import Staffing

/// What is known about one school as the cells of its workbook, by sheet and key.
///
/// Rows have a cell for each column of ours, in the Chinese words of the file.
struct SchoolCells {
  private(set) var rows: [CountySheet: [String: [CellValue]]] = [:]

  init(of school: School.ID, in roster: Roster) {
    let words = CountyWords(language: .zh)
    for sheet in SchoolWorkbook.sheets {
      rows[sheet] = Dictionary(
        SchoolCells.rows(of: sheet, at: school, in: roster, words).map { ($0.key, $0.cells) }
      ) { first, _ in first }
    }
  }

  /// The rows of a sheet in the roster's order.
  static func rows(
    of sheet: CountySheet, at school: School.ID, in roster: Roster, _ words: CountyWords
  ) -> [(key: String, cells: [CellValue])] {
    switch sheet {
    case .schools:
      roster[school].map { [row($0, words)] } ?? []
    case .teachers:
      (roster.position(of: school).map(roster.employees) ?? []).map {
        row(roster.teachers[$0], words)
      }
    case .posts:
      roster.statedNeeds.filter { $0.post.school == school }.map { row($0, words) }
    default: []
    }
  }

  static func row(_ school: School, _ words: CountyWords) -> (key: String, cells: [CellValue]) {
    (school.id.rawValue, whole(words.row(school), SchoolColumn.self))
  }

  static func row(_ teacher: Teacher, _ words: CountyWords) -> (key: String, cells: [CellValue]) {
    (teacher.id.rawValue, whole(words.row(teacher), TeacherColumn.self))
  }

  static func row(_ need: PostNeed, _ words: CountyWords) -> (key: String, cells: [CellValue]) {
    (need.post.description, whole(words.row(need), PostColumn.self))
  }

  /// A row with a cell for every column, the last ones empty.
  private static func whole<Columns: SheetColumns>(
    _ cells: [CellValue], _ columns: Columns.Type
  ) -> [CellValue] {
    cells
      + Array(repeating: .empty, count: max(0, Columns.allCases.count - cells.count))
  }
}

extension CountySheet {
  /// The headings of a sheet of a school's workbook, ours in our order.
  var headings: [ColumnHeading] {
    switch self {
    case .schools: SchoolColumn.allCases.map(\.heading)
    case .teachers: TeacherColumn.allCases.map(\.heading)
    case .posts: PostColumn.allCases.map(\.heading)
    default: []
    }
  }

  /// Which of them a school is given.
  var schoolsFields: [Int] {
    headings.indices.filter { field in
      self != .teachers || TeacherColumn(rawValue: field)?.isSchools == true
    }
  }
}
