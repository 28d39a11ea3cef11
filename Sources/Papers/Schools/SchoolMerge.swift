public import Merging
internal import OfficeFiles
public import Policy
public import Staffing

/// What a school's workbook would change: what was given out, what came back and
/// what is known now, cell by cell.
public struct SchoolMerge: Sendable {
  public typealias Merge = RowMerge<String, SheetValue>

  public let school: School.ID

  /// For each sheet that came back.
  public let merges: [CountySheet: Merge]

  /// Rows whose number was changed, with both numbers. Their rows stay as they
  /// are: a number is who somebody is in every paper, and is corrected elsewhere.
  public let renamed: [(from: String, to: String)]

  private let names: [CountySheet: [String: String]]

  /// - Parameters:
  ///   - base: The county as it was given out, and which state that was; nil when
  ///     the file doesn't say, and then every difference is a question.
  /// - Complexity: O(*n* log *n*) in the school's rows and the county's posts.
  public init(
    school: School.ID, base: (roster: Roster, origin: SchoolWorkbookOrigin)?,
    theirs: SchoolReading, ours: Roster
  ) {
    let given = base.map { SchoolCells(of: school, in: $0.roster).rows } ?? [:]
    let known = SchoolCells(of: school, in: ours).rows
    var merges: [CountySheet: Merge] = [:]
    var renamed: [(from: String, to: String)] = []
    var names: [CountySheet: [String: String]] = [:]
    for sheet in SchoolWorkbook.sheets {
      guard let sent = theirs.sheets[sheet] else { continue }
      let match = SentRowMatch(
        sent, of: sheet, base: given[sheet] ?? [:], origin: base?.origin, school: school)
      renamed += match.renamed
      merges[sheet] = Merge(
        base: match.base.mapValues { $0.map(SheetValue.init) },
        theirs: match.theirs.mapValues { $0.map { $0.map(SheetValue.init) } },
        ours: (known[sheet] ?? [:]).mapValues { $0.map(SheetValue.init) },
        empty: SheetValue(.empty))
      names[sheet] = SchoolMerge.names(of: sheet, [known[sheet] ?? [:], given[sheet] ?? [:]])
        .merging(SchoolMerge.names(of: sheet, [match.sentCells])) { old, _ in old }
    }
    self.school = school
    self.merges = merges
    self.renamed = renamed
    self.names = names
  }

  /// Whether there's nothing that could be taken over.
  public var isEmpty: Bool { merges.values.allSatisfy(\.isEmpty) }

  /// A row's key, such as a teacher's number, in people's words.
  public func name(of key: String, on sheet: CountySheet) -> String {
    names[sheet]?[key] ?? key
  }

  /// The heading of a column.
  public func heading(_ column: Int, on sheet: CountySheet, in language: Language) -> String {
    sheet.headings[column].name(in: language)
  }

  /// A row's cells that say something, with their headings.
  public func words(
    of cells: [SheetValue?], on sheet: CountySheet, in language: Language
  ) -> [(heading: String, value: String)] {
    cells.enumerated().compactMap { column, cell in
      guard let cell, !cell.text.isEmpty else { return nil }
      return (heading(column, on: sheet, in: language), cell.text)
    }
  }

  private static func names(
    of sheet: CountySheet, _ tables: [[String: [CellValue]]]
  ) -> [String: String] {
    var names: [String: String] = [:]
    for (key, cells) in tables.joined() where names[key] == nil {
      let shown =
        switch sheet {
        case .teachers: "\(SheetValue(cells[TeacherColumn.name.rawValue]).text) \(key)"
        case .schools: SheetValue(cells[SchoolColumn.name.rawValue]).text
        default:
          [PostColumn.stage, .subject].map { SheetValue(cells[$0.rawValue]).text }
            .joined(separator: " · ")
        }
      names[key] = shown
    }
    return names
  }
}

/// A cell's content that can be compared and shown.
public struct SheetValue: Hashable, Sendable {
  let cell: CellValue

  init(_ cell: CellValue) { self.cell = cell }

  /// As people write it; empty when there's nothing.
  public var text: String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .number(let number), .date(let number):
      number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .boolean(let flag): flag ? "是" : "否"
    }
  }
}
