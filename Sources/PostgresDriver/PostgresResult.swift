internal import CLibPQ
internal import Store

/// What the server answered; must be cleared once.
struct PostgresResult {
  let pointer: OpaquePointer?

  init(_ pointer: OpaquePointer?) { self.pointer = pointer }

  func clear() { PQclear(pointer) }

  var isGood: Bool {
    let status = PQresultStatus(pointer)
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK
  }

  /// Why the server refused: the rule that a row would break, or its own words.
  /// Never the detail, which quotes the row.
  var error: any Error {
    let state = field(0x43) ?? "?"  // PG_DIAG_SQLSTATE
    let why = field(0x4D) ?? "no reason given"  // PG_DIAG_MESSAGE_PRIMARY
    if state.hasPrefix("23") { return ConstraintViolation(why) }
    return PostgresError.refused(state: state, why: why)
  }

  private func field(_ code: Int32) -> String? {
    PQresultErrorField(pointer, code).map { String(cString: $0) }
  }

  var names: [String] {
    (0..<PQnfields(pointer)).map { String(cString: PQfname(pointer, $0)) }
  }

  var types: [Oid] { (0..<PQnfields(pointer)).map { PQftype(pointer, $0) } }

  func value(row: Int32, column: Int32, type: Oid) throws -> SQLValue {
    if PQgetisnull(pointer, row, column) == 1 { return .null }
    let bytes = UnsafeRawBufferPointer(
      start: PQgetvalue(pointer, row, column), count: Int(PQgetlength(pointer, row, column)))
    return switch type {
    case PostgresType.int8, PostgresType.int4, PostgresType.int2:
      .integer(signed(bytes))
    case PostgresType.bool: .integer(bytes.first == 1 ? 1 : 0)
    case PostgresType.bytea: .bytes(Array(bytes))
    case PostgresType.numeric: .integer(try whole(bytes))
    default: .text(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func signed(_ bytes: UnsafeRawBufferPointer) -> Int {
    let isNegative = (bytes.first ?? 0) & 0x80 != 0
    return bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int($1) }
  }

  /// A whole number as `numeric` sends it: what `SUM` of integers gives.
  ///
  /// Four 16-bit words (digits, weight, sign, scale), then digits to the base of
  /// 10,000, of which trailing zeros are left out.
  private func whole(_ bytes: UnsafeRawBufferPointer) throws -> Int {
    let words = stride(from: 0, to: bytes.count - 1, by: 2).map {
      signed(UnsafeRawBufferPointer(rebasing: bytes[$0..<$0 + 2]))
    }
    let digits = words.dropFirst(4)
    guard words.count >= 4, words[3] == 0, digits.count <= words[1] + 1, words[1] < 5 else {
      throw PostgresError.refused(state: "22003", why: "a sum isn't a whole number")
    }
    let places = words[1] + 1 - digits.count
    let value = (digits + Array(repeating: 0, count: max(0, places))).reduce(0) {
      $0 * 10_000 + $1
    }
    return words[2] == 0 ? value : -value
  }
}
