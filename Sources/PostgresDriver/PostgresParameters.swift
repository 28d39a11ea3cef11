internal import CLibPQ
internal import Store

/// The server's number for a type of value.
enum PostgresType {
  static let unknown: Oid = 0
  static let bool: Oid = 16
  static let bytea: Oid = 17
  static let int8: Oid = 20
  static let int2: Oid = 21
  static let int4: Oid = 23
  static let text: Oid = 25
  static let numeric: Oid = 1700
}

/// A statement's values as the server takes them: in binary, with their types.
struct PostgresParameters {
  let types: [Oid]
  private let bytes: [UInt8]
  private let places: [Range<Int>?]

  init(_ values: [SQLValue]) {
    var bytes: [UInt8] = []
    var places: [Range<Int>?] = []
    var types: [Oid] = []
    for value in values {
      let start = bytes.count
      switch value {
      case .null: types.append(PostgresType.unknown)
      case .integer(let integer):
        types.append(PostgresType.int8)
        withUnsafeBytes(of: Int64(integer).bigEndian) { bytes.append(contentsOf: $0) }
      case .text(let text):
        types.append(PostgresType.text)
        bytes.append(contentsOf: text.utf8)
      case .bytes(let content):
        types.append(PostgresType.bytea)
        bytes.append(contentsOf: content)
      }
      places.append(value == .null ? nil : start..<bytes.count)
    }
    // So that an empty value at the end has an address too.
    bytes.append(0)
    (self.types, self.bytes, self.places) = (types, bytes, places)
  }

  /// Tells apart statements of the same text with values of other types.
  var signature: String { types.map { "\($0) " }.joined() + "|" }

  func withPointers<Result>(
    _ body: (
      _ values: [UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]
    ) -> Result
  ) -> Result {
    bytes.withUnsafeBytes { buffer in
      let base = buffer.bindMemory(to: CChar.self).baseAddress!
      return body(
        places.map { $0.map { base + $0.lowerBound } }, places.map { Int32($0?.count ?? 0) },
        places.map { _ in 1 })
    }
  }
}
