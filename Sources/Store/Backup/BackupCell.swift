internal import Foundation

/// A value in a backup: JSON's null, number or string, or `{"bytes": "base64"}`.
struct BackupCell: Codable {
  let value: SQLValue

  init(_ value: SQLValue) { self.value = value }

  private enum Key: String, CodingKey { case bytes }

  init(from decoder: any Decoder) throws {
    if let keyed = try? decoder.container(keyedBy: Key.self) {
      value = .bytes([UInt8](try keyed.decode(Data.self, forKey: .bytes)))
      return
    }
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      value = .null
    } else if let number = try? single.decode(Int.self) {
      value = .integer(number)
    } else {
      value = .text(try single.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    switch value {
    case .bytes(let bytes):
      var keyed = encoder.container(keyedBy: Key.self)
      try keyed.encode(Data(bytes), forKey: .bytes)
    case .null:
      var single = encoder.singleValueContainer()
      try single.encodeNil()
    case .integer(let number):
      var single = encoder.singleValueContainer()
      try single.encode(number)
    case .text(let text):
      var single = encoder.singleValueContainer()
      try single.encode(text)
    }
  }
}

/// The first line of a backup.
struct BackupHead: Codable {
  static let format = "junheng-backup/1"

  let format: String

  /// The steps of the schema that the rows fit.
  let migrations: [String]
}

/// The line before a table's rows.
struct BackupTable: Codable {
  let table: String
  let columns: [String]
}

/// The last line: how many rows there are, and the digest of every line before.
struct BackupEnd: Codable {
  let rows: Int
  let seal: String
}
