internal import Policy
internal import Staffing

/// Reads subjects by any of their names, each distinct text once.
final class SubjectReader {
  private let lexicon = Lexicon(capacity: 256)

  init() {
    for (index, subject) in Subject.all.enumerated() {
      lexicon.insert(subject.rawValue, index)
      lexicon.insert(subject.englishName, index)
    }
  }

  /// The subject in a field; one that isn't in the curriculum is kept, with a
  /// warning when it looks like a slip.
  @inline(__always)
  func read(_ field: Int, of table: TableReader, isRequired: Bool) -> Subject? {
    if table[field].isEmpty {
      if isRequired { table.reportMissing(field) }
      return nil
    }
    if let index = lexicon.find(table.folded(field)) { return Subject.all[index] }
    return understand(table[field].string, field, table)
  }

  func readList(_ field: Int, of table: TableReader) -> [Subject] {
    table.parts(field).map { understand($0, field, table) }
  }

  private func understand(_ text: String, _ field: Int, _ table: TableReader) -> Subject {
    if let index = lexicon.find(text) { return Subject.all[index] }
    let asWritten = Subject(text)
    let subject = Subject.all.contains(asWritten) ? asWritten : Subject(text.lowercased())
    guard let index = Subject.all.firstIndex(of: subject) else {
      let meant = Spelling.nearest(to: text, among: Subject.all.map(\.rawValue))
      table.report(
        .unknownSubject, severity: meant == nil ? .info : .warn, field: field, found: text,
        suggestion: meant)
      return asWritten
    }
    lexicon.insert(text, index)
    return subject
  }
}
