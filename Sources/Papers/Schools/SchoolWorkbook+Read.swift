public import OfficeFiles
internal import Policy
public import Staffing

extension SchoolWorkbook {
  /// The state of the record that a workbook was made from; nil when it isn't one
  /// of ours, or its hidden sheet is gone.
  public static func origin(of path: String) throws(OfficeFileError) -> SchoolWorkbookOrigin? {
    let workbook = try WorkbookReader(path: path)
    guard let sheet = workbook.sheets.first(where: { $0.name.lowercased() == originSheet }) else {
      return nil
    }
    var words: [String: String] = [:]
    try workbook.rows(of: sheet) { row in
      if row.cells.count >= 2 {
        words[row.text(of: row.cells[0])] = row.text(of: row.cells[1])
      }
      return row.number < 20
    }
    guard words["format"] == format, let school = words["school"],
      let id = words["workbook"], let sha256 = words["sha256"]
    else { return nil }
    return SchoolWorkbookOrigin(school: School.ID(school), workbook: id, sha256: sha256)
  }

  /// Reads and checks a workbook that one school hands in.
  ///
  /// - Parameters:
  ///   - school: Rows of other schools are errors.
  ///   - roster: The county, whose other schools and teachers may be named.
  ///   - mappings: Headings that the bureau uses for our columns.
  /// - Throws: `OfficeFileError` when the file can't be read as a workbook.
  public static func read(
    _ path: String, of school: School.ID, within roster: Roster, mappings: [ColumnMapping] = []
  ) throws(OfficeFileError) -> SchoolReading {
    let reader = SchoolReader(
      try WorkbookReader(path: path), home: SchoolHome(school: school, roster: roster),
      mappings: mappings)
    try reader.read()
    return reader.reading
  }
}

/// The school whose workbook is read, and the county around it.
struct SchoolHome: Sendable {
  let school: School.ID
  let roster: Roster
}

/// Reads the three sheets with the county's other schools known.
private final class SchoolReader {
  private let workbook: WorkbookReader
  private let home: SchoolHome
  private let mappings: [ColumnMapping]
  private let log = ProblemLog(keptPerKind: 1_000)
  private let words = Vocabularies()
  private let subjects = SubjectReader()
  private var tables: [TableReader] = []
  private var sheets: [CountySheet: SentSheet] = [:]

  init(_ workbook: WorkbookReader, home: SchoolHome, mappings: [ColumnMapping]) {
    self.workbook = workbook
    self.home = home
    self.mappings = mappings
  }

  func read() throws(OfficeFileError) {
    let cells = CountyWords(language: .zh)
    let schoolTable = table(SchoolColumn.self)
    let teacherTable = table(TeacherColumn.self)
    guard let schoolTable else { return }
    let schools = SchoolRows(schoolTable, words: words, home: home)
    try schoolTable.read(from: workbook) { schools.read() }
    schools.knowTheOthers()
    keep(schoolTable, schools.schools.map { cells.row($0) })
    guard let teacherTable else { return }
    let teachers = TeacherRows(
      teacherTable, schools: schools, words: words, subjects: subjects, home: home)
    try teacherTable.read(from: workbook) { teachers.read() }
    TeacherChecks(
      teachers, table: teacherTable, month: TeacherChecks.latestMonth(of: home.roster.teachers)
    ).run()
    keep(teacherTable, teachers.teachers.map { cells.row($0) })
    let others = OtherRows(schools: schools, words: words, subjects: subjects, home: home)
    guard let posts = table(PostColumn.self) else { return }
    try posts.read(from: workbook) { others.readPost(posts) }
    keep(posts, others.needs.map { cells.row($0) })
  }

  private func table<Columns: SheetColumns>(_ columns: Columns.Type) -> TableReader? {
    let table = TableReader.named(columns, in: workbook, log: log, mappings: mappings)
    table?.keepsRows = true
    if let table { tables.append(table) }
    return table
  }

  /// Keeps the rows of a sheet that have no error, with all their cells.
  private func keep(_ table: TableReader, _ cells: [[CellValue]]) {
    guard table.header != nil else { return }
    let bad = Set(
      log.problems(sheets: [table.sheet.name])
        .filter { $0.severity == .block && $0.sheet == table.sheet.name }.compactMap(\.row))
    let width = table.kind.headings.count
    let rows = zip(table.sentRows, cells).filter { !bad.contains($0.0.number) }.map { row, cells in
      SentSheet.Row(
        number: row.number, key: row.key, mark: row.mark,
        cells: cells + Array(repeating: .empty, count: width - cells.count))
    }
    sheets[table.kind] = SentSheet(
      rows: rows, fields: Set(table.kind.schoolsFields.filter(table.has)), marks: table.marks)
  }

  var reading: SchoolReading {
    SchoolReading(
      problems: log.problems(sheets: tables.map(\.sheet.name)), counts: log.totals,
      sheets: sheets)
  }
}
