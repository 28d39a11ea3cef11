public import OfficeFiles
internal import Policy
public import Staffing

extension CountyWorkbook {
  /// Reads and checks a workbook.
  ///
  /// - Parameters:
  ///   - month: When ages are taken, such as the opening month of the school
  ///     year; without it, the latest month in which people joined.
  ///   - keptPerKind: How many problems of a kind are kept; all are counted.
  ///   - mappings: Headings that the bureau uses for our columns.
  /// - Throws: `OfficeFileError` when the file can't be read as a workbook;
  ///   what is wrong inside a readable one is in `problems`.
  /// - Complexity: O(*cells*) time; memory for the roster and the shared strings.
  public static func read(
    _ path: String, month: Month? = nil, keptPerKind: Int = 1_000,
    mappings: [ColumnMapping] = []
  ) throws(OfficeFileError) -> CountyReading {
    let reader = try CountyReader(
      WorkbookReader(path: path), log: ProblemLog(keptPerKind: keptPerKind),
      mappings: mappings)
    try reader.readSheets(month: month)
    return reader.reading(county: reader.county(path: path))
  }
}

/// Reads the sheets in the order in which they need one another.
private final class CountyReader {
  private let workbook: WorkbookReader
  private let log: ProblemLog
  private let mappings: [ColumnMapping]
  private let words = Vocabularies()
  private let subjects = SubjectReader()
  private var schools: SchoolRows?
  private var teachers: TeacherRows?
  private var others: OtherRows?
  private var tables: [TableReader] = []

  init(_ workbook: WorkbookReader, log: ProblemLog, mappings: [ColumnMapping]) {
    self.workbook = workbook
    self.log = log
    self.mappings = mappings
  }

  func readSheets(month: Month?) throws(OfficeFileError) {
    let schoolTable = table(SchoolColumn.self)
    let teacherTable = table(TeacherColumn.self)
    guard let schoolTable else { return }
    let schools = SchoolRows(schoolTable, words: words)
    try schoolTable.read(from: workbook) { schools.read() }
    self.schools = schools
    guard let teacherTable else { return }
    let teachers = TeacherRows(teacherTable, schools: schools, words: words, subjects: subjects)
    try teacherTable.read(from: workbook) { teachers.read() }
    self.teachers = teachers
    TeacherChecks(teachers, table: teacherTable, month: month).run()
    try readOthers(schools, teachers)
  }

  private func readOthers(_ schools: SchoolRows, _ teachers: TeacherRows) throws(OfficeFileError) {
    let others = OtherRows(schools: schools, words: words, subjects: subjects)
    self.others = others
    if let posts = table(PostColumn.self) {
      try posts.read(from: workbook) { others.readPost(posts) }
    }
    if let pairs = table(PairColumn.self) {
      try pairs.read(from: workbook) { others.readPair(pairs) }
    }
    if let swaps = table(SwapColumn.self) {
      let townships = Set(schools.schools.compactMap(\.township))
      try swaps.read(from: workbook) {
        others.readSwap(swaps, teachers: teachers.numbers, townships: townships)
      }
    }
  }

  /// The table of a sheet; reports a required sheet that isn't there.
  private func table<Columns: SheetColumns>(_ columns: Columns.Type) -> TableReader? {
    let table = TableReader.named(columns, in: workbook, log: log, mappings: mappings)
    if let table { tables.append(table) }
    return table
  }

  /// The county's name: the workbook's title, or else the file's name.
  func county(path: String) -> String {
    let title = workbook.title.trimmed
    guard title.isEmpty else { return title }
    let file = path.split(separator: "/").last ?? ""
    return String(file.hasSuffix(".xlsx") ? file.dropLast(5) : file)
  }

  func reading(county: String) -> CountyReading {
    let good = goodRows(county: county)
    return CountyReading(
      roster: log.errorCount == 0 ? good : nil, goodRows: good,
      problems: log.problems(sheets: tables.map(\.sheet.name)), counts: log.totals,
      extraColumns: tables.compactMap { $0.extras?.columns },
      missingColumns: tables.compactMap(\.missingColumns),
      rowCounts: tables.map {
        SheetRowCount(sheet: $0.kind, name: $0.sheet.name, rows: $0.rowsRead)
      })
  }

  /// The rows without errors that refer only to rows without errors.
  private func goodRows(county: String) -> Roster? {
    guard let schools, let teachers else { return nil }
    guard log.errorCount > 0 else {
      return try? Roster(
        county: county, schools: schools.schools, teachers: teachers.teachers,
        statedNeeds: others?.needs ?? [], pairings: others?.pairings ?? [],
        swapWishes: others?.swapWishes ?? [])
    }
    var seen: Set<School.ID> = []
    let kept = schools.schools.filter { seen.insert($0.id).inserted }
    var people: Set<Teacher.ID> = []
    let staff = teachers.teachers.filter {
      seen.contains($0.establishment.school) && seen.contains($0.teaching.school)
        && people.insert($0.id).inserted
    }
    return try? Roster(
      county: county, schools: kept, teachers: staff,
      statedNeeds: (others?.needs ?? []).filter { seen.contains($0.post.school) },
      pairings: (others?.pairings ?? []).filter {
        seen.contains($0.helper) && seen.contains($0.helped)
      },
      swapWishes: (others?.swapWishes ?? []).filter { people.contains($0.teacher) })
  }
}
