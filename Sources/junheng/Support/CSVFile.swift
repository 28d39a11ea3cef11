import Foundation
import Policy
import Wording

/// A small comma-separated file with a header row (RFC 4180): quotes, doubled
/// quotes, both kinds of line end and a byte-order mark are read.
struct CSVFile {
  let heads: [String]

  /// Records with their line numbers in the file, from 2.
  let rows: [(line: Int, fields: [String])]

  /// - Throws: `CommandFailure` when the bytes aren't UTF-8, a quote never
  ///   ends, or a row has another number of fields than the header.
  init(_ data: Data, name: String, _ language: Language) throws {
    guard var text = String(validating: data, as: UTF8.self) else {
      throw CommandFailure.badInput([Phrase.notUTF8(name)[language]])
    }
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    var records = try CSVFile.records(of: text, name: name, language)
    guard !records.isEmpty else {
      throw CommandFailure.badInput([Phrase.noHeader(name)[language]])
    }
    heads = records.removeFirst().fields.map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    let width = heads.count
    let ragged = records.filter { $0.fields.count != width }
    guard ragged.isEmpty else {
      throw CommandFailure.badInput(
        ragged.map {
          Phrase.fieldCount(name, line: $0.line, found: $0.fields.count, expected: width)[language]
        })
    }
    rows = records
  }

  /// The position of the column called by any of `names`.
  func column(_ names: String...) -> Int? {
    heads.firstIndex { head in names.contains { $0.caseInsensitiveCompare(head) == .orderedSame } }
  }

  private static func records(
    of text: String, name: String, _ language: Language
  ) throws -> [(line: Int, fields: [String])] {
    var records: [(line: Int, fields: [String])] = []
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    var line = 1
    var start = 1
    var characters = text.makeIterator()
    var pushedBack: Character?
    func closeRecord() {
      fields.append(field)
      if fields != [""] { records.append((start, fields)) }
      fields = []
      field = ""
    }
    while let character = pushedBack ?? characters.next() {
      pushedBack = nil
      switch (character, isQuoted) {
      case ("\"", true):
        let next = characters.next()
        if next == "\"" {
          field.append("\"")
        } else {
          isQuoted = false
          pushedBack = next
        }
      case ("\"", false): isQuoted = true
      case (",", false):
        fields.append(field)
        field = ""
      case ("\n", false), ("\r\n", false), ("\r", false):
        closeRecord()
        line += 1
        start = line
      default:
        if character.isNewline { line += 1 }
        field.append(character)
      }
    }
    guard !isQuoted else {
      throw CommandFailure.badInput([Phrase.openQuote(name, line: start)[language]])
    }
    closeRecord()
    return records
  }
}
