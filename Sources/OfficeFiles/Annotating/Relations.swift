/// The relationships of a part while new ones are being added.
struct Relations {
  let member: String
  private let part: String
  private let known: RelationshipsPart
  private var edit: XMLEdit
  private var added = 0

  private static let empty =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    + "<Relationships xmlns=\"\(Namespace.package)\"></Relationships>"

  init(of part: String, _ workbook: WorkbookReader) throws(OfficeFileError) {
    self.part = part
    self.member = PartName.relationships(of: part)
    self.known = RelationshipsPart()
    if workbook.archive.contains(member) {
      try XMLReader.read(
        member, of: workbook.archive, cap: ZipArchive.Cap.part, place: member, into: known)
      self.edit = XMLEdit(try workbook.utf8(member))
    } else {
      self.edit = XMLEdit(Array(Relations.empty.utf8))
    }
  }

  var result: [UInt8] { edit.result }

  /// The member that the first relationship of this kind names.
  func member(ofKind kind: String) -> String? {
    known.target(ofKind: kind).map { PartName.resolve($0, from: part) }
  }

  func member(withID id: String) -> String? {
    known.all.first { $0.id == id }.map { PartName.resolve($0.target, from: part) }
  }

  /// Adds a relationship and returns its identifier.
  @discardableResult
  mutating func add(_ kind: String, _ target: String) -> String {
    repeat { added += 1 } while known.all.contains { $0.id == "rIdCheck\(added)" }
    let id = "rIdCheck\(added)"
    edit.append(
      "<\(edit.prefix)Relationship Id=\"\(id)\" Type=\"\(Namespace.relations)/\(kind)\" "
        + "Target=\"/\(target)\"/>", to: "Relationships")
    return id
  }
}
