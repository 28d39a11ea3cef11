/// What a cell holds, for writing and for keeping columns we don't know.
public enum CellValue: Hashable, Sendable {
  case empty
  case text(String)
  case number(Double)
  /// Days since 1899-12-30, shown as a date.
  case date(Double)
  case boolean(Bool)

  public static func integer(_ value: Int) -> CellValue { .number(Double(value)) }

  public var isEmpty: Bool { self == .empty }
}

extension SheetRow {
  /// The value of `cell` on its own, to be kept after the row is gone.
  public func value(of cell: SheetCell) -> CellValue {
    switch cell.kind {
    case .boolean: .boolean(text(of: cell) == "1")
    case .text, .error: .text(text(of: cell))
    case .number:
      switch Double(text(of: cell)) {
      case .some(let number): cell.format == .date ? .date(number) : .number(number)
      case .none: .text(text(of: cell))
      }
    }
  }
}
