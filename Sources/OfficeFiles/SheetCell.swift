/// The size of a sheet that any spreadsheet program keeps to.
public enum SheetLimit {
  public static let columns = 16_384
  public static let rows = 1_048_576

  /// 32,767 characters of at most four bytes, with room.
  static let cellBytes = 1 << 18
  static let rowBytes = 32 << 20
}

/// One cell that holds something, as the file has it.
public struct SheetCell: Sendable {
  public enum Kind: UInt8, Sendable { case number, text, boolean, error }

  /// Zero-based.
  public let column: Int
  public let kind: Kind
  public let format: NumberFormat

  /// The index in the workbook's table of strings, or -1.
  public let sharedIndex: Int

  let start: Int
  let count: Int
}

/// One row of a sheet while it is being read.
///
/// Its bytes are valid only during the call that hands it out.
public struct SheetRow {
  /// One-based, as the screen shows it.
  public let number: Int

  /// The cells that hold something, left to right in a sound file.
  public let cells: UnsafeBufferPointer<SheetCell>

  let own: UnsafePointer<UInt8>
  let shared: UnsafePointer<UInt8>?

  /// The text of `cell`, or its number as written in the file.
  @inline(__always)
  public func bytes(of cell: SheetCell) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: (cell.sharedIndex >= 0 ? shared.unsafelyUnwrapped : own) + cell.start,
      count: cell.count)
  }

  public func text(of cell: SheetCell) -> String {
    String(decoding: bytes(of: cell), as: UTF8.self)
  }
}
