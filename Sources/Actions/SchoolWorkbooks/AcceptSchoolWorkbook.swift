public import Access
internal import Merging
public import Papers
internal import Staffing
internal import Store
internal import Wording

/// Takes a school's workbook over into the county: what only the school changed,
/// and what people decided of the rest. Undone as any upload (`UndoUpload`).
public struct AcceptSchoolWorkbook: Action {
  private let preview: SchoolUploadPreview
  private let answers: SchoolMerge.Answers

  /// The county workbook that whoever decides was shown.
  private let seen: String

  public init(_ preview: SchoolUploadPreview, answers: SchoolMerge.Answers, seen: String) {
    self.preview = preview
    self.answers = answers
    self.seen = seen
  }

  public var permission: Permission { .importCounty }

  /// - Throws: `Refused` with the number of open questions, or with everything that
  ///   the merged rows would break.
  public func perform(in work: Work) throws {
    let id = preview.upload.id
    guard try work.connection.upload(id)?.decision == nil else {
      throw UploadRefusal.alreadyDecided
    }
    guard let current = try work.connection.latestCounty() else { throw UploadRefusal.noCounty }
    guard current.workbook.id == preview.seen, seen == preview.seen else {
      throw UploadRefusal.countyChanged
    }
    let open = preview.merge.openCount(after: answers)
    if open > 0 { throw Refused(.questionsOpen(open)) }
    let changes = preview.merge.changes(answers)
    guard changes.values.contains(where: { !$0.isEmpty }) else {
      throw UploadRefusal.nothingToTake
    }
    let content = try workbookBytes {
      try CountyWorkbook.write(
        preview.roster, to: $0, extraColumns: try extraColumns(of: current), changes: changes)
    }
    let roster = try merged(content, current)
    let event = try work.replace(
      current, with: roster, content, named: preview.upload.fileName,
      leaving: preview.merge.leaving(answers), as: "accept-workbook", of: id, details)
    try work.connection.decideUpload(id, .accepted, event: event)
  }

  private func extraColumns(of county: StoredCounty) throws -> [ExtraColumns] {
    try withWorkbookFile(county.workbook.content) { try CountyWorkbook.read($0).extraColumns }
  }

  /// The rows together are checked again: two good changes can make a bad row.
  private func merged(_ content: [UInt8], _ county: StoredCounty) throws -> Roster {
    do {
      return try CountyContent(
        county: county.county, workbook: content,
        policyBook: String(decoding: county.policyBook.content, as: UTF8.self)
      ).roster
    } catch CountyContentError.workbook(let sentences) {
      throw Refused(sentences.map { Phrase(zh: $0, en: $0) })
    }
  }

  /// Which way each question was decided; never what stood in a cell.
  private var details: String {
    let merges = preview.merge.merges.sorted { $0.key.rawValue < $1.key.rawValue }
    let taken = merges.reduce(0) { $0 + $1.value.taken.count }
    var words = ["school \(preview.school)", "taken \(taken)"]
    for (sheet, merge) in merges {
      let given = answers[sheet] ?? .none
      words += merge.conflicts.map {
        "\(sheet.rawValue)/\($0.place.key)/\($0.place.column)="
          + (given.takes[$0.place] == true ? "theirs" : "ours")
      }
      words += merge.added.map {
        "\(sheet.rawValue)/\($0)=\(given.adds[$0] == true ? "add" : "no")"
      }
      words += merge.removed.map {
        "\(sheet.rawValue)/\($0)=\(given.removes[$0] == true ? "remove" : "keep")"
      }
    }
    return words.joined(separator: " ")
  }
}
