/// The parts of a `multipart/form-data` body (RFC 7578), read from its bytes.
///
/// Only what browsers send: no nested parts and no transfer encodings.
///
/// - Complexity: O(*bytes*).
package struct MultipartForm: Sendable {
  package struct Part: Equatable, Sendable {
    package let name: String

    /// Nil for a field; without folders for a file.
    package let fileName: String?
    package let content: [UInt8]
  }

  package let parts: [Part]

  /// - Parameter contentType: The request's own, with the boundary.
  /// - Returns: nil when the body isn't such a form.
  package init?(contentType: String, body: [UInt8]) {
    guard contentType.lowercased().hasPrefix("multipart/form-data"),
      let boundary = MultipartForm.parameter("boundary", of: contentType),
      (1...70).contains(boundary.utf8.count)
    else { return nil }
    let delimiter = Array("\r\n--\(boundary)".utf8)
    // The first delimiter has no line before it: lend it one.
    let bytes = [13, 10] + body
    var parts: [Part] = []
    guard var place = bytes.firstOccurrence(of: delimiter, from: 0) else { return nil }
    while true {
      place += delimiter.count
      let rest = bytes[place...]
      if rest.starts(with: Array("--".utf8)) { break }
      guard rest.starts(with: [13, 10]),
        let next = bytes.firstOccurrence(of: delimiter, from: place),
        let part = Part(bytes[(place + 2)..<next])
      else { return nil }
      parts.append(part)
      place = next
    }
    self.parts = parts
  }

  package func text(_ name: String) -> String? {
    parts.first { $0.name == name && $0.fileName == nil }
      .map { String(decoding: $0.content, as: UTF8.self) }
  }

  /// The file of a field; nil when none was chosen.
  package func file(_ name: String) -> Part? {
    parts.first { $0.name == name && $0.fileName?.isEmpty == false }
  }

  /// `name` or `name="…"` of a header's parameters.
  fileprivate static func parameter(_ name: String, of header: String) -> String? {
    for piece in header.split(separator: ";").dropFirst() {
      let pair = piece.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].lowercased().filter({ $0 != " " }) == name else { continue }
      var value = pair[1].drop { $0 == " " }
      while value.last == " " { value.removeLast() }
      guard value.count >= 2, value.first == "\"", value.last == "\"" else { return String(value) }
      return String(value.dropFirst().dropLast()).replacing("%22", with: "\"")
    }
    return nil
  }
}

extension MultipartForm.Part {
  fileprivate init?(_ bytes: ArraySlice<UInt8>) {
    guard let end = Array(bytes).firstOccurrence(of: [13, 10, 13, 10], from: 0) else { return nil }
    let head = String(decoding: bytes.prefix(end), as: UTF8.self)
    let lines = head.split(separator: "\r\n").map(String.init)
    guard
      let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
      let name = MultipartForm.parameter("name", of: disposition)
    else { return nil }
    self.name = name
    // Some browsers send the whole path; a name is only what stands after it.
    fileName = MultipartForm.parameter("filename", of: disposition).map { path in
      path.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    }
    content = Array(bytes.dropFirst(end + 4))
  }
}

extension [UInt8] {
  /// Where `pattern` first stands at or after `start` (Horspool, Software:
  /// Practice and Experience 10, 1980).
  fileprivate func firstOccurrence(of pattern: [UInt8], from start: Int) -> Int? {
    guard !pattern.isEmpty, count >= pattern.count else { return nil }
    var skips = [Int](repeating: pattern.count, count: 256)
    for (index, byte) in pattern.dropLast().enumerated() {
      skips[Int(byte)] = pattern.count - 1 - index
    }
    var place = start
    while place + pattern.count <= count {
      if self[place..<place + pattern.count].elementsEqual(pattern) { return place }
      place += skips[Int(self[place + pattern.count - 1])]
    }
    return nil
  }
}
