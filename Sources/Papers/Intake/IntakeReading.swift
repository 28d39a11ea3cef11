public import OfficeFiles
internal import Staffing
internal import Wording

/// A list that came in as a workbook, and everything in it that can't be understood.
public struct IntakeReading: Sendable {
  /// The most rows of one file: more at once would keep everybody else waiting.
  public static let mostRows = 500

  /// The sheet that was read; empty when none of them has the headings.
  public internal(set) var sheet = ""

  /// Those without any fault.
  public internal(set) var rows: [IntakeRow] = []
  public internal(set) var faults: [IntakeFault] = []

  /// Headings of columns that aren't read.
  public internal(set) var unread: [String] = []

  /// Reads the first sheet whose head has every required column.
  ///
  /// Formulas aren't evaluated: a cell holds what the spreadsheet program saved last.
  ///
  /// - Throws: `OfficeFileError` when the file isn't a workbook.
  /// - Complexity: O(cells) up to `mostRows` rows.
  public init(
    _ path: String, columns: [IntakeColumn], names: IntakeNames
  ) throws(OfficeFileError) {
    let book = try WorkbookReader(path: path)
    var missing: [IntakeColumn]?
    for sheet in book.sheets where !sheet.isHidden {
      let reader = IntakeSheetReader(columns, names, uses1904Dates: book.uses1904Dates)
      try book.rows(of: sheet, reader.take)
      if reader.hasHead {
        self.sheet = sheet.name
        (rows, faults, unread) = (reader.rows, reader.faults, reader.unread)
        if rows.isEmpty, faults.isEmpty { faults.append(IntakeFault(row: 0, reason: .intakeEmpty)) }
        return
      }
      if reader.missing.count < (missing?.count ?? columns.count) { missing = reader.missing }
    }
    let wanted = missing ?? columns.filter(\.isRequired)
    faults.append(IntakeFault(row: 0, reason: .intakeNoHead(wanted.map(\.heading))))
  }
}

/// Finds the head of one sheet, then reads the rows below it.
private final class IntakeSheetReader {
  private let columns: [IntakeColumn]
  private let names: IntakeNames
  private let uses1904Dates: Bool
  private var places: [Int: Int] = [:]
  private(set) var rows: [IntakeRow] = []
  private(set) var faults: [IntakeFault] = []
  private(set) var unread: [String] = []

  /// Of the row that came nearest to a head.
  private(set) var missing: [IntakeColumn]
  private(set) var hasHead = false
  private var count = 0

  init(_ columns: [IntakeColumn], _ names: IntakeNames, uses1904Dates: Bool) {
    self.columns = columns
    self.names = names
    self.uses1904Dates = uses1904Dates
    missing = columns.filter(\.isRequired)
  }

  /// - Returns: Whether more rows are wanted.
  func take(_ row: SheetRow) -> Bool {
    guard hasHead else {
      readHead(row)
      return hasHead || row.number < HeaderMatch.deepestRow
    }
    var cells: [Int: (value: CellValue, isError: Bool)] = [:]
    for cell in row.cells {
      guard let place = places[cell.column] else { continue }
      let value = row.value(of: cell)
      if !value.words.isEmpty { cells[place] = (value, cell.kind == .error) }
    }
    if cells.isEmpty { return true }
    count += 1
    if count > IntakeReading.mostRows {
      faults.append(IntakeFault(row: row.number, reason: .intakeTooMany(IntakeReading.mostRows)))
      return false
    }
    readRow(row.number, cells)
    return true
  }

