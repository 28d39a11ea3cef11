internal import Glibc

/// Turns the XML of a sheet into rows.
///
/// This is the path that every cell of a county takes, so it works on bytes in
/// buffers that are allocated once and grow to fixed limits. Formulas aren't
/// evaluated: a cell's value is the one that was saved with it.
final class SheetParser: XMLHandler {
  private let sheet: String
  private let strings: SharedStrings
  private let sharedBytes: UnsafePointer<UInt8>?
  private let formats: [NumberFormat]
  private let body: (SheetRow) -> Bool

  private let cells = UnsafeMutablePointer<SheetCell>.allocate(capacity: SheetLimit.columns)
  private var cellCount = 0
  private var bytes = ByteBuffer()

  private var row = 0
  private var column = -1
  private var type: CellType = .number
  private var style = 0
  private var valueStart = 0
  private var isInCell = false
  private var isInValue = false
  private var isInPhonetic = false

  private enum CellType { case number, shared, text, boolean, error, date }

  init(
    sheet: String, strings: SharedStrings, sharedBytes: UnsafePointer<UInt8>?,
    formats: [NumberFormat], body: @escaping (SheetRow) -> Bool
  ) {
    self.sheet = sheet
    self.strings = strings
    self.sharedBytes = sharedBytes
    self.formats = formats
    self.body = body
    super.init()
  }

  deinit { cells.deallocate() }

  override func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
    let first = name[0]
    if name[1] == 0 {
      if first == UInt8(ascii: "c") {
        startCell(attributes)
      } else if first == UInt8(ascii: "v") || first == UInt8(ascii: "t") {
        isInValue = isInCell && !isInPhonetic
      }
    } else if first == UInt8(ascii: "r") {
      if matches(name, "row") {
        startRow(attributes)
      } else if matches(name, "rPh") {
        isInPhonetic = true
      }
    }
  }

  override func end(_ name: UnsafePointer<CChar>) {
    let first = name[0]
    if name[1] == 0 {
      if first == UInt8(ascii: "c") {
        endCell()
      } else if first == UInt8(ascii: "v") || first == UInt8(ascii: "t") {
        isInValue = false
      }
    } else if first == UInt8(ascii: "r") {
      if matches(name, "row") {
        endRow()
      } else if matches(name, "rPh") {
        isInPhonetic = false
      }
    }
  }

  override func text(_ piece: UnsafeRawBufferPointer) {
    guard isInValue else { return }
    bytes.append(piece)
    if bytes.count - valueStart > SheetLimit.cellBytes {
      fail(.cellTooLong, at: CellReference.name(column: column, row: row))
    } else if bytes.count > SheetLimit.rowBytes {
      fail(.rowTooLong, at: "\(row)")
    }
  }

  private func startRow(_ attributes: XMLAttributes) {
    row += 1
    var index = 0
    while let key = attributes[index], let value = attributes[index + 1] {
      if key[0] == UInt8(ascii: "r"), key[1] == 0 { row = number(value) }
      index += 2
    }
    cellCount = 0
    column = -1
    bytes.count = 0
    if row < 1 || row > SheetLimit.rows { fail(.tooManyRows, at: "\(row)") }
  }

  @inline(__always)
  private func startCell(_ attributes: XMLAttributes) {
    column += 1
    type = .number
    style = 0
    isInCell = true
    valueStart = bytes.count
    var index = 0
    while let key = attributes[index], let value = attributes[index + 1] {
      if key[1] == 0 {
        switch UInt8(bitPattern: key[0]) {
        case UInt8(ascii: "r"): column = CellReference.column(value)
        case UInt8(ascii: "s"): style = number(value)
        case UInt8(ascii: "t"): type = cellType(value)
        default: break
        }
      }
      index += 2
    }
    if column < 0 { fail(.badReference, at: "\(row)") }
    if column >= SheetLimit.columns || cellCount >= SheetLimit.columns {
      let isNamed = column < SheetLimit.columns
      fail(.tooManyColumns, at: isNamed ? CellReference.name(column: column, row: row) : "\(row)")
    }
  }

  @inline(__always)
  private func endCell() {
    isInCell = false
    var kind = SheetCell.Kind.text
    var format = NumberFormat.general
    var shared = -1
    var start = valueStart
    var count = bytes.count - valueStart
    guard count > 0 else { return }
    switch type {
    case .shared:
      shared = bytes.number(from: valueStart)
      bytes.count = valueStart
      guard let range = strings.range(shared) else {
        return fail(.badReference, at: CellReference.name(column: column, row: row))
      }
      start = range.lowerBound
      count = range.count
      guard count > 0 else { return }
    case .text:
      count = bytes.unescape(from: valueStart)
    case .number:
      kind = .number
      if style > 0, style < formats.count { format = formats[style] }
    case .boolean: kind = .boolean
    case .error: kind = .error
    case .date: break
    }
    guard cellCount < SheetLimit.columns else { return }
    cells[cellCount] = SheetCell(
      column: column, kind: kind, format: format, sharedIndex: shared, start: start, count: count)
    cellCount += 1
  }

  private func endRow() {
    guard !isStopped else { return }
    let row = SheetRow(
      number: row, cells: UnsafeBufferPointer(start: cells, count: cellCount),
      own: bytes.base, shared: sharedBytes)
    isStopped = !body(row)
  }

  @inline(__always)
  private func cellType(_ value: UnsafePointer<CChar>) -> CellType {
    switch UInt8(bitPattern: value[0]) {
    case UInt8(ascii: "s"): value[1] == 0 ? .shared : .text
    case UInt8(ascii: "i"): .text
    case UInt8(ascii: "b"): .boolean
    case UInt8(ascii: "e"): .error
    case UInt8(ascii: "d"): .date
    default: .number
    }
  }

  /// A decimal number, or past every limit when it has too many digits.
  @inline(__always)
  private func number(_ digits: UnsafePointer<CChar>) -> Int {
    var number = 0
    var index = 0
    while digits[index] >= 48, digits[index] <= 57 {
      guard index < 12 else { return .max }
      number = number * 10 + Int(digits[index]) - 48
      index += 1
    }
    return digits[index] == 0 && index > 0 ? number : -1
  }

  private func fail(_ problem: OfficeFileError.Problem, at place: String) {
    failure = failure ?? OfficeFileError(problem, at: "\(sheet)!\(place)")
  }
}
