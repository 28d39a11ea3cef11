public import OfficeFiles
public import Policy
public import Staffing

extension CountyWorkbook {
  /// Writes a roster as a county workbook that reads back to an equal roster.
  ///
  /// All five sheets are written, the optional ones also when empty, so that
  /// the file serves as a form. A wish list has eight places.
  ///
  /// - Parameters:
  ///   - extraColumns: Columns to return as they came, by key.
  ///   - changes: Rows to write otherwise than the roster has them.
  /// - Complexity: O(*cells*) time, constant memory beyond `extraColumns`.
  public static func write(
    _ roster: Roster, to path: String, extraColumns: [ExtraColumns] = [],
    changes: [CountySheet: RowChanges] = [:], language: Language = .zh
  ) throws(OfficeFileError) {
    let writer = try WorkbookWriter(path: path, title: roster.county)
    let words = CountyWords(language: language)
    func sheet<Columns: SheetColumns>(
      _ columns: Columns.Type, frozen: Int, choices: (Columns) -> [String]
    ) throws(OfficeFileError) -> CountySheetWriter {
      let extras = extraColumns.first { $0.sheet == Columns.sheet }
      let headings = Columns.allCases.map { column in
        let heading = column.heading
        let name = (heading.isRequired ? "★" : "") + heading.name(in: language)
        return SheetColumn(name, choices: choices(column), isRequired: heading.isRequired)
      }
      return CountySheetWriter(
        try writer.addSheet(
          Columns.sheet.name[language],
          columns: headings + (extras?.headings ?? []).map { SheetColumn($0) },
          layout: SheetLayout(frozenColumns: frozen)),
        width: headings.count, extras: extras)
    }

    let schools = try sheet(SchoolColumn.self, frozen: 2, choices: words.choices)
    schools.append(
      roster.schools.lazy.map { ($0.id.rawValue, words.row($0)) }, changes[.schools])
    let teachers = try sheet(TeacherColumn.self, frozen: 2, choices: words.choices)
    teachers.append(
      roster.teachers.lazy.map { ($0.id.rawValue, words.row($0)) }, changes[.teachers])
    let posts = try sheet(PostColumn.self, frozen: 0, choices: words.choices)
    posts.append(
      roster.statedNeeds.lazy.map { ($0.post.description, words.row($0)) }, changes[.posts])
    let pairs = try sheet(PairColumn.self, frozen: 0, choices: words.choices)
    for (index, pairing) in roster.pairings.enumerated() {
      pairs.append(words.row(pairing), key: "\(index)")
    }
    let swaps = try sheet(SwapColumn.self, frozen: 0, choices: { _ in [] })
    let left = changes[.teachers]?.removed ?? []
    for (index, wish) in roster.swapWishes.enumerated()
    where !left.contains(wish.teacher.rawValue) {
      swaps.append(words.row(wish), key: "\(index)")
    }
    try writer.close()
  }
}

/// Writes rows of our columns and, behind them, what came in columns we don't
/// know.
private struct CountySheetWriter {
  private let sheet: SheetWriter
  private let width: Int
  private let extras: ExtraColumns?
  private let positions: [String: Int]

  init(_ sheet: SheetWriter, width: Int, extras: ExtraColumns?) {
    self.sheet = sheet
    self.width = width
    self.extras = extras
    self.positions = Dictionary(
      (extras?.keys ?? []).enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The rows of a sheet, with the changes made and new ones at the end.
  func append(
    _ rows: some Sequence<(key: String, values: [CellValue])>, _ changes: RowChanges?
  ) {
    guard let changes, !changes.isEmpty else {
      for row in rows { append(row.values, key: row.key) }
      return
    }
    var known: Set<String> = []
    for row in rows where !changes.removed.contains(row.key) {
      known.insert(row.key)
      append(changes.rows[row.key] ?? row.values, key: row.key)
    }
    for (key, values) in changes.rows.sorted(by: { $0.key < $1.key })
    where !known.contains(key) {
      append(values, key: key)
    }
  }

  func append(_ values: [CellValue], key: String) {
    guard let extras, let position = positions[key] else { return sheet.append(values) }
    let padding = Array(repeating: CellValue.empty, count: width - values.count)
    sheet.append(values + padding + extras.values.map { $0[position] })
  }
}