  private func readHead(_ row: SheetRow) {
    var found: [Int: Int] = [:]
    var others: [String] = []
    for cell in row.cells {
      let text = row.text(of: cell)
      let heading = ColumnHeading.normalised(text)
      guard !heading.isEmpty else { continue }
      let open = columns.indices.filter { !found.values.contains($0) }
      // Headings that differ in their brackets alone are told apart by the whole of them.
      let place =
        open.first { [columns[$0].heading.zh, columns[$0].heading.en].contains(text) }
        ?? open.first { columns[$0].accepted.contains(heading) }
      if let place {
        found[cell.column] = place
      } else {
        others.append(text)
      }
    }
    let lacking = columns.indices.filter { columns[$0].isRequired && !found.values.contains($0) }
    if lacking.count < missing.count { missing = lacking.map { columns[$0] } }
    guard lacking.isEmpty, !found.isEmpty else { return }
    (places, unread, hasHead) = (found, others, true)
  }

  private func readRow(_ number: Int, _ cells: [Int: (value: CellValue, isError: Bool)]) {
    var values: [String: IntakeRow.Value] = [:]
    var texts: [String] = []
    let before = faults.count
    for (place, column) in columns.enumerated() {
      func fault(_ reason: Phrase, _ found: String) {
        let letters = places.first { $0.value == place }.map { CellReference.letters($0.key) }
        faults.append(
          IntakeFault(
            row: number, cell: "\(letters ?? "?")\(number)", heading: column.heading,
            found: String(found.prefix(40)), reason: reason))
      }
      guard let cell = cells[place] else {
        if column.isRequired { fault(.intakeMissing, "") }
        texts.append("")
        continue
      }
      let words = cell.value.words
      if cell.isError {
        fault(.intakeFormulaError, words)
        continue
      }
      switch read(cell.value, words, column.kind) {
      case .one(let (value, text)):
        values[column.key] = value
        texts.append(text)
      case .fault(let reason): fault(reason, words)
      }
    }
    guard faults.count == before else { return }
    rows.append(IntakeRow(number: number, texts: texts, values: values))
  }

  private func read(
    _ value: CellValue, _ words: String, _ kind: IntakeColumn.Kind
  ) -> IntakeNames.Found<(IntakeRow.Value, String)> {
    switch kind {
    case .text: return .one((.text(words), words))
    case .day:
      guard let day = DayText.read(value, uses1904Dates: uses1904Dates) else {
        return .fault(.intakeNoDay)
      }
      return .one((.day(day), "\(day)"))
    case .number(let range):
      guard let number = Int(words), range.contains(number) else {
        return .fault(.intakeNoNumber(range))
      }
      return .one((.number(number), words))
    case .amount(let range):
      guard let number = Double(words), abs(number) < 1e12 else {
        return .fault(.intakeNoAmount(range))
      }
      let hundredths = (number * 100).rounded()
      guard abs(number * 100 - hundredths) < 1e-4, range.contains(Int(hundredths)) else {
        return .fault(.intakeNoAmount(range))
      }
      return .one((.number(Int(hundredths)), words))
    case .choice(let choices):
      let wanted = ColumnHeading.normalised(words)
      let found = choices.first {
        [$0.key, $0.name.zh, $0.name.en].contains(words)
          || [$0.name.zh, $0.name.en].map(ColumnHeading.normalised).contains(wanted)
      }
      guard let found else { return .fault(.intakeNoWord(choices.map(\.name))) }
      return .one((.word(found.key), found.name.zh))
    case .person:
      switch names.person(words) {
      case .one(let teacher):
        return .one((.teacher(teacher.id), "\(teacher.name) \(teacher.id)"))
      case .fault(let reason): return .fault(reason)
      }
    case .school:
      switch names.school(words) {
      case .one(let school): return .one((.school(school.id), school.name))
      case .fault(let reason): return .fault(reason)
      }
    }
  }
}

extension CellValue {
  /// As somebody would type it, without blanks around it.
  fileprivate var words: String {
    switch self {
    case .empty: ""
    case .boolean(let flag): flag ? "1" : "0"
    case .date(let serial): "\(serial)"
    case .number(let number):
      number.rounded() == number && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .text(let text):
      String(
        text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
  }
}
