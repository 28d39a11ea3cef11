public import OfficeFiles
public import Policy
public import Staffing

extension CountyWorkbook {
  /// Writes a roster as a county workbook that reads back to an equal roster.
  ///
  /// All five sheets are written, the optional ones also when empty, so that
  /// the file serves as a form. A wish list has eight places.
  ///
  /// - Parameter extraColumns: Columns to return as they came, by key.
  /// - Complexity: O(*cells*) time, constant memory beyond `extraColumns`.
  public static func write(
    _ roster: Roster, to path: String, extraColumns: [ExtraColumns] = [],
    language: Language = .zh
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
    for school in roster.schools {
      schools.append(words.row(school), key: school.id.rawValue)
    }
    let teachers = try sheet(TeacherColumn.self, frozen: 2, choices: words.choices)
    for teacher in roster.teachers {
      teachers.append(words.row(teacher), key: teacher.id.rawValue)
    }
    let posts = try sheet(PostColumn.self, frozen: 0, choices: words.choices)
    for need in roster.statedNeeds {
      posts.append(words.row(need), key: need.post.description)
    }
    let pairs = try sheet(PairColumn.self, frozen: 0, choices: words.choices)
    for (index, pairing) in roster.pairings.enumerated() {
      pairs.append(words.row(pairing), key: "\(index)")
    }
    let swaps = try sheet(SwapColumn.self, frozen: 0, choices: { _ in [] })
    for (index, wish) in roster.swapWishes.enumerated() {
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

  func append(_ values: [CellValue], key: String) {
    guard let extras, let position = positions[key] else { return sheet.append(values) }
    let padding = Array(repeating: CellValue.empty, count: width - values.count)
    sheet.append(values + padding + extras.values.map { $0[position] })
  }
}
